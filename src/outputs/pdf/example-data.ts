import type { Course, Document, Module, ModuleVersion } from '../../model/course.ts';
import type { Text } from '../../model/text.ts';
import type { Edition } from '../../model/manifest.ts';
import type { PrintDocument } from './print-document.ts';
import { jobsOf } from './plan.ts';
import { printData } from './print-data.ts';

/**
 * What an edition shows of an example of the authors' reference, as the only text of the first module.
 *
 * @throws where no module with an activity and a quiz is written
 */
export function exampleData(course: Course, example: Text, edition: Edition): PrintDocument {
  const [module] = course.modules;
  if (!module) throw new Error('There is no module whose colours an example could have.');
  const alone = { ...course, modules: [withExample(module, example)] };
  const [job] = jobsOf(alone, { language: example.language, edition });
  if (!job) throw new Error(`There is no ${edition} in ${example.language}.`);
  return printData(alone, job, { images: new Map() });
}

function withExample(module: Module, example: Text): Module {
  const version = module.in[example.language];
  return { ...module, in: { ...module.in, [example.language]: { ...version, worksheets: [], ...textsOf(version, example) } } };
}

/** Questions stand in the quiz, all else in an activity. */
function textsOf({ activities: [activity], quiz }: ModuleVersion, example: Text): Pick<ModuleVersion, 'activities' | 'quiz'> {
  if (!activity || !quiz) throw new Error('There is no activity and quiz in whose place an example could stand.');
  const inPlaceOf = <D extends Document>(document: D): D => ({ ...document, body: example.body });
  const isQuestion = example.body.some((block) => block.type === 'component' && block.name === 'Question');
  return isQuestion ? { activities: [], quiz: inPlaceOf(quiz) } : { activities: [inPlaceOf(activity)], quiz: undefined };
}
