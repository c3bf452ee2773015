import { addressOf, type View } from '../../model/addresses.ts';
import type { Course, Document, Module } from '../../model/course.ts';

/** The address of a page or file as links need it: below the path at which the site is published. */
export function sitePath(address: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${address}`;
}

/** The address of a document's page as links need it, in the document's own language. */
export function documentPath({ words }: Course, module: Module, { key, language }: Document, view: View): string {
  return sitePath(addressOf({ page: 'document', module, key, view }, language, words));
}
