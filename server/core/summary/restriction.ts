import type { Postmortem } from '../model/postmortem.ts';
import type { Audience } from '../model/sharing.ts';
import { slice } from '../text/span.ts';

const TLP = /\bTLP[ \t]?:[ \t]?(RED|AMBER(?:\+STRICT)?)(?![\w/|])/i; // "TLP:AMBER"; "TLP: RED/AMBER/GREEN" offers a choice
const LEVEL = /^(?:TLP[ \t]?:[ \t]?)?(RED|AMBER(?:\+STRICT)?)$/i; // "AMBER"
const FIELD = /^(?:confidentiality|classification|data classification|document classification)$/i; // "Classification"
const FREE = /^(?:public|open|none|no|false|unrestricted|unclassified|normal|n\/a)?$/i; // "public"
const AT_HOME = /^(?:internal|internal use|internal use only|company|company internal|internal only)$/i; // "internal"
const SECRET = /\b(?:confidential|restricted|secret|sensitive|strict|need[- ]to[- ]know|privileged)\b/i; // "Strictly confidential"
const MARKS = /[*_`|]/g; // "**"
const HEAD = 2000;

/**
 * How the document is marked when its page may not simply be passed on: "TLP:AMBER", "confidentiality: restricted".
 * What is for internal use is free for our own people.
 */
export function restrictionOf(postmortem: Postmortem, audience: Audience): string | undefined {
  const { fields } = postmortem.frontMatter;
  const level = LEVEL.exec(fields.get('tlp')?.value.trim() ?? '') ?? TLP.exec(postmortem.text.slice(0, HEAD));
  if (level?.[1] !== undefined) return `TLP:${level[1].toUpperCase()}`;
  const value = fields.get('confidentiality')?.value.trim() ?? '';
  if (isClosed(value, audience)) return `confidentiality: ${value}`;
  const field = fieldOf(postmortem);
  return SECRET.test(field) ? field : undefined;
}

const isClosed = (value: string, audience: Audience): boolean =>
  !FREE.test(value) && (audience === 'external' || !AT_HOME.test(value));

/** `Classification: Confidential` as a line or a row of its own. */
function fieldOf({ sections, text }: Postmortem): string {
  const field = sections.find(
    ({ heading }) => (heading.shape === 'field' || heading.shape === 'row') && FIELD.test(heading.text),
  );
  if (field === undefined) return '';
  const value = slice(text, field.own).slice(0, HEAD).replace(MARKS, '').trim().split('\n')[0] ?? '';
  return `${field.heading.text.toLowerCase()}: ${value.trim()}`;
}
