import type { Audience } from '../../model/audiences.ts';
import type { Edition } from '../../model/manifest.ts';

/** The reader that an edition is made for. */
export const audienceOf = {
  'participant-handout': 'participant',
  'trainer-guide': 'trainer',
} as const satisfies { [E in Edition]: Audience };
