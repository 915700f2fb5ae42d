const BEGIN = '<!--';
const END = '-->';
const VISIBLE = /[^\r\n]/g; // "a"

/** The text with its comments as spaces: offsets and line ends stay. A comment that never ends is left as it is. */
export function blankComments(text: string): string {
  const pieces: string[] = [];
  let done = 0;
  for (let begin = text.indexOf(BEGIN); begin >= 0; begin = text.indexOf(BEGIN, done)) {
    const end = text.indexOf(END, begin + BEGIN.length);
    if (end < 0) break;
    const after = end + END.length;
    pieces.push(text.slice(done, begin), text.slice(begin, after).replace(VISIBLE, ' '));
    done = after;
  }
  return pieces.join('') + text.slice(done);
}
