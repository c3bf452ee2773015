import type { Course, Document } from '../../model/course.ts';
import { blocksFor } from '../../model/edition.ts';
import { eachLanguage } from '../../model/languages.ts';
import { fill } from '../../model/words.ts';
import tokens from '../../styles/tokens.json' with { type: 'json' };
import { audienceOf } from './audience-of.ts';
import { backMatter } from './back-matter.ts';
import { formatClock } from '../../model/format.ts';
import { contentsOf } from './contents.ts';
import { contextsFor } from './contexts-for.ts';
import { editionParts } from './edition-parts.ts';
import type { Job } from './plan.ts';
import type { PrintAssets } from '../../read/read-print-assets.ts';
import { printBlocks } from './print-blocks.ts';
import type { Cover, PrintDocument, Worksheet } from './print-document.ts';
import { scheduleOf } from './schedule.ts';
import { accentOf, signOf } from './sign-of.ts';
import type { ShownText } from './used.ts';

/** Everything that one PDF shows, as data for the Typst template. */
export function printData(course: Course, job: Job, assets: Pick<PrintAssets, 'images'>): PrintDocument {
  const { language, edition, module } = job;
  const words = course.words[language];
  const { module: page, worksheets: sheets } = module.in[language];
  const schedule = scheduleOf(module, language, words);
  const contextOf = contextsFor(course, job, assets);
  const shown = (document: Document): ShownText => ({ document, blocks: blocksFor(audienceOf[edition], document.body) });
  const worksheets = sheets.map((sheet): Worksheet =>
    worksheetOf(sheet, printBlocks(shown(sheet).blocks, contextOf(sheet, 0)), words),
  );
  const { before, after, own, texts } = editionParts[edition]({ course, job, shown, schedule, contextOf });
  return {
    ...documentFacts(course, job),
    words,
    languageNames: eachLanguage((each) => course.words[each]['language.name']),
    planTotal: formatClock(schedule.total),
    tokens: tokens.print,
    accent: accentOf(module.plan.number),
    sign: signOf(module.plan.number),
    cover: coverOf(course, job),
    schedule,
    contents: contentsOf(words[`pdf.contents.${edition}`], before, schedule, worksheets, after, words),
    ...own,
    worksheets,
    back: backMatter(course, job, [...texts, ...sheets.map(shown)]),
    date: page.frontmatter.updated.split('-').map(Number),
  };
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

function worksheetOf(
  { frontmatter }: Document<'worksheet'>,
  blocks: Worksheet['blocks'],
  words: PrintDocument['words'],
): Worksheet {
  const { number, title } = frontmatter;
  return { id: `worksheet-${number}`, number, label: fill(words['worksheet.number'], { number }), title, blocks };
}
