import type { Postmortem } from '../model/postmortem.ts';

const TITLE =
  /\bsecurity (?:incident|breach|postmortem|post-mortem)\b|\bdata (?:breach|leak|exposure)\b|\bunauthori[sz]ed access\b|\b(?:leaked|exposed|stolen|compromised) (?:\w{1,20} ){0,2}(?:credentials?|keys?|tokens?|secrets?|data|bucket|accounts?|passwords?)\b/i; // "Security incident: exposed bucket"
const PUBLIC = /\b(?:disclosure|advisory|announcement|statement|public|customers?|blog)\b|\bCVE-\d/i; // "Security incident disclosure"

/** True when the title is written for everybody: an advisory tells of a flaw, and who was told is everybody. */
export const isForEverybody = ({ title }: Postmortem): boolean => title !== undefined && PUBLIC.test(title.text);

/** True when the document says so in its front matter, or its title in plain words. */
export const isSecurityIncident = (postmortem: Postmortem): boolean => {
  const { kind, title } = postmortem;
  if (kind !== undefined) return kind === 'security';
  return title !== undefined && TITLE.test(title.text) && !isForEverybody(postmortem);
};
