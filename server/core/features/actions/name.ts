import type { Finding } from '../../analysis/finding.ts';

const NAME = /^@?\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){0,2}(?=[\s,:;]|$)/u; // "Jordan Lee misconfigured"
const NOT_A_NAME: ReadonlySet<string> = new Set([
  'A',
  'An',
  'The',
  'He',
  'She',
  'They',
  'We',
  'It',
  'I',
  'You',
  'His',
  'Her',
  'Their',
  'Our',
  'My',
  'This',
  'That',
  'These',
  'Those',
  'Someone',
  'Somebody',
  'Everyone',
  'Everybody',
  'Nobody',
  'Who',
  'Whoever',
  'If',
  'Human',
  'Due',
  'Operator',
  'User',
  'Engineer',
  'Engineers',
  'Developer',
  'Developers',
  'Management',
  'Root',
  'No',
  'Why',
  'What',
]);

/** The proper name that a finding begins with, such as "Jordan" in "Jordan misconfigured"; absent when there is none. */
export function nameIn({ text }: Finding): string | undefined {
  const name = NAME.exec(text)?.[0];
  const first = name?.split(' ')[0];
  return first === undefined || NOT_A_NAME.has(first) ? undefined : name;
}
