import type { Course, Module } from '../../model/course.ts';
import { languages, type Language } from '../../model/languages.ts';
import { editions, type Edition } from '../../model/manifest.ts';
import { fill } from '../../model/words.ts';

/** One PDF to make: an edition of a module in one language. */
export interface Job {
  readonly module: Module;
  readonly language: Language;
  readonly edition: Edition;
  /** File name inside `downloads/`, such as `mit-02-wie-ein-verein-funktioniert-leitfaden.pdf`. */
  readonly file: string;
  /** Title of the document, such as „Modul 2: Wie ein Verein funktioniert – Leitfaden“. */
  readonly title: string;
}

/** What a choice of jobs is narrowed to; what is left out is not narrowed. */
export interface JobFilter {
  /** Number of a module. */
  readonly module?: number;
  readonly language?: Language;
  readonly edition?: Edition;
}

/** The PDFs of all written modules: module by module, language by language, edition by edition. */
export function jobsOf(course: Course, filter: JobFilter = {}): readonly Job[] {
  const modules = course.modules.filter(({ plan }) => filter.module === undefined || plan.number === filter.module);
  const wantedLanguages = languages.filter((language) => filter.language === undefined || language === filter.language);
  const wantedEditions = editions.filter((edition) => filter.edition === undefined || edition === filter.edition);
  return modules.flatMap((module) =>
    wantedLanguages.flatMap((language) => wantedEditions.map((edition) => jobOf(course, module, language, edition))),
  );
}

/** The title of a module with its number, such as „Modul 2: Wie ein Verein funktioniert“. */
export function moduleTitleOf(course: Course, module: Module, language: Language): string {
  const number = fill(course.words[language]['module.number'], { number: module.plan.number });
  return `${number}: ${module.in[language].module.frontmatter.title}`;
}

function jobOf(course: Course, module: Module, language: Language, edition: Edition): Job {
  const words = course.words[language];
  const number = String(module.plan.number).padStart(2, '0');
  const { slug } = module.in[language].module.frontmatter;
  return {
    module,
    language,
    edition,
    file: `mit-${number}-${slug}-${words[`file.${edition}`]}.pdf`,
    title: `${moduleTitleOf(course, module, language)} – ${words[`edition.${edition}`]}`,
  };
}
