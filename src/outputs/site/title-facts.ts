import type { Document } from '../../model/course.ts';
import { fill } from '../../model/words.ts';
import type { Reading } from './reading.ts';

/** What stands above a document's title, in a few words each: kind, place, time, form of work. */
export function titleFacts({ course, language, module, document }: Reading): readonly string[] {
  const words = course.words[language];
  const version = module.in[language];
  if (isActivity(document)) {
    const { minutes, socialForm } = document.frontmatter;
    const number = version.activities.findIndex(({ key }) => key === document.key) + 1;
    const part = fill(words['activity.part'], { number, total: version.activities.length });
    return [part, fill(words['activity.minutes'], { minutes }), socialForm];
  }
  if (isWorksheet(document)) return [fill(words['worksheet.number'], { number: document.frontmatter.number })];
  return [fill(words['module.number'], { number: module.plan.number })];
}

/** Whether a document is an activity. */
export function isActivity(document: Document): document is Document<'activity'> {
  return document.kind === 'activity';
}

/** Whether a document is a worksheet. */
export function isWorksheet(document: Document): document is Document<'worksheet'> {
  return document.kind === 'worksheet';
}
