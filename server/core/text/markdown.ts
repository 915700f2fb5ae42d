const SPECIAL = /[\\`*[\]<]|(?<![\p{L}\d])_|_(?![\p{L}\d])|~(?=~)|&(?=#?\w+;)/gu; // "*"

/** Plain words as Markdown that reads the same: nothing in them becomes a mark, a link or HTML. */
export const escapeMarkdown = (text: string): string => text.replace(SPECIAL, '\\$&');
