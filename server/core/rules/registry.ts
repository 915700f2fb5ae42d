// One line a rule, in the order of the alphabet: `npm run new-rule -- some-id` writes it.
export { actionWithoutDeadline } from './action-without-deadline.ts';
export { actionWithoutOwner } from './action-without-owner.ts';
export { brokenFrontMatter } from './broken-front-matter.ts';
export { emptySection } from './empty-section.ts';
export { missingQuestion } from './missing-question.ts';
export { placeholder } from './placeholder.ts';
export { unquantifiedImpact } from './unquantified-impact.ts';
export { unusedIgnore } from './unused-ignore.ts';
