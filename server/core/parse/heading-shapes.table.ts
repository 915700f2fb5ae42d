import type { QuestionId } from '../model/question.ts';
import type { SectionKind } from '../model/section.ts';

/** A way of wording a heading that no list of whole headings can hold. */
export interface HeadingShapeRow {
  readonly kind: SectionKind;
  readonly answers: readonly QuestionId[];
  /**
   * Words in order: `a|b` is either, `word?` may be absent, `*` is any run of words, `_` any one word. The whole heading must fit.
   * Hyphens are blanks and "didn't" is "did not" here.
   */
  readonly shapes: readonly string[];
}

/** Where a heading fits two shapes, the first one wins. */
export const HEADING_SHAPES: readonly HeadingShapeRow[] = [
  {
    kind: 'doing',
    answers: ['doing'],
    shapes: [
      'how|what * again *',
      'how|what * prevent|preventing|avoid|avoiding *',
      'how|what * less likely|impactful *',
      'what * doing|do about|next *',
      'what happens|comes next',
      'what will|should|can|could we|us? do|change|improve *',
      'what we will|can|should|could do|change|improve *',
      'what we|has|have changed|improved *',
      'what will|has|have? change|changed|improved *',
      'what * do|doing differently|better from|in *',
      'what * will do differently',
      'preventing|avoiding *',
      '* to prevent|avoid *',
      'steps|measures|changes|improvements we _ taking|making|planning *',
      'steps|measures|changes|improvements we _ taken|made|planned *',
      'open|outstanding|remaining|pending|unresolved|assigned|agreed|proposed|planned|suggested|recommended|required|needed|future|further|next|additional|permanent|lasting|durable|immediate|urgent|preventive|preventative|corrective|technical|tooling|process|monitoring|alerting|documentation|engineering|security|reliability|resilience|follow up? actions|action|tasks|task|todos|steps|work|improvements|fixes|fix|measures|changes|mitigations|remediations|remediation|safeguards|recommendations|enhancements|projects|tickets *',
      'short|medium|mid|long|near|longer|immediate term|terms actions|action|tasks|steps|work|improvements|fixes|fix|measures|changes|mitigations|remediations|remediation|safeguards|recommendations|goals|plans|plan *',
      'open|action|follow|outstanding|remaining|remediation up? items|points|list|tracker|register *',
      'action|actions|tasks|steps to take|do|complete|follow *',
      'mitigation|remediation|improvement|prevention|hardening|corrective|action|follow|fix up? plan|plans|roadmap|tracker|backlog *',
      '_ _? improvements|enhancements',
      'hardening|safeguards|guardrails|commitments|countermeasures|deliverables *',
      'process|documentation|technical|tooling|people|monitoring improvements|changes|actions|fixes',
      'things|what to|we fix|improve|change|do *',
    ],
  },
  {
    kind: 'luck',
    answers: ['learned'],
    shapes: [
      'where|how|what * lucky|unlucky|luck|fortunate *',
      'lucky|unlucky breaks|escapes|factors|break|escape',
      'luck|near misses',
    ],
  },
  {
    kind: 'went-well',
    answers: ['learned'],
    shapes: [
      'what|things|stuff * go|went|goes|worked|working|work right|well|smoothly|great|fine *',
      'what|things|who * helped *',
      'what we? did|do|was? liked|good|well|right *',
      'strengths|successes|wins|highlights|positives|kudos *',
    ],
  },
  {
    kind: 'went-wrong',
    answers: ['learned'],
    shapes: [
      'what|things|stuff * not go|went|work|worked|going|help *',
      'what|things|stuff * go|went|goes less|poorly|badly|wrong|worse|sideways|awry|amiss *',
      'what|things|where * could|can|should|would|might have|be gone|been|go|done|improved|better|different|differently *',
      'what|where * struggled|slowed|hindered|hampered|confused *',
      'what we would|could * differently|better|change *',
      'what would|could * differently|better *',
      'how could|might|should * improved|better|faster|sooner|earlier *',
      'areas?|room|scope|opportunities|opportunity for|of|to improvement|improvements|improve *',
      'weaknesses|negatives|difficulties|obstacles *',
      'pain points *',
    ],
  },
  {
    kind: 'learned',
    answers: ['learned'],
    shapes: [
      'what * learn|learned|learnt|surprised|surprising *',
      'what additional|other|more|further|information|tools|signals * needed|helped|helpful|missing *',
      'learning points|outcomes|opportunities *',
      'lessons|lesson *',
      'key|main? findings|insights|learnings|lessons|takeaways|observations *',
      'good bad *',
      'good|ugly the bad|good *',
      'ugly',
    ],
  },
  {
    kind: 'detection',
    answers: [],
    shapes: [
      'how|when|who|where * detect|detected|discover|discovered|notice|noticed|find|found|spot|spotted|identified|identify|learn|learned|alerted|surfaced *',
      'how|when * became|become aware *',
      'how * came to light',
      'time to detect|detection|notice|discovery *',
      'initial|first detection|report|alert|discovery|signs|signal *',
    ],
  },
  {
    kind: 'recovery',
    answers: [],
    shapes: [
      'how * fix|fixed|resolve|resolved|mitigate|mitigated|restore|restored|recover|recovered|contain|contained|repaired|stopped|remedied *',
      'what fixed|resolved|mitigated|stopped|ended *',
      'restoring|bringing|getting _? service|services|systems|data|everything|things|access|it|us *',
      'service|system|data restoration|restore|recovery *',
      'roll|rolling back',
      'rollback|restoration|workaround|workarounds|hotfix',
      'time to recover|recovery|repair|resolve|resolution|mitigate|mitigation|restore|contain|containment *',
    ],
  },
  {
    kind: 'response',
    answers: [],
    shapes: [
      'how * respond|responded|react|reacted|handle|handled|escalated|communicated *',
      'what we did',
      'what did we|you|they do *',
      'our response *',
      'incident|response|emergency management|handling|coordination|response|effort|efforts *',
    ],
  },
  {
    kind: 'impact',
    answers: ['impact'],
    shapes: [
      'who|what|which|how * affected|impacted|hit|harmed|touched *',
      'affected|impacted services|service|users|customers|systems|products|regions|tenants|components|accounts|data|parties|hosts|environments|clusters|sites|partners|clients|teams|versions|resources|areas|applications|apps|infrastructure|workloads|repositories|packages|people|functionality|features *',
      '_ _? affected|impacted|lost|exposed|compromised',
      '_ _? consequences|effects|fallout|damage|losses',
      'consequences|effects|effect|fallout *',
      'extent|magnitude|size|breadth of *',
      'what|which data|information|records|credentials|secrets * exposed|accessed|lost|stolen|compromised|involved|leaked|taken *',
      'data loss|exposure|exposed|lost|compromised|affected *',
      'how bad|severe|serious|large|big|widespread *',
      'how many|much *',
      '_ _? visible symptoms|impact|effects *',
      'user|customer|client visible|facing symptoms|effects|experience *',
      'what * users|customers|clients|people|patients|players see|saw|experienced|experience|noticed *',
      'customer|user experience',
    ],
  },
  {
    kind: 'why',
    answers: ['why'],
    shapes: [
      'why did|didn|was|were|wasn|has|had|it|this|that|the|our|so|not|only|now|nobody|no *',
      'what caused|triggered|allowed|enabled|contributed|led|permitted *',
      'what made * possible|worse|likely|hard|difficult *',
      'how did|could * attacker|attackers|adversary|intruder|intruders|actor|they|he|hacker|hackers get|got|gain|break|enter|gained|come *',
      'how * get|got in',
      'how|why * escaped|slipped|evaded *',
      '_ _? cause|causes',
      '_ _? factors',
      '_? underlying|core|actual|real|systemic|root|deeper issue|issues|problem|problems|bug|defect|fault|weakness|weaknesses|conditions *',
      'triggering|trigger|initiating|precipitating event|events|condition|conditions|factor|change *',
      'attack|intrusion path|vector|vectors|chain|route',
      'technical|engineering|failure analysis|explanation|deep|dive *',
      'vulnerability|failure|fault|defect|causal|cause|bug analysis|details|mode|modes|chain|tree *',
      'root of *',
      '5|five? whys *',
      "5|five? why's *",
      'contributing|aggravating|complicating|enabling|latent|systemic|organizational|organisational *',
      'barriers|controls|defences|defenses that? failed|breached *',
    ],
  },
  {
    kind: 'summary',
    answers: [],
    shapes: [
      'short|brief|quick|condensed version|summary|overview|account *',
      'bluf',
      'bottom line *',
      'what you need|should to? know',
      'key facts|points|information|details',
      'in a? nutshell|brief|short',
      'summary for|of *',
      '_ _? tldr',
      'at a glance',
    ],
  },
  {
    kind: 'what-happened',
    answers: ['what-happened'],
    shapes: [
      'what * happened|occurred|broke|failed|saw|observed *',
      'how * unfold|unfolded|happen|happened|occur|occurred|developed|evolved|progressed *',
      'course|order|flow|progression|history|sequence|series of the? events|things|incident|attack|outage *',
      'play|minute|blow|hour|step|day by play|minute|blow|hour|step|day *',
      'incident|event|outage|problem|issue|failure|attack|breach|bug description|details|detail|story|account|statement|narrative|background|context|recap *',
      'recap|story|narrative|account *',
      'incident|outage|attack|breach|failure|event|problem',
    ],
  },
];
