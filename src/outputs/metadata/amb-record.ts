import { documentsOf } from '../../model/addresses.ts';
import type { Course, Document, Module } from '../../model/course.ts';
import type { ModuleFileKind } from '../../model/frontmatter.ts';
import { languages, type Language } from '../../model/languages.ts';
import { downloadsOf, type Download } from '../../model/manifest.ts';
import { siteAddress } from '../../model/web-address.ts';
import { aboutModule, documentAddress, type AboutModule } from './about-module.ts';
import type { JsonLd } from './json-ld.ts';
import {
  access,
  accessibilityFeatures,
  audiences,
  interactivity,
  levels,
  resourceTypes,
  subjects,
  type Concept,
} from './vocabularies.ts';

/**
 * A module in a language after the German profile for learning resources, AMB 20231019
 * (https://w3id.org/kim/amb/20231019/), with parts, files and translation.
 *
 * @param downloads all PDFs that were made; without them the description names no files
 */
export function ambRecord(course: Course, module: Module, language: Language, downloads: readonly Download[]): JsonLd {
  const about = aboutModule(course, module, language);
  return {
    ...ambHead(about.language),
    id: about.address,
    type: ['LearningResource', 'Course'],
    name: about.title,
    description: about.summary,
    keywords: about.keywords,
    image: about.picture,
    timeRequired: about.timeRequired,
    version: about.version,
    learningResourceType: resourceTypes.module,
    ...responsible(about),
    ...suitable,
    isPartOf: [{ id: about.courseAddress, type: ['LearningResource', 'Course'], name: about.courseTitle }],
    hasPart: partsOf(course, module, language),
    encoding: downloadsOf(downloads, module.plan.number, language).map((file) => encoding(course, file)),
    mainEntityOfPage: [pageOf(course, about)],
    ...translationLinks(about),
  };
}

/** A part of a module after the same profile: small, as it stands on the part's own page. */
export function ambPart(course: Course, module: Module, document: Document<ModuleFileKind>): JsonLd {
  const about = aboutModule(course, module, document.language);
  return {
    ...ambHead(about.language),
    ...partOf(course, module, document),
    ...responsible(about),
    isPartOf: [{ id: about.address, type: ['LearningResource', 'Course'], name: about.title }],
    mainEntityOfPage: [{ ...pageOf(course, about), id: documentAddress(course, module, document) }],
  };
}

function ambHead(language: Language): JsonLd {
  return {
    '@context': ['https://w3id.org/kim/amb/context.jsonld', 'https://schema.org', { '@language': language }],
    inLanguage: [language],
  };
}

function responsible({ author, authorId, publisher, published, modified, licence }: AboutModule): JsonLd {
  return {
    creator: [{ type: 'Organization', name: author, id: authorId }],
    publisher: [{ type: 'Organization', name: publisher }],
    dateCreated: published,
    datePublished: published,
    dateModified: modified,
    license: { id: licence },
    isAccessibleForFree: true,
    conditionsOfAccess: access,
  };
}

const suitable = {
  about: subjects,
  audience: audiences,
  educationalLevel: levels,
  interactivityType: interactivity,
  accessibilityFeature: accessibilityFeatures,
};

function partsOf(course: Course, module: Module, language: Language): readonly JsonLd[] {
  const [, ...parts] = documentsOf(module, language);
  return parts.map((part) => partOf(course, module, part));
}

function partOf(course: Course, module: Module, document: Document<ModuleFileKind>): JsonLd {
  const { frontmatter, kind } = document;
  return {
    id: documentAddress(course, module, document),
    type: partTypes[kind],
    name: frontmatter.title,
    learningResourceType: resourceTypes[kind] satisfies readonly Concept[],
    ...('minutes' in frontmatter ? { timeRequired: `PT${frontmatter.minutes}M` } : {}),
  };
}

const partTypes = {
  module: ['LearningResource', 'Course'],
  activity: ['LearningResource', 'WebPage'],
  worksheet: ['LearningResource', 'WebPage'],
  quiz: ['LearningResource', 'Quiz'],
} as const satisfies { readonly [K in ModuleFileKind]: readonly string[] };

function encoding(course: Course, { file, title, languages, bytes, sha256 }: Download): JsonLd {
  return {
    type: 'MediaObject',
    name: title,
    inLanguage: languages,
    contentUrl: siteAddress(course, `/downloads/${file}`),
    encodingFormat: 'application/pdf',
    contentSize: String(bytes),
    sha256,
  };
}

function pageOf(course: Course, { address, courseTitle, published, modified }: AboutModule): JsonLd {
  const provider = { id: siteAddress(course, '/'), type: 'Service', name: courseTitle };
  return { id: address, type: 'WebContent', provider, dateCreated: published, dateModified: modified };
}

/** The profile has no field for this: schema.org says which text was first and which is its translation. */
function translationLinks({ language, translations }: AboutModule): JsonLd {
  const links = translations.map(({ language: other, address }) => ({ id: address, inLanguage: other }));
  const [first] = languages;
  return language === first
    ? { workTranslation: links }
    : { translationOfWork: links.filter(({ inLanguage }) => inLanguage === first) };
}
