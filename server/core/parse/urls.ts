import { OPAQUE } from '../model/sentence.ts';
import { cover } from './mask.ts';
import type { Mask } from './mask.ts';

const URL = /\b(?:(?:https?|ftp|wss?|ssh|s3|gs|file):\/\/|www\.)[^\s<>"|\\^`{}\uFFFC]+/gi; // "https://example.com/a"
const TRAILING = ".,;:!?'*_~)]"; // what ends "(https://example.com)."

/** Covers bare URLs. Punctuation after one belongs to the sentence; a closing bracket only when it opens inside. */
export function maskUrls(text: string): readonly Mask[] {
  return [...text.matchAll(URL)].map(({ 0: url, index }) => cover(index, index + urlLength(url), OPAQUE));
}

function urlLength(url: string): number {
  let length = url.length;
  while (TRAILING.includes(url[length - 1] ?? ' ')) length--;
  const bare = url.slice(0, length);
  const isBalanced = url[length] === ')' && bare.lastIndexOf('(') > bare.lastIndexOf(')');
  return isBalanced ? length + 1 : length;
}
