import { stringify } from 'yaml';
import type { Course } from '../../model/course.ts';
import { languages } from '../../model/languages.ts';
import { licenceUri } from '../../model/licence-uri.ts';
import { newestDay } from '../../model/newest-day.ts';
import { pageAddress, siteAddress } from '../../model/web-address.ts';
import { sharePicturePath } from './share-picture-path.ts';
import { audiences, levels, resourceTypes, subjects, type Concept } from './vocabularies.ts';

/** A file in the root of the repository that describes the course to machines. */
export interface RepositoryFile {
  readonly name: string;
  readonly text: string;
}

/** The files that platforms for code and search services for learning material read from a repository. */
export function repositoryFiles(course: Course): readonly RepositoryFile[] {
  return [
    { name: 'metadata.yml', text: written(languages.map((language) => courseRecord(course, language))) },
    { name: 'CITATION.cff', text: written(citation(course)) },
  ];
}

function written(data: unknown): string {
  return `# Made by "npm run metadata" from content/ and modules. Do not edit.\n${stringify(data, { lineWidth: 0 })}`;
}

/** The whole course as OERSI reads it from repositories: plain values where the profile has concepts. */
function courseRecord(course: Course, language: (typeof languages)[number]): object {
  const { settings, words, modules } = course;
  return {
    '@context': 'https://schema.org/',
    creativeWorkStatus: 'Published',
    type: ['LearningResource', 'Course'],
    id: pageAddress(course, { page: 'home' }, language),
    name: settings.title[language],
    description: words[language]['home.lead'],
    inLanguage: [language],
    license: licenceUri(settings),
    image: siteAddress(course, sharePicturePath(language)),
    creator: [{ type: 'Organization', name: settings.author[language] }],
    publisher: [{ type: 'Organization', name: settings.publisher.name[language] }],
    about: subjects.map(idOf),
    audience: audiences.map(idOf),
    educationalLevel: levels.map(idOf),
    learningResourceType: resourceTypes.module.map(idOf),
    keywords: [...new Set(settings.modules.map(({ short }) => short[language]))],
    dateModified: newestDay(modules, [language]),
    isAccessibleForFree: true,
  };
}

/** How to cite the repository (https://citation-file-format.github.io). */
function citation(course: Course): object {
  const { settings, words, modules } = course;
  const [language] = languages;
  return {
    'cff-version': '1.2.0',
    message: languages.map((each) => words[each]['credit.title']).join(' / '),
    type: 'dataset',
    title: languages.map((each) => settings.title[each]).join(' / '),
    abstract: languages.map((each) => words[each]['home.lead']).join(' / '),
    authors: [{ name: settings.author[language] }],
    license: settings.licence.id,
    url: settings.site,
    'repository-code': settings.repository,
    'date-released': newestDay(modules, languages),
    keywords: settings.modules.flatMap(({ short }) => languages.map((each) => short[each])),
  };
}

function idOf({ id }: Concept): string {
  return id;
}
