/** Runs once things have been quiet for a while. */
export interface Settled {
  later(): void;
  dispose(): void;
}

export function settled(milliseconds: number, run: () => void): Settled {
  let timer: unknown;
  return {
    later() {
      clearTimeout(timer);
      timer = setTimeout(run, milliseconds);
    },
    dispose() {
      clearTimeout(timer);
    },
  };
}
