import type { Course, Module } from '../../model/course.ts';
import type { Language } from '../../model/languages.ts';
import { pageAddress, siteAddress } from '../../model/web-address.ts';
import { aboutModule } from './about-module.ts';
import type { JsonLd } from './json-ld.ts';
import { licenceUri } from '../../model/licence-uri.ts';
import { sharePicturePath } from './share-picture-path.ts';

/**
 * A module in plain schema.org, for search engines and for harvesters that know nothing of the profile:
 * the licence is an address here, not an object. It stands before the record after the profile.
 */
export function plainModule(course: Course, module: Module, language: Language): JsonLd {
  const about = aboutModule(course, module, language);
  return {
    '@context': 'https://schema.org',
    '@type': ['Course', 'LearningResource'],
    url: about.address,
    name: about.title,
    description: about.summary,
    keywords: about.keywords,
    inLanguage: about.language,
    image: about.picture,
    license: about.licence,
    timeRequired: about.timeRequired,
    version: about.version,
    datePublished: about.published,
    dateModified: about.modified,
    isAccessibleForFree: true,
    learningResourceType: course.words[language]['kind.module'],
    audience: { '@type': 'EducationalAudience', educationalRole: ['student', 'teacher'] },
    author: { '@type': 'Organization', name: about.author },
    provider: { '@type': 'Organization', name: about.publisher, url: siteAddress(course, '/') },
    isPartOf: { '@type': 'Course', '@id': about.courseAddress, name: about.courseTitle },
  };
}

/** The whole course in plain schema.org, with all written modules. */
export function plainCourse(course: Course, language: Language): JsonLd {
  const { settings, words, modules } = course;
  const address = pageAddress(course, { page: 'home' }, language);
  return {
    '@context': 'https://schema.org',
    '@type': 'Course',
    '@id': address,
    url: address,
    name: settings.title[language],
    description: words[language]['home.lead'],
    inLanguage: language,
    image: siteAddress(course, sharePicturePath(language)),
    license: licenceUri(settings),
    timeRequired: `PT${settings.minutes}M`,
    isAccessibleForFree: true,
    author: { '@type': 'Organization', name: settings.author[language] },
    provider: { '@type': 'Organization', name: settings.publisher.name[language], url: siteAddress(course, '/') },
    hasPart: modules.map((module) => {
      const about = aboutModule(course, module, language);
      return { '@type': 'Course', url: about.address, name: about.title, description: about.summary };
    }),
  };
}
