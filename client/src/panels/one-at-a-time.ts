/** Runs one at a time; what is asked for while one runs is done once more at its end. `run` must not reject. */
export function oneAtATime(run: () => Promise<void>): () => Promise<void> {
  let asked = 0;
  let running: Promise<void> | undefined;
  const loop = async (): Promise<void> => {
    let done: number;
    do {
      done = asked;
      await run();
    } while (done !== asked);
    running = undefined;
  };
  return () => {
    asked += 1;
    running ??= loop();
    return running;
  };
}
