import type { Audience } from '../../model/audiences.ts';
import type { Edition } from '../../model/manifest.ts';

/** The reader that an edition is made for. */
export const audienceOf = {
  'participant-handout': 'participant',
  'participant-handout-large-print': 'participant',
  'bilingual-handout': 'participant',
  worksheets: 'worksheets',
  cards: 'cards',
  'trainer-guide': 'trainer',
  'answer-key': 'answerKey',
} as const satisfies { [E in Edition]: Audience };
