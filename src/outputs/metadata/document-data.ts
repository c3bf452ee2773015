import type { View } from '../../model/addresses.ts';
import type { Course, Document, Module } from '../../model/course.ts';
import type { ModuleFileKind } from '../../model/frontmatter.ts';
import type { Download } from '../../model/manifest.ts';
import { pageAddress } from '../../model/web-address.ts';
import { documentAddress } from './about-module.ts';
import { ambPart, ambRecord } from './amb-record.ts';
import { breadcrumbList } from './breadcrumbs.ts';
import type { JsonLd } from './json-ld.ts';
import { plainModule } from './plain-records.ts';

/**
 * What the page of a document says of itself to machines, in the order in which it stands in its head;
 * nothing on pages for trainers, for which the page for participants stands.
 */
export function documentData(
  course: Course,
  { module, document, view }: { readonly module: Module; readonly document: Document<ModuleFileKind>; readonly view: View },
  downloads: readonly Download[],
): readonly JsonLd[] {
  const { language } = document;
  if (view === 'trainer') return [];
  if (document.kind !== 'module') return [ambPart(course, module, document), wayTo(course, module, document)];
  return [plainModule(course, module, language), ambRecord(course, module, language, downloads), wayTo(course, module, document)];
}

function wayTo(course: Course, module: Module, document: Document<ModuleFileKind>): JsonLd {
  const { language } = document;
  const page = module.in[language].module;
  const documents: readonly Document<ModuleFileKind>[] = document.kind === 'module' ? [page] : [page, document];
  return breadcrumbList([
    { name: course.settings.title[language], address: pageAddress(course, { page: 'home' }, language) },
    ...documents.map((each) => ({ name: each.frontmatter.title, address: documentAddress(course, module, each) })),
  ]);
}
