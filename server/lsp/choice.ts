import picomatch from 'picomatch/posix';
import type { Configuration } from '../core/index.ts';
import type { RecogniseOptions } from '../recognise/recognition.ts';

type Choice = NonNullable<RecogniseOptions['choice']>;

type Globs = Pick<Configuration, 'include' | 'exclude'>;

/** True for a configuration that says which files are postmortems. */
export const givesGlobs = ({ include, exclude }: Partial<Globs>): boolean =>
  include !== undefined || exclude !== undefined;

export const globsOf = ({ include = [], exclude = [] }: Partial<Globs>): Globs => ({ include, exclude });

/** What the person chose for this file, else what the globs say; a pattern that cannot be read matches nothing. */
export function choiceFor(path: string, chosen: boolean | undefined, { include, exclude }: Globs): Choice | undefined {
  if (chosen !== undefined)
    return { postmortem: chosen, reason: chosen ? 'chosen for this file' : 'turned off for this file' };
  const excluded = exclude.find((glob) => matches(glob, path));
  if (excluded !== undefined) return { postmortem: false, reason: `excluded: ${excluded}` };
  const included = include.find((glob) => matches(glob, path));
  return included === undefined ? undefined : { postmortem: true, reason: `included: ${included}` };
}

/** A glob without a slash matches in any folder, as in .gitignore. */
function matches(glob: string, path: string): boolean {
  try {
    return picomatch.isMatch(path, glob.includes('/') ? glob.replace(/^\.?\//, '') : `**/${glob}`, { dot: true });
  } catch {
    return false;
  }
}
