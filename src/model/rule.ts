import type { Content } from './content.ts';
import type { Memory } from './memory.ts';
import type { Problem, RuleName } from './problem.ts';

/**
 * What authors write, by the file it stands in, such as `modules-de/02-association/02-bodies.mdx`.
 * A text (MDX) that brings no frontmatter gets right one. All else is the small course in
 * `src/examples/small-course.ts`.
 */
export type Sample = Readonly<Record<string, string>>;

/** How authors break a rule, and how the same text keeps it: a test of the rule and its entry in the reference. */
export interface Example {
  readonly wrong: Sample;
  readonly right: Sample;
  /** Only for rules about the translation record: what stood there when a person last accepted all pairs. */
  readonly accepted?: Sample;
}

/** What a rule looks at: one text by itself, the same text in all languages, the whole course, or the translation record. */
export type RuleScope = 'text' | 'languages' | 'course' | 'record';

/** What the reference says about a rule. */
export interface RuleEntry {
  readonly name: RuleName;
  readonly severity: Problem['severity'];
  /** Set where `npm run check -- --release` makes an error of the warning. */
  readonly release?: 'error';
  readonly scope: RuleScope;
  /** One sentence: what the rule asks for, and why. */
  readonly doc: string;
  readonly examples: readonly [Example, ...Example[]];
}

/** What a rule says about a place; its name and severity are added where the rules are run. */
export type Remark = Omit<Problem, 'rule' | 'severity'>;

/** What a check has besides the content. */
export interface Circumstances {
  /** The date of the check such as "2026-11-22"; without it nothing depends on the clock. */
  readonly today?: string | undefined;
  /** What was found before; only rules that look long at each text ask for it. */
  readonly memory?: Memory | undefined;
}

/** A rule that looks at everything that could be read. */
export interface Rule extends RuleEntry {
  /** Set where it finds the same in one text after the other as in all at once: what stayed need not be looked at again. */
  readonly textByText?: true;
  readonly check: (content: Content, circumstances?: Circumstances) => readonly Remark[];
}
