/** The keys of the front matter that mean something here, with what they say. */
export const FRONT_MATTER_KEYS: Readonly<Record<string, string>> = {
  postmortem: 'whether this file is a postmortem',
  id: 'an identifier of your own',
  title: 'the title, where it is not the first heading',
  date: 'ISO date of the incident',
  kind: 'outage, security, data or near-miss',
  severity: 'such as SEV2',
  status: 'draft, review or final',
  tz: 'time zone of the times in this document',
  started: 'when it started, ISO 8601',
  detected: 'when it was noticed, ISO 8601',
  acknowledged: 'when someone took it up, ISO 8601',
  declared: 'when it was declared an incident, ISO 8601',
  mitigated: 'when the harm stopped, ISO 8601',
  resolved: 'when it was over, ISO 8601',
  published: 'when this document was published, ISO 8601',
  services: 'what was affected',
  class: 'the class of the incident, to find repeats',
  tags: 'free words',
  related: 'other incidents that belong to it',
  people: 'name: role, so that names can become roles',
  participants: 'who took part in the review',
  tlp: 'Traffic Light Protocol',
  confidentiality: 'who may read it',
  lang: 'language of the text, such as en',
};

/** Values that a key may take, with what they say. */
export const FRONT_MATTER_VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  postmortem: { true: 'read this file as a postmortem', false: 'leave this file alone' },
  kind: {
    outage: 'something was slow, broken or gone',
    security: 'exposure, evidence, containment, notification',
    data: 'lost, wrong or late data',
    'near-miss': 'it was caught in time',
  },
  status: {
    draft: 'being written: what is open is a note',
    review: 'being read by others',
    final: 'done: what is open stands out',
  },
  severity: {
    SEV1: 'the most severe',
    SEV2: 'severe',
    SEV3: 'moderate',
    SEV4: 'minor',
  },
  tlp: {
    RED: 'for the named recipients only',
    'AMBER+STRICT': 'for this organisation, where needed',
    AMBER: 'for this organisation and its clients, where needed',
    GREEN: 'for the community',
    CLEAR: 'for everyone',
  },
  confidentiality: {
    public: 'for everyone',
    internal: 'for this organisation',
    restricted: 'asked once before it is exported',
    confidential: 'asked once before it is exported',
  },
  lang: { en: 'English' },
};
