/** A description in JSON-LD. */
export type JsonLd = Readonly<Record<string, unknown>>;

/**
 * A description as the text of `<script type="application/ld+json">`. Nothing in it can end the element or
 * begin another one: in JSON the sign < only stands inside texts, where it may be written as its number.
 */
export function jsonLdText(description: JsonLd): string {
  return JSON.stringify(description).replaceAll('<', '\\u003c');
}
