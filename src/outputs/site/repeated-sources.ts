const source = '<span class="law">(?:[^<]|<span (?:class="unverified"|lang="[a-z]+")>[^<]*</span>)*</span>';

/**
 * Leaves out a source that was named just before: facts of one sentence often rest on the same
 * paragraph of a law, and each brings its source.
 *
 * @param html as the components render it: a source is a `law` with words, parts of them in another language or `unverified`
 */
export function withoutRepeatedSources(html: string): string {
  const [one, inRow] = [new RegExp(source, 'g'), new RegExp(`${source}(?:\\s*${source})+`, 'g')];
  return html.replace(inRow, (row) => [...new Set(row.match(one))].join(' '));
}
