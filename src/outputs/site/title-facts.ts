import { isOfKind } from '../../model/course.ts';
import { fill } from '../../model/words.ts';
import type { ModuleReading } from './reading.ts';

/** What stands above a document's title, in a few words each: kind, place, time, form of work. */
export function titleFacts({ course, language, module, document }: ModuleReading): readonly string[] {
  const words = course.words[language];
  const version = module.in[language];
  if (isOfKind(document, 'activity')) {
    const { minutes, socialForm } = document.frontmatter;
    const number = version.activities.findIndex(({ key }) => key === document.key) + 1;
    const part = fill(words['activity.part'], { number, total: version.activities.length });
    return [part, fill(words['activity.minutes'], { minutes }), socialForm];
  }
  if (isOfKind(document, 'worksheet')) return [fill(words['worksheet.number'], { number: document.frontmatter.number })];
  return [fill(words['module.number'], { number: module.plan.number })];
}
