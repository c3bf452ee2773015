import type { JsonLd } from './json-ld.ts';

/** A page on the way to another one. */
export interface Crumb {
  readonly name: string;
  /** Its address on the web. */
  readonly address: string;
}

/** The way to a page in plain schema.org, the page itself being the last one. */
export function breadcrumbList(crumbs: readonly Crumb[]): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: address,
    })),
  };
}
