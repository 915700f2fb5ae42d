/** A short postmortem that answers all five questions, for the examples of more than one rule. */
export const LOGIN_OUTAGE = `# Postmortem: login outage

## Timeline

- 14:05 UTC The certificate expires.

## Impact and root cause

1,204 people could not log in for 47 minutes: the new host was not on the list of the renewal job.

## Lessons learned

The list of hosts lived in two places.

## Action items

- [ ] Read the hosts from the inventory — @kim, due 2027-01-15
`;
