import type { Course } from '../../model/course.ts';
import { licenceUri } from '../../model/licence-uri.ts';
import type { PrintAssets } from '../../read/read-print-assets.ts';
import { sourceOf } from './back-matter.ts';
import type { Order } from './order.ts';
import { packOrder } from './pack-order.ts';
import { jobsOf, packsOf, type Job, type JobFilter } from './plan.ts';
import { printData } from './print-data.ts';

/** The orders for the PDFs of a course: those of each module, then the packs of all modules. */
export function ordersOf(course: Course, assets: Pick<PrintAssets, 'images'>, filter: JobFilter = {}): readonly Order[] {
  return [
    ...jobsOf(course, filter).map((job) => orderOf(course, job, assets)),
    ...packsOf(course, filter).map((pack) => packOrder(course, pack, assets)),
  ];
}

function orderOf(course: Course, job: Job, assets: Pick<PrintAssets, 'images'>): Order {
  const { file, title, languages, edition, module, language } = job;
  const { summary, keywords } = module.in[language].module.frontmatter;
  const { author, publisher, licence } = course.settings;
  return {
    about: { file, title, languages, edition, modules: [module.plan.number], license: licence.id },
    data: printData(course, job, assets),
    finish: {
      title,
      author: author[language],
      description: summary,
      keywords,
      languages,
      publisher: publisher.name[language],
      rights: `${author[language]}, ${licence.name}, ${licence.url[language]}`,
      licenceUrl: licenceUri(course.settings),
      statementUrl: sourceOf(course, job),
    },
  };
}
