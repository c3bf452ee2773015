import type { Course } from '../../model/course.ts';
import { creditLine, ownWork } from '../../model/credit-line.ts';
import { formatDate } from '../../model/format.ts';
import { licenceUri } from '../../model/licence-uri.ts';
import { eachLanguage } from '../../model/languages.ts';
import { fill } from '../../model/words.ts';
import { pageAddress } from '../../model/web-address.ts';
import type { PrintAssets } from '../../read/read-print-assets.ts';
import tokens from '../../styles/tokens.json' with { type: 'json' };
import type { Licence } from './back-matter.ts';
import { licencePlace } from './contents.ts';
import type { CreditRow } from './credit-rows.ts';
import { newestDay } from '../../model/newest-day.ts';
import type { Order } from './order.ts';
import type { Job, Pack } from './plan.ts';
import { printData } from './print-data.ts';
import type { Cover } from './print-document.ts';
import type { PrintPack, Volume } from './print-pack.ts';

/** All that a pack is made of. */
export function packOrder(course: Course, pack: Pack, assets: Pick<PrintAssets, 'images'>): Order {
  const { file, title, language, edition, jobs } = pack;
  const { author, publisher, licence } = course.settings;
  const data = packData(course, pack, assets);
  const modules = jobs.map(({ module }) => module.plan.number);
  return {
    about: { file, title, languages: [language], edition, modules, license: licence.id },
    data,
    finish: {
      title,
      author: author[language],
      description: data.description,
      keywords: data.keywords,
      languages: [language],
      publisher: publisher.name[language],
      rights: `${author[language]}, ${licence.name}, ${licence.url[language]}`,
      licenceUrl: licenceUri(course.settings),
      statementUrl: data.back.licence.source,
    },
  };
}

function packData(course: Course, pack: Pack, assets: Pick<PrintAssets, 'images'>): PrintPack {
  const { language, edition, title, jobs } = pack;
  const words = course.words[language];
  const volumes = jobs.map((job) => volumeOf(course, pack, job, assets));
  return {
    edition,
    language,
    region: new Intl.Locale(words['language.locale']).region ?? '',
    title,
    author: course.settings.author[language],
    description: words[`edition.${edition}.for`],
    keywords: [...new Set(volumes.flatMap(({ document }) => document.keywords))],
    date: dayOf(pack).split('-').map(Number),
    words,
    languageNames: eachLanguage((each) => course.words[each]['language.name']),
    tokens: tokens.print,
    type: tokens.print.type,
    accent: tokens.print.colour.ink,
    cover: coverOf(course, pack),
    contents: { title: words['pdf.contents.pack'], lead: words['pdf.contents.pack.lead'] },
    tabs: course.settings.modules.length,
    volumes,
    back: { licence: licenceOf(course, pack, volumes) },
  };
}

/** A module as part of a pack: the licence of all stands once, at the end. */
function volumeOf(course: Course, { language, edition }: Pack, job: Job, assets: Pick<PrintAssets, 'images'>): Volume {
  const { number, short, teaser, minutes } = job.module.plan;
  const document = printData(course, job, assets);
  const cover = { ...document.cover, edition: course.words[language][`edition.${edition}`] };
  const title = fill(course.words[language]['pdf.overview'], { number });
  const rows = document.contents.rows.filter(({ to }) => to !== licencePlace);
  return {
    number,
    name: short[language],
    about: teaser[language],
    minutes,
    place: `module-${number}-`,
    document: { ...document, cover, contents: { ...document.contents, title, rows } },
  };
}

/** The day on which a module of the pack was last changed. */
function dayOf({ jobs, language }: Pack): string {
  const modules = jobs.map(({ module }) => module);
  const last = newestDay(modules, [language]);
  if (last === undefined) throw new Error('A pack without modules.');
  return last;
}

function coverOf(course: Course, { language, edition }: Pack): Cover {
  const words = course.words[language];
  const [brand = '', claim = ''] = course.settings.title[language].split(' – ');
  const licence = course.settings.licence.name;
  const name = words[`edition.${edition}`];
  return {
    brand,
    claim,
    edition: name,
    number: brand,
    title: name,
    summary: words[`edition.${edition}.for`],
    facts: licence,
    foot: [course.settings.title[language], licence].join(' · '),
  };
}

function licenceOf(course: Course, pack: Pack, volumes: readonly Volume[]): Licence {
  const { language, title } = pack;
  const { author, publisher, licence, contact } = course.settings;
  const words = course.words[language];
  const source = pageAddress(course, { page: 'home' }, pack.language);
  return {
    title,
    author: author[language],
    publisher: publisher.name[language],
    name: licence.name,
    url: licence.url[language],
    source,
    version: fill(words['pdf.pack.version'], { date: formatDate(dayOf(pack), words['language.locale']) }),
    credit: creditLine(words, ownWork(course, language, { title, source })),
    works: worksOf(volumes),
    email: contact.email,
  };
}

/** The works of all modules, those that several use only once. */
function worksOf(volumes: readonly Volume[]): readonly CreditRow[] {
  const works = new Map<string, CreditRow>();
  for (const { place, document } of volumes) {
    for (const row of document.back.licence.works) {
      const figures = row.figures.map((id) => `${place}${id}`);
      const key = JSON.stringify({ ...row, figures: [] });
      works.set(key, { ...row, figures: [...(works.get(key)?.figures ?? []), ...figures] });
    }
  }
  return [...works.values()].sort((a, b) => Number(a.figures.length === 0) - Number(b.figures.length === 0));
}
