import type { Course, Module } from '../../model/course.ts';
import { languages, type Language } from '../../model/languages.ts';
import { editions, isBilingual, packEditions, packs, type Edition, type PackEdition } from '../../model/manifest.ts';
import { fill } from '../../model/words.ts';

/** One PDF to make: an edition of a module. */
export interface Job {
  readonly module: Module;
  /** The language of the document; where it holds all languages, the first of them. */
  readonly language: Language;
  /** The languages of its text. */
  readonly languages: readonly Language[];
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
  readonly edition?: Edition | PackEdition;
}

/** One PDF to make: the same edition of all written modules in one file. */
export interface Pack {
  readonly jobs: readonly Job[];
  readonly language: Language;
  readonly edition: PackEdition;
  readonly file: string;
  readonly title: string;
}

/** The PDFs of all written modules: module by module, language by language, edition by edition. */
export function jobsOf(course: Course, filter: JobFilter = {}): readonly Job[] {
  const modules = course.modules.filter(({ plan }) => filter.module === undefined || plan.number === filter.module);
  return modules.flatMap((module) => jobsOfModule(course, module)).filter((job) => fits(job, filter));
}

/** The packs of all written modules; there are none as long as no module is written. */
export function packsOf(course: Course, { module, language, edition }: JobFilter = {}): readonly Pack[] {
  if (module !== undefined || course.modules.length === 0) return [];
  const wanted = packEditions.filter((each) => edition === undefined || each === edition);
  const inLanguages = languages.filter((each) => language === undefined || each === language);
  return inLanguages.flatMap((each) => wanted.map((pack) => packOf(course, each, pack)));
}

function packOf(course: Course, language: Language, edition: PackEdition): Pack {
  const words = course.words[language];
  return {
    jobs: course.modules.map((module) => singleJob(course, module, language, packs[edition])),
    language,
    edition,
    file: `mit-${words[`file.${edition}`]}-${language}.pdf`,
    title: `${course.settings.title[language]} – ${words[`edition.${edition}`]}`,
  };
}

/** The title of a module with its number, such as „Modul 2: Wie ein Verein funktioniert“. */
export function moduleTitleOf(course: Course, module: Module, language: Language): string {
  const number = fill(course.words[language]['module.number'], { number: module.plan.number });
  return `${number}: ${module.in[language].module.frontmatter.title}`;
}

function jobsOfModule(course: Course, module: Module): readonly Job[] {
  const single = editions.filter((edition) => !isBilingual(edition));
  const bilingual = editions.filter(isBilingual);
  return [
    ...languages.flatMap((language) => single.map((edition) => singleJob(course, module, language, edition))),
    ...bilingual.map((edition) => bilingualJob(course, module, edition)),
  ];
}

function fits(job: Job, { language, edition }: JobFilter): boolean {
  return (language === undefined || job.languages.includes(language)) && (edition === undefined || edition === job.edition);
}

function singleJob(course: Course, module: Module, language: Language, edition: Edition): Job {
  const words = course.words[language];
  const { slug } = module.in[language].module.frontmatter;
  return {
    module,
    language,
    languages: [language],
    edition,
    file: `mit-${twoDigits(module)}-${slug}-${words[`file.${edition}`]}.pdf`,
    title: `${moduleTitleOf(course, module, language)} – ${words[`edition.${edition}`]}`,
  };
}

/** One file for all languages; its name and title are those of the first one, with the codes of all. */
function bilingualJob(course: Course, module: Module, edition: Edition): Job {
  const [language] = languages;
  const words = course.words[language];
  const titles = languages.map((each) => module.in[each].module.frontmatter.title);
  const number = fill(words['module.number'], { number: module.plan.number });
  return {
    module,
    language,
    languages,
    edition,
    file: `mit-${twoDigits(module)}-${words[`file.${edition}`]}-${languages.join('-')}.pdf`,
    title: `${number}: ${titles.join(' / ')} – ${words[`edition.${edition}`]}`,
  };
}

function twoDigits({ plan }: Module): string {
  return String(plan.number).padStart(2, '0');
}
