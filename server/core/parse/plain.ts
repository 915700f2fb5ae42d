const IMAGE = /!\[[^\]\n]{0,300}\]\([^)\n]{0,1000}\)/g; // "![graph](images/a.png)"
const LINK = /\[([^[\]\n]{0,500})\](?:\([^)\n]{0,1000}\)|\[[^\]\n]{0,200}\])/g; // "[issue](https://example.com)", "[name][ref]"
const REFERENCE = /\[([^[\]\n^]{2,200})\]/g; // "[name]"
const FOOTNOTE = /\[\^[^\]\n]{1,60}\]/g; // "[^3]"
const AUTOLINK = /<((?:https?|mailto):[^<>\s]{1,1000})>/g; // "<https://example.com>"
const TAG =
  /<\/?(?:[abipqsu]|blockquote|br|center|code|del|details|div|em|font|h[1-6]|hr|img|ins|kbd|li|mark|ol|pre|small|span|strong|sub|summary|sup|table|t[dhr]|time|ul)(?:[ /][^<>\n]{0,500})?>/gi; // "<br>", '<img src="a.png" />'; "<START OF OUTAGE>" is words
const COMMENT = /<!--[^>]{0,1000}-->/g; // "<!-- note -->"
const TICKS = /`{1,3}/g; // "`"
const STARS = /\*{1,3}|~~/g; // "**"
const UNDERSCORES = /(?<![\p{L}\p{N}_])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}_])/gu; // "_so_"
const ESCAPE = /\\([\p{P}\p{S}])/gu; // "\<"
const TEMPLATE = /\{\{ ?| ?\}\}/g; // "{{ 06:10 }}"
const SPACES = /\s+/g; // "  "
const ENTITIES: readonly (readonly [RegExp, string])[] = [
  [/&nbsp;/g, ' '],
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
  [/&amp;/g, '&'],
];

const UNEVEN = /\s\s|[^\S ]/; // "a  b"
const MARKED = /[[\]`*_~<{\\&]/; // "**"

/** Markdown as people read it: no marks, links as their words, images left out, one space between words. */
export function plainWords(markdown: string): string {
  if (!MARKED.test(markdown)) return UNEVEN.test(markdown) ? markdown.replace(SPACES, ' ').trim() : markdown.trim();
  const bare = withoutTags(withoutLinks(markdown)).replace(TICKS, '').replace(ESCAPE, '$1').replace(STARS, '');
  const flat = bare.includes('_') ? bare.replace(UNDERSCORES, '') : bare;
  return decoded(flat.replace(TEMPLATE, '')).replace(SPACES, ' ').trim();
}

const withoutLinks = (markdown: string): string =>
  markdown.includes('[')
    ? markdown
        .replace(COMMENT, '')
        .replace(IMAGE, '')
        .replace(FOOTNOTE, '')
        .replace(LINK, '$1')
        .replace(REFERENCE, '$1')
    : markdown;

const withoutTags = (markdown: string): string =>
  markdown.includes('<') ? markdown.replace(COMMENT, '').replace(AUTOLINK, '$1').replace(TAG, ' ') : markdown;

const decoded = (words: string): string =>
  words.includes('&') ? ENTITIES.reduce((rest, [pattern, value]) => rest.replace(pattern, value), words) : words;
