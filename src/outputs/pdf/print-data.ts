import type { Course, Document } from '../../model/course.ts';
import { blocksFor } from '../../model/edition.ts';
import { eachLanguage } from '../../model/languages.ts';
import { fill } from '../../model/words.ts';
import tokens from '../../styles/tokens.json' with { type: 'json' };
import { audienceOf } from './audience-of.ts';
import { backMatter } from './back-matter.ts';
import { formatClock } from '../../model/format.ts';
import { contextsFor } from './contexts-for.ts';
import { editionParts } from './edition-parts.ts';
import type { Job } from './plan.ts';
import type { PrintAssets } from '../../read/read-print-assets.ts';
import type { Cover, PrintDocument } from './print-document.ts';
import { scheduleOf } from './schedule.ts';
import { accentOf, signOf } from './sign-of.ts';
import { typeScale } from './type-scale.ts';
import type { ShownText } from './used.ts';

/** Everything that one PDF shows, as data for the Typst template. */
export function printData(course: Course, job: Job, assets: Pick<PrintAssets, 'images'>): PrintDocument {
  const { language, edition, module } = job;
  const words = course.words[language];
  const schedule = scheduleOf(module, language, words);
  const contextIn = eachLanguage((each) => contextsFor(course, { ...job, language: each }, assets));
  const shown = (document: Document): ShownText => ({ document, blocks: blocksFor(audienceOf[edition], document.body) });
  const { own, contents, lead, glossary, texts } = editionParts[edition]({ course, job, shown, schedule, contextIn });
  return {
    ...documentFacts(course, job),
    words,
    languageNames: eachLanguage((each) => course.words[each]['language.name']),
    planTotal: formatClock(schedule.total),
    tokens: tokens.print,
    type: typeScale(edition),
    accent: accentFor(job),
    sign: signOf(module.plan.number),
    cover: coverOf(course, job),
    schedule,
    contents: { title: words[`pdf.contents.${edition}`], lead, rows: contents },
    glossary,
    ...own,
    back: backMatter(course, job, texts),
    date: module.in[language].module.frontmatter.updated.split('-').map(Number),
  };
}

/** Worksheets are made to be copied in black and white. */
function accentFor({ edition, module }: Job): string {
  return edition === 'worksheets' ? tokens.print.colour.ink : accentOf(module.plan.number);
}

/** What the file says of itself. */
function documentFacts(course: Course, { edition, language, module, title }: Job) {
  const { summary, keywords } = module.in[language].module.frontmatter;
  const region = new Intl.Locale(course.words[language]['language.locale']).region ?? '';
  return { edition, language, region, title, author: course.settings.author[language], description: summary, keywords };
}

function coverOf(course: Course, { edition, language, module }: Job): Cover {
  const words = course.words[language];
  const { title, summary, minutes, version } = module.in[language].module.frontmatter;
  const [brand = '', claim = ''] = course.settings.title[language].split(' – ');
  const versionText = fill(words['pdf.version'], { version });
  const licence = course.settings.licence.name;
  return {
    brand,
    claim,
    edition: words[`edition.${edition}`],
    number: fill(words['module.number'], { number: module.plan.number }),
    title,
    summary,
    facts: [fill(words['activity.minutes'], { minutes }), versionText, licence].join(' · '),
    foot: [course.settings.title[language], licence, versionText].join(' · '),
  };
}
