import { createLanguageService } from '../../../server/core/language-service.ts';
import { DEFAULTS } from '../../../server/core/configuration/defaults.ts';
import type { PostmortemRecord } from '../../../server/core/record/postmortem-record.ts';
import type { RecordOptions } from '../../../server/core/record/to-record.ts';

const service = createLanguageService(DEFAULTS, '2026-11-24');

/** The record of a text, as everybody makes it. */
export const recordOf = (text: string, options: RecordOptions = { path: 'pm/a.md' }): PostmortemRecord =>
  service.recordOf(service.analyze({ text, path: options.path }), options);

/** A document with everything that a record can tell. */
export const FULL = `---
id: INC-7
title: Open bucket
kind: security
severity: sev-2
status: final
started: 2026-03-01 13:50 UTC
resolved: 2026-03-01 15:20 UTC
noticed: 2026-03-01 13:55 UTC
reported: 2026-03-01 14:10 UTC
drafted: 2026-03-03
published: 2026-03-09
class: Open-Bucket
services: [storage, api]
related: [INC-3]
participants: [Jane Doe, "Bo Ek (on call)", "@kim"]
---

# Open bucket

## What happened?

I saw the alert and took it for a drill. We will add a check.

## Timeline (UTC)

- 14:02 Alert fires
- 14:10 On-call acknowledges the page
- 14:40 Impact ends

## What was the impact?

TBD

## Why did it happen?

## Action items

| Action | Owner | Due | Status |
|---|---|---|---|
| Add a policy check | @jane | 2026-03-20 | Completed 2026-03-18 |
| Rotate the keys | @bo | 2026-03-10 | won't do |
| Write the runbook, #12 | Platform team | | open |
`;
