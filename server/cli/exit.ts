/** What the exit codes mean; the highest of a run wins. */
export const EXIT = { clean: 0, findings: 1, trouble: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
