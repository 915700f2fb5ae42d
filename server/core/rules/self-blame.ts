import { span } from '../text/span.ts';
import { defineRule } from './rule.ts';

const GUILT =
  /\b(?:(?:it|this|that) (?:was|is) (?:all |entirely |totally |completely )?my (?:own )?(?:fault|mistake)|my (?:bad|fault|mistake)|mea culpa|I (?:really |totally )?(?:screwed|messed|stuffed|cocked) (?:this |that |it |things )?up|(?:stupid|dumb|silly|careless) of me|(?:an? )?(?:oversight|mistake|error|slip|failure) on my part|I should(?: not|n't)? have \w+|I am to blame|I'?m (?:so |very |really )?sorry|(?:so |very |really )?sorry (?:everyone|everybody|all|folks|team))\b/i; // "I should have known better"

export const selfBlame = defineRule({
  id: 'self-blame',
  scope: 'sentence',
  summary: 'First-person guilt: a thank-you and a question, never a correction',
  rationale:
    'Whoever tells their own part makes it safe for the others, and that is worth more than tidy words. Guilt hides the ' +
    'detail that would help, though: what made the slip easy to make and hard to see. Nothing needs to be taken out.',
  source: 'Etsy Debriefing Facilitation Guide; The Five Questions',
  category: 'wording',
  severity: 'off',
  since: '0.2.0',
  examples: [
    {
      title: 'Guilt',
      bad: '«This was my fault»: I ran the script against the live database.',
      good: 'I ran the script against the live database; both prompts look alike.',
      section: 'why',
    },
    {
      title: 'In hindsight',
      bad: '«I should have checked» the second region.',
      good: 'I looked at the first region; the dashboard does not show the second.',
      section: 'what-happened',
    },
  ],
  ignores: [
    'I paged the DBA at 14:05.',
    'I did not have access to the dashboard.',
    'I reverted the commit.',
    'We apologise to the customers who were affected.',
    'The "sorry" page was shown to 300 users.',
  ],
  *check({ prose }) {
    const match = GUILT.exec(prose);
    if (!match) return;
    yield {
      at: span(match.index, match.index + match[0].length),
      message: 'Thanks for telling it. What made this easy to miss?',
    };
  },
});
