import type { RuleEntry } from '../../model/rule.ts';

/** The translation record is as the command wrote it. */
export const translationRecord: RuleEntry = {
  name: 'translation-record',
  severity: 'error',
  scope: 'record',
  doc: 'The translation record is as “npm run translation -- accept” wrote it, so that it says what a person really accepted.',
  examples: [
    {
      accepted: {},
      wrong: {
        'content/translations/02-association/02-bodies.yaml': `<<<<<<< HEAD
- id: "f8080d65e83e8b0f"
  de: "f8080d65e83e8b0f"
  en: "3e24924b101f408e"
  date: "2026-11-22"
  texts:
    de: |-
      Der Vorstand
    en: |-
      The board
=======
>>>>>>> improve-board`,
      },
      right: {
        'content/translations/02-association/02-bodies.yaml': `- id: "f8080d65e83e8b0f"
  de: "f8080d65e83e8b0f"
  en: "3e24924b101f408e"
  date: "2026-11-22"
  texts:
    de: |-
      Der Vorstand
    en: |-
      The board`,
      },
    },
  ],
};
