import type { Module } from '../../model/course.ts';
import type { Language } from '../../model/languages.ts';
import { fill, type Words } from '../../model/words.ts';

/** One activity on the time line of its module. */
export interface Part {
  /** Name by which contents find its page. */
  readonly id: string;
  readonly number: number;
  readonly label: string;
  readonly title: string;
  readonly minutes: number;
  /** Minutes since the module began. */
  readonly from: number;
  readonly to: number;
  /** Whether it is part of the working phase, filled in the time bar. */
  readonly work: boolean;
  readonly form: string;
}

/** The activities of a module in their order, with the minutes they take. */
export interface Schedule {
  readonly parts: readonly Part[];
  readonly total: number;
  /** Minutes after which the break stands. */
  readonly breakAfter: number;
}

/** Puts the activities of a module on its time line. */
export function scheduleOf(module: Module, language: Language, words: Words): Schedule {
  const { activities, module: page } = module.in[language];
  const parts: Part[] = [];
  for (const [index, { frontmatter }] of activities.entries()) {
    const from = parts.at(-1)?.to ?? 0;
    parts.push({
      id: `part-${index + 1}`,
      number: index + 1,
      label: partLabel(index + 1, words),
      title: frontmatter.title,
      minutes: frontmatter.minutes,
      from,
      to: from + frontmatter.minutes,
      work: frontmatter.phase === 'work',
      form: frontmatter.socialForm,
    });
  }
  return { parts, total: parts.at(-1)?.to ?? 0, breakAfter: page.frontmatter.splitAfter };
}

function partLabel(number: number, words: Words): string {
  return fill(words['pdf.part'], { number });
}
