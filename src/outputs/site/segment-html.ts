/**
 * Gives the first element of a segment the name of its place as address, such as `s12`, to which the
 * language switch leads. An element that has an address of its own, such as a heading, gets it inside.
 */
export function segmentHtml(place: string, html: string): string {
  const text = html.trim();
  const tag = /^<[a-z][a-z0-9]*/.exec(text)?.[0];
  if (tag === undefined) return text;
  const end = text.indexOf('>') + 1;
  if (!/\sid=/.test(text.slice(0, end))) return `${tag} id="${place}"${text.slice(tag.length)}`;
  return `${text.slice(0, end)}<span id="${place}"></span>${text.slice(end)}`;
}

/** The place of the first segment in the HTML of a text, from the address that `segmentHtml` gave it. */
export function firstPlace(html: string): string | undefined {
  return /\sid="((?:[a-z]+-)?s\d+)"/.exec(html)?.[1];
}
