/** A position in an author's file; both count from 1. A problem of a whole file stands at 1:1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The names of all rules. They never change: authors search for them, and pages link to them. */
export const ruleNames = [
  'mdx-syntax',
  'code-in-text',
  'unknown-component',
  'component-props',
  'component-place',
  'component-content',
  'unsupported-markdown',
  'link-target',
  'image-file',
  'image-credit',
  'unknown-fact',
  'unknown-term',
  'yaml-syntax',
  'yaml-code',
  'frontmatter',
  'course-data',
  'unknown-file',
  'file-form',
  'language-pair',
  'same-structure',
  'quiz-answer',
  'step-minutes',
  'unique-address',
  'hostile-image',
  'contact-data',
  'change-list',
  'course-minutes',
  'fixed-space',
  'gender-sign',
  'glyph',
  'heading-steps',
  'image-alt',
  'image-position',
  'link-language',
  'link-text',
  'overdue-fact',
  'publisher-data',
  'quotation-marks',
  'slug-spelling',
  'split-after',
  'table-head',
  'unverified-fact',
  'translation-record',
  'never-accepted',
  'out-of-step',
  'untranslated',
  'lost',
  'stray-record',
  'long-sentence',
  'preferred-word',
  'readability',
  'unexplained-term',
  'former-slug',
  'unfinished',
  'table-form',
  'past-event',
  'reference-example',
  'drawing-font',
] as const;

export type RuleName = (typeof ruleNames)[number];

/** Something in an author's file that has to be mended, told in whole sentences. */
export interface Problem extends Place {
  readonly rule: RuleName;
  readonly severity: 'error' | 'warning';
  /** Path of the file from the project's root, with `/`. */
  readonly file: string;
  /** What was found, quoting the author's own text. */
  readonly found: string;
  /** What was expected. */
  readonly expected: string;
  /** What to do, with a mended line where that helps. */
  readonly remedy: string;
}

/** What a rule says; where it applies is added by whoever knows the file. */
export type Finding = Omit<Problem, 'file' | 'severity'>;

/** Turns the findings of one file into problems that stop the build. */
export function errorsIn(file: string, findings: readonly Finding[]): Problem[] {
  return findings.map((finding) => ({ ...finding, severity: 'error', file }));
}

/** The place of a problem that concerns a whole file. */
export const wholeFile: Place = { line: 1, column: 1 };
