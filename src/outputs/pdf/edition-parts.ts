import type { Course, Document } from '../../model/course.ts';
import type { Edition } from '../../model/manifest.ts';
import type { Words } from '../../model/words.ts';
import type { Chapter } from './contents.ts';
import type { ContextOf } from './contexts-for.ts';
import { guideData } from './guide-data.ts';
import { handoutData } from './handout-data.ts';
import type { Job } from './plan.ts';
import type { PrintDocument } from './print-document.ts';
import type { Schedule } from './schedule.ts';
import type { ShownText } from './used.ts';

interface Material {
  readonly course: Course;
  readonly job: Job;
  readonly schedule: Schedule;
  readonly contextOf: ContextOf;
  /** A document as far as the edition shows it. */
  readonly shown: (document: Document) => ShownText;
}

/** What one edition has that the others have not. */
interface EditionParts {
  readonly before: readonly Chapter[];
  readonly after: readonly Chapter[];
  readonly own: Pick<PrintDocument, 'handout' | 'guide'>;
  /** The texts of the edition without its worksheets. */
  readonly texts: readonly ShownText[];
}

/** The parts of each edition. */
export const editionParts = {
  'participant-handout': handoutParts,
  'trainer-guide': guideParts,
} as const satisfies { [E in Edition]: (material: Material) => EditionParts };

function handoutParts({ course, job, schedule, contextOf, shown }: Material): EditionParts {
  const { module, activities } = job.module.in[job.language];
  const texts = activities.map(shown);
  const handout = handoutData(course, texts, schedule, contextOf, module.frontmatter.objectives);
  return { before: [], after: lastChapters(course.words[job.language]), own: { handout }, texts };
}

function guideParts({ course, job, schedule, contextOf, shown }: Material): EditionParts {
  const words = course.words[job.language];
  const { module, activities, worksheets, quiz } = job.module.in[job.language];
  const texts = {
    module: shown(module),
    activities: activities.map(shown),
    quiz: quiz && shown(quiz),
    worksheets: worksheets.map(shown),
  };
  const guide = guideData(course, job, texts, schedule, contextOf);
  const before = [
    { to: 'overview', title: guide.overview.label },
    { to: 'plan', title: words['pdf.plan.title'] },
    { to: 'background', title: words['pdf.background'] },
  ];
  const quizChapter = guide.quiz ? [{ to: 'quiz', title: guide.quiz.title }] : [];
  const after = [...quizChapter, { to: 'facts', title: words['facts.title'] }, ...lastChapters(words)];
  return { before, after, own: { guide }, texts: [texts.module, ...texts.activities, ...(texts.quiz ? [texts.quiz] : [])] };
}

function lastChapters(words: Words): readonly Chapter[] {
  return [
    { to: 'glossary', title: words['pdf.glossary.title'] },
    { to: 'licence', title: words['licence.title'] },
  ];
}
