import type { Course, Document, Module } from '../../model/course.ts';
import { isOfKind } from '../../model/course.ts';
import type { Edition } from '../../model/manifest.ts';
import type { PrintDocument } from './print-document.ts';
import { jobsOf } from './plan.ts';
import { printData } from './print-data.ts';

/**
 * What an edition shows of an example of the authors' reference, as the only text of the first module.
 *
 * @param example an activity, or a quiz
 * @throws where no module is written
 */
export function exampleData(course: Course, example: Document, edition: Edition): PrintDocument {
  const [module] = course.modules;
  if (!module) throw new Error('There is no module whose colours an example could have.');
  const alone = { ...course, modules: [withExample(module, example)] };
  const [job] = jobsOf(alone, { language: example.language, edition });
  if (!job) throw new Error(`There is no ${edition} in ${example.language}.`);
  return printData(alone, job, { images: new Map() });
}

function withExample(module: Module, example: Document): Module {
  const { [example.language]: version } = module.in;
  const activities = isOfKind(example, 'activity') ? [example] : [];
  const quiz = isOfKind(example, 'quiz') ? example : undefined;
  return { ...module, in: { ...module.in, [example.language]: { ...version, activities, worksheets: [], quiz } } };
}
