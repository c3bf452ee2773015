import type { Course, Document, Term } from '../../model/course.ts';
import { eachLanguage, languages, type Language, type Localised } from '../../model/languages.ts';
import type { Words } from '../../model/words.ts';
import { glossaryRow, licenceOf, type Licence } from './back-matter.ts';
import { bilingualRows, type BilingualRow } from './bilingual-rows.ts';
import type { ContextOf } from './contexts-for.ts';
import { partAt } from './handout-data.ts';
import { moduleTitleOf, type Job } from './plan.ts';
import type { PrintLine } from './print-nodes.ts';
import { scheduleOf, type Part, type Schedule } from './schedule.ts';
import { usedTerms, type ShownText } from './used.ts';
import { worksheetHead } from './worksheets.ts';

/** What only the handout in all languages has. */
export interface BilingualData {
  readonly languages: readonly Language[];
  /** The words of the furniture in each language. */
  readonly words: Localised<Words>;
  readonly titles: Localised;
  readonly summaries: Localised;
  readonly objectives: Localised<readonly string[]>;
  readonly activities: readonly BilingualPage[];
  readonly worksheets: readonly BilingualPage[];
  readonly glossary: readonly { readonly id: string; readonly entries: readonly BilingualTerm[] }[];
  readonly licences: Localised<Licence>;
}

export interface BilingualPage {
  readonly id: string;
  /** „Teil 2“ or „Arbeitsblatt 2.1“. */
  readonly labels: Localised;
  readonly titles: Localised;
  /** The place on the time line; a worksheet has none. */
  readonly part: Part | undefined;
  readonly rows: readonly BilingualRow[];
}

interface BilingualTerm {
  readonly language: Language;
  readonly word: string;
  readonly meaning: PrintLine;
}

/** What the parts of the handout are made of. */
interface Material {
  readonly course: Course;
  readonly job: Job;
  readonly shown: (document: Document) => ShownText;
  readonly contextIn: Localised<ContextOf>;
}

/** Puts a module's texts for participants side by side. */
export function bilingualData(material: Material): BilingualData {
  const { course, job } = material;
  const frontmatter = eachLanguage((language) => job.module.in[language].module.frontmatter);
  return {
    languages,
    words: course.words,
    titles: eachLanguage((language) => frontmatter[language].title),
    summaries: eachLanguage((language) => frontmatter[language].summary),
    objectives: eachLanguage((language) => frontmatter[language].objectives),
    activities: activityPages(material),
    worksheets: worksheetPages(material),
    glossary: glossaryOf(material),
    licences: eachLanguage((language) => licenceIn(language, material)),
  };
}

function activityPages(material: Material): readonly BilingualPage[] {
  const { course, job } = material;
  const schedules = eachLanguage((language) => scheduleOf(job.module, language, course.words[language]));
  return job.module.in[languages[0]].activities.map((_, index) => {
    const documents = eachLanguage((language) => existing(job.module.in[language].activities[index]));
    return { ...activityHead(schedules, index), rows: rowsOf(documents, partAt(schedules[languages[0]], index).from, material) };
  });
}

function worksheetPages(material: Material): readonly BilingualPage[] {
  const { course, job } = material;
  return job.module.in[languages[0]].worksheets.map((_, index) => {
    const documents = eachLanguage((language) => existing(job.module.in[language].worksheets[index]));
    const heads = eachLanguage((language) => worksheetHead(documents[language], course.words[language]));
    return {
      id: heads[languages[0]].id,
      labels: eachLanguage((language) => heads[language].label),
      titles: eachLanguage((language) => heads[language].title),
      part: undefined,
      rows: rowsOf(documents, 0, material),
    };
  });
}

function rowsOf(documents: Localised<Document>, from: number, { shown, contextIn }: Material): readonly BilingualRow[] {
  const blocks = eachLanguage((language) => shown(documents[language]).blocks);
  return bilingualRows(
    blocks,
    eachLanguage((language) => contextIn[language](documents[language], from)),
  );
}

function glossaryOf({ course, job, shown }: Material): BilingualData['glossary'] {
  const [first] = languages;
  const entry = (term: Term, language: Language): BilingualTerm => {
    const { word, meaning } = glossaryRow(term, language);
    return { language, word, meaning };
  };
  return usedTerms(textsIn(first, job, shown), course, course.words[first], first).map((term) => ({
    id: `term-${term.id}`,
    entries: languages.map((language) => entry(term, language)),
  }));
}

function licenceIn(language: Language, { course, job, shown }: Material): Licence {
  const words = course.words[language];
  const title = `${moduleTitleOf(course, job.module, language)} – ${words[`edition.${job.edition}`]}`;
  return { ...licenceOf(course, { ...job, language }, textsIn(language, job, shown), words), title };
}

function textsIn(language: Language, { module }: Job, shown: Material['shown']): readonly ShownText[] {
  const { activities, worksheets } = module.in[language];
  return [...activities, ...worksheets].map(shown);
}

/** „Teil 2“ and the title in each language. */
function activityHead(schedules: Localised<Schedule>, index: number): Omit<BilingualPage, 'rows'> {
  const parts = eachLanguage((language) => partAt(schedules[language], index));
  const part = parts[languages[0]];
  return {
    id: part.id,
    labels: eachLanguage((language) => parts[language].label),
    titles: eachLanguage((language) => parts[language].title),
    part,
  };
}

/** Both languages have the same files: the checks saw to it. */
function existing<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('A text is missing in one of the languages.');
  return value;
}
