import type { Edition } from '../../model/manifest.ts';
import tokens from '../../styles/tokens.json' with { type: 'json' };

/** The sizes of all letters of an edition, in points. */
export function typeScale(edition: Edition): typeof tokens.print.type {
  return edition === 'participant-handout-large-print' ? tokens.print.largeType : tokens.print.type;
}
