/** A postmortem with a finding about wording and others about structure. */
export const BLAMING = `# Outage of the login page

## Summary

The login page was down for 20 minutes.

## Timeline

- 2026-03-01 14:05 UTC Alert fires

## Root cause

Dave misconfigured the firewall.

## Impact

1,200 customers could not log in for 20 minutes.

## Action items

- [ ] Add a policy check — @jane, due 2026-03-20
`;

/** Markdown that is no postmortem. */
export const README = '# Tool\n\n## Install\n\nRun it.\n\n## Usage\n\nDave misconfigured the firewall.\n';
