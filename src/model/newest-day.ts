import type { Module } from './course.ts';
import type { Language } from './languages.ts';

/** The day on which a text of these modules was last changed, such as "2026-11-22"; nothing where there are no modules. */
export function newestDay(modules: readonly Module[], languages: readonly Language[]): string | undefined {
  const days = modules.flatMap((module) => languages.map((language) => module.in[language].module.frontmatter.updated));
  return days.sort().at(-1);
}
