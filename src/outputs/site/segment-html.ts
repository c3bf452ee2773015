/**
 * Gives the first element of a segment the address `s<n>`, to which the language switch leads. An
 * element that has an address of its own, such as a heading, gets it inside.
 */
export function segmentHtml(n: string, html: string): string {
  const text = html.trim();
  const tag = /^<[a-z][a-z0-9]*/.exec(text)?.[0];
  if (tag === undefined) return text;
  const end = text.indexOf('>') + 1;
  if (!/\sid=/.test(text.slice(0, end))) return `${tag} id="s${n}"${text.slice(tag.length)}`;
  return `${text.slice(0, end)}<span id="s${n}"></span>${text.slice(end)}`;
}
