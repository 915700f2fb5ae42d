const DAY_MS = 86_400_000;

/** ISO date so many days from today. */
export const dayFromNow = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

interface Document {
  readonly title: string;
  readonly date: string;
  readonly front: readonly string[];
  readonly why: string;
  readonly learned?: string;
  readonly actions: string;
}

const written = ({ title, date, front, why, learned, actions }: Document): string => `---
postmortem: true
date: ${date}
${front.join('\n')}
---

# ${title}

## What happened?

- ${date} 09:05 UTC The first alert fires.
- ${date} 09:52 UTC The service is back to normal.

## What was the impact?

1,204 requests failed in 47 minutes.

## Why did it happen?

${why}
${learned === undefined ? '' : `\n## What did we learn?\n\n${learned}\n`}
## What are we doing about it?

${actions}
`;

const lastYear = (day: string): string => `${new Date().getFullYear() - 1}-${day}`;

/** A folder of a team that has written postmortems for a year: by file, relative to the folder. */
export const FOLDER: Readonly<Record<string, string>> = {
  'postmortems/ingress-certificate.md': written({
    title: 'Ingress certificate expired',
    date: dayFromNow(-40),
    front: ['severity: SEV1', 'status: final', 'class: certificate-expiry', 'services: [ingress, shop]'],
    why: 'The certificate of the ingress expired: its renewal job had been disabled by a migration, and nothing watched it.',
    learned: 'A job that is disabled says so nowhere.',
    actions: `- [ ] Alert two weeks before a certificate expires — @kim, due ${dayFromNow(-12)}, OPS-204
- [ ] Run the renewal job in the new cluster — @jo, due ${dayFromNow(3)}
- [x] Renew the certificate by hand — @kim, due ${dayFromNow(-39)}`,
  }),
  'postmortems/mail-certificate.md': written({
    title: 'Mail was rejected for a day',
    date: lastYear('05-02'),
    front: ['severity: SEV2', 'status: review', 'class: certificate-expiry', 'services: [mail]'],
    why: 'The certificate of the mail relay expired; its renewal needed a DNS record that had been removed.',
    actions: `| Action | Owner | Due | Status |
| --- | --- | --- | --- |
| Keep the DNS record in the repository | @ann | ${dayFromNow(-3)} | In progress |
| List every certificate in one place | the platform team | ${dayFromNow(60)} | Open |
| Ask the provider for a notice | @ann | | Open |`,
  }),
  'postmortems/search-queue.md': written({
    title: 'Search lagged behind by four hours',
    date: lastYear('11-19'),
    front: ['severity: SEV3', 'status: draft', 'class: capacity', 'services: [search]'],
    why: 'The queue of the indexer grew, because one consumer read each message twice and waited for a lock.',
    learned: 'The age of the oldest message tells more than the length of the queue.',
    actions: `- [ ] Alert on the age of the oldest message — @lee, due ${dayFromNow(30)}
- [ ] Document how to drain the queue`,
  }),
  'README.md': '# How the shop is built\n\n## Install\n\nRun `make`.\n',
  'drafts/ignored.md': '# Postmortem: nobody sees this\n\n## Timeline\n\n## Impact\n\n## Root cause\n',
  '.gitignore': 'drafts/\n',
};
