/** A concept of a controlled vocabulary as the metadata profile wants it: its address and its names by language. */
export interface Concept {
  readonly id: string;
  readonly type: 'Concept';
  readonly prefLabel: Readonly<Record<string, string>>;
}

/** Fields of study (Destatis), of which the profile wants at least one. */
export const subjects: readonly Concept[] = [
  concept('https://w3id.org/kim/hochschulfaechersystematik/n321', { de: 'Erwachsenenbildung und außerschulische Jugendbildung' }),
  concept('https://w3id.org/kim/hochschulfaechersystematik/n129', {
    de: 'Politikwissenschaft/Politologie',
    en: 'Political Science',
  }),
];

/** The list has nothing for general adult education; further training is nearest. */
export const levels: readonly Concept[] = [
  concept('https://w3id.org/kim/educationalLevel/level_C', { de: 'Fortbildung', en: 'Advanced training' }),
];

const role = 'http://purl.org/dcx/lrmi-vocabs/educationalAudienceRole';

/** Participants, trainers, and the mentors who go on with participants afterwards. */
export const audiences: readonly Concept[] = [
  concept(`${role}/student`, { en: 'student' }),
  concept(`${role}/teacher`, { en: 'teacher' }),
  concept(`${role}/mentor`, { en: 'mentor' }),
];

const hcrt = 'https://w3id.org/kim/hcrt';
const newLrt = 'http://w3id.org/openeduhub/vocabs/new_lrt';

/** What kinds of learning resources there are, each in the two vocabularies that German search services read. */
export const resourceTypes = {
  module: [
    concept(`${hcrt}/course`, { de: 'Kurs', en: 'Course' }),
    concept(`${hcrt}/lesson_plan`, { de: 'Unterrichtsplanung', en: 'Lesson Plan' }),
    concept(`${newLrt}/4e16015a-7862-49ed-9b5e-6c1c6e0ffcd1`, { de: 'Kurs' }),
  ],
  activity: [concept(`${hcrt}/web_page`, { de: 'Webseite' })],
  worksheet: [
    concept(`${hcrt}/worksheet`, { de: 'Arbeitsmaterial' }),
    concept(`${newLrt}/36e68792-6159-481d-a97b-2c00901f4f78`, { de: 'Arbeitsblatt' }),
  ],
  quiz: [
    concept(`${hcrt}/assessment`, { de: 'Lernkontrolle' }),
    concept(`${newLrt}/7d591b84-9171-47cb-809a-74ef07f07261`, { de: 'Quiz' }),
  ],
} as const satisfies Record<string, readonly Concept[]>;

/** Texts to read and exercises to do. */
export const interactivity = { id: 'http://purl.org/dcx/lrmi-vocabs/interactivityType/mixed', type: 'Concept' } as const;

/** Nobody has to sign in. */
export const access = { id: 'http://w3id.org/kim/conditionsOfAccess/no_login', type: 'Concept' } as const;

/** What makes pages and PDFs accessible, in the words of schema.org. */
export const accessibilityFeatures = [
  'alternativeText',
  'highContrastDisplay',
  'largePrint',
  'readingOrder',
  'structuralNavigation',
  'tableOfContents',
  'taggedPDF',
] as const;

function concept(id: string, prefLabel: Concept['prefLabel']): Concept {
  return { id, type: 'Concept', prefLabel };
}
