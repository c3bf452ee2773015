import type { Course, Document } from '../../model/course.ts';
import { eachLanguage, type Localised } from '../../model/languages.ts';
import type { Edition } from '../../model/manifest.ts';
import { answerSections } from './answer-key-data.ts';
import { bilingualData } from './bilingual-data.ts';
import { cardSets } from './card-data.ts';
import { chapterRow, lastRows, licenceRow, partRows, sheetRows, type ContentsRow } from './contents.ts';
import type { ContextOf } from './contexts-for.ts';
import { guideData } from './guide-data.ts';
import { handoutData } from './handout-data.ts';
import type { Job } from './plan.ts';
import type { PrintDocument } from './print-document.ts';
import type { Schedule } from './schedule.ts';
import type { ShownText } from './used.ts';
import { worksheetHead, worksheetsOf } from './worksheets.ts';

/** What the parts of an edition are made of. */
export interface Material {
  readonly course: Course;
  readonly job: Job;
  readonly schedule: Schedule;
  /** Makes the contexts of texts in each language. */
  readonly contextIn: Localised<ContextOf>;
  /** A document as far as the edition shows it. */
  readonly shown: (document: Document) => ShownText;
}

/** What one edition has that the others have not. */
export interface EditionParts {
  readonly own: Pick<PrintDocument, 'handout' | 'guide' | 'worksheets' | 'cards' | 'answers' | 'bilingual'>;
  /** Whether it has a glossary that its words lead to. */
  readonly glossary: boolean;
  /** How to use it, where it begins with its contents. */
  readonly lead: string;
  readonly contents: readonly ContentsRow[];
  /** The texts that the edition shows, for its glossary and credits. */
  readonly texts: readonly ShownText[];
}

/** The parts of each edition. */
export const editionParts = {
  'participant-handout': handoutParts,
  'participant-handout-large-print': handoutParts,
  'bilingual-handout': bilingualParts,
  worksheets: worksheetParts,
  cards: cardParts,
  'trainer-guide': guideParts,
  'answer-key': answerParts,
} as const satisfies { [E in Edition]: (material: Material) => EditionParts };

function handoutParts({ course, job, schedule, contextIn, shown }: Material): EditionParts {
  const words = course.words[job.language];
  const { module, activities, worksheets: sheets } = job.module.in[job.language];
  const contextOf = contextIn[job.language];
  const texts = activities.map(shown);
  const handout = handoutData(course, texts, schedule, contextOf, module.frontmatter.objectives);
  const worksheets = worksheetsOf(sheets.map(shown), contextOf, words);
  return {
    own: { handout, worksheets },
    glossary: true,
    lead: '',
    contents: [...partRows(schedule), ...sheetRows(worksheets, words), ...lastRows(words)],
    texts: [...texts, ...sheets.map(shown)],
  };
}

function guideParts({ course, job, schedule, contextIn, shown }: Material): EditionParts {
  const words = course.words[job.language];
  const { module, activities, worksheets: sheets, quiz } = job.module.in[job.language];
  const contextOf = contextIn[job.language];
  const texts = {
    module: shown(module),
    activities: activities.map(shown),
    quiz: quiz && shown(quiz),
    worksheets: sheets.map(shown),
  };
  const guide = guideData(course, job, texts, schedule, contextOf);
  const worksheets = worksheetsOf(texts.worksheets, contextOf, words);
  return {
    own: { guide, worksheets },
    glossary: true,
    lead: '',
    contents: [
      chapterRow('overview', guide.overview.label),
      chapterRow('plan', words['pdf.plan.title']),
      chapterRow('full-plan', words['pdf.plan.full']),
      chapterRow('background', words['pdf.background']),
      ...partRows(schedule),
      ...sheetRows(worksheets, words),
      ...(guide.quiz ? [chapterRow('quiz', guide.quiz.title)] : []),
      ...(guide.facts.length > 0 ? [chapterRow('facts', words['facts.title'])] : []),
      ...lastRows(words),
    ],
    texts: [texts.module, ...texts.activities, ...(texts.quiz ? [texts.quiz] : []), ...texts.worksheets],
  };
}

function worksheetParts({ course, job, contextIn, shown }: Material): EditionParts {
  const words = course.words[job.language];
  const texts = job.module.in[job.language].worksheets.map(shown);
  const worksheets = worksheetsOf(texts, contextIn[job.language], words);
  return {
    own: { worksheets },
    glossary: false,
    lead: words['pdf.lead.worksheets'],
    contents: [...sheetRows(worksheets, words), licenceRow(words)],
    texts,
  };
}

function answerParts({ course, job, schedule, contextIn, shown }: Material): EditionParts {
  const words = course.words[job.language];
  const version = job.module.in[job.language];
  const answers = answerSections(version, shown, schedule, contextIn[job.language], words);
  const rows = answers.map(({ id, label, title }) => ({ ...chapterRow(id, title), number: label }));
  return {
    own: { answers },
    glossary: false,
    lead: words['pdf.lead.answer-key'],
    contents: [...rows, licenceRow(words)],
    texts: [...version.activities, ...version.worksheets, ...(version.quiz ? [version.quiz] : [])].map(shown),
  };
}

function cardParts({ course, job, schedule, contextIn, shown }: Material): EditionParts {
  const words = course.words[job.language];
  const version = job.module.in[job.language];
  const cards = cardSets(version, shown, schedule, contextIn[job.language], words);
  const rows = cards.map(({ id, kind, title, part, cards: own }) => ({
    ...chapterRow(id, `${kind} (${own.length}): ${title}`),
    number: part,
  }));
  return {
    own: { cards },
    glossary: false,
    lead: words['pdf.lead.cards'],
    contents: [...rows, licenceRow(words)],
    texts: [...version.activities, ...(version.quiz ? [version.quiz] : [])].map(shown),
  };
}

function bilingualParts({ course, job, schedule, contextIn, shown }: Material): EditionParts {
  const words = course.words[job.language];
  const bilingual = bilingualData({ course, job, shown, contextIn });
  const heads = job.module.in[job.language].worksheets.map((sheet) => ({ ...worksheetHead(sheet, words), blocks: [] }));
  const pages = [...bilingual.activities, ...bilingual.worksheets];
  const rows = [...partRows(schedule), ...sheetRows(heads, words)].map((row, index) => ({
    ...row,
    others: otherTitles(pages[index]?.titles, job),
  }));
  return {
    own: { bilingual },
    glossary: true,
    lead: '',
    contents: [...rows, ...lastRowsInAll({ course, job })],
    texts: job.languages.flatMap((language) => {
      const { activities, worksheets } = job.module.in[language];
      return [...activities, ...worksheets].map(shown);
    }),
  };
}

function lastRowsInAll({ course, job }: Pick<Material, 'course' | 'job'>): readonly ContentsRow[] {
  const rowsIn = eachLanguage((language) => lastRows(course.words[language]));
  return rowsIn[job.language].map((row, index) => ({
    ...row,
    others: otherTitles(
      eachLanguage((language) => rowsIn[language][index]?.title ?? ''),
      job,
    ),
  }));
}

function otherTitles(titles: Localised | undefined, { language, languages }: Job): ContentsRow['others'] {
  if (!titles) return [];
  return languages.filter((other) => other !== language).map((other) => ({ language: other, title: titles[other] }));
}
