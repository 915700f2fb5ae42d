/** Where the sources and the rules' pages are published. */
const REPOSITORY = 'https://github.com/five-questions/postmortem';

/** The address of a rule's page. */
export const rulePage = (id: string): string => `${REPOSITORY}/blob/main/docs/rules/${encodeURIComponent(id)}.md`;
