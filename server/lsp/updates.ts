/** Runs work for documents, the latest state only: what changes while work is under way is done once more at the end. */
export interface Updates {
  readonly schedule: (uri: string) => void;
  readonly forget: (uri: string) => void;
}

/** `run` must not reject. */
export function createUpdates(run: (uri: string) => Promise<void>): Updates {
  const waiting = new Set<string>();
  const running = new Set<string>();

  async function work(uri: string): Promise<void> {
    running.add(uri);
    while (waiting.delete(uri)) {
      await messagesAlreadyHere();
      await run(uri);
    }
    running.delete(uri);
  }

  return {
    schedule(uri) {
      waiting.add(uri);
      if (!running.has(uri)) void work(uri);
    },
    forget: (uri) => void waiting.delete(uri),
  };
}

/** Lets keystrokes that have arrived be applied first, so that they are read once and not one by one. */
const messagesAlreadyHere = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
