/** "1 postmortem", "2 postmortems". */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Why a run over a folder has nothing to show. */
export const noPostmortem = (others: number): string =>
  others === 0
    ? 'No Markdown file to look at.'
    : `No postmortem among ${counted(others, 'Markdown file')}. --all reads every one.`;
