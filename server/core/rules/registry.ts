// One line a rule, in the order of the alphabet: `npm run new-rule -- some-id` writes it.
export { actionWithoutDeadline } from './action-without-deadline.ts';
export { actionWithoutOwner } from './action-without-owner.ts';
export { brokenFrontMatter } from './broken-front-matter.ts';
export { counterfactual } from './counterfactual.ts';
export { emptySection } from './empty-section.ts';
export { humanError } from './human-error.ts';
export { judgement } from './judgement.ts';
export { missingQuestion } from './missing-question.ts';
export { peopleFix } from './people-fix.ts';
export { personAsCause } from './person-as-cause.ts';
export { placeholder } from './placeholder.ts';
export { punitive } from './punitive.ts';
export { unquantifiedImpact } from './unquantified-impact.ts';
export { unusedIgnore } from './unused-ignore.ts';
export { whoQuestion } from './who-question.ts';
