/** The files of a project as texts, by their paths. */
export type Texts = ReadonlyMap<string, string>;

/** Files with other texts; one without a text is deleted. */
export function withTexts(texts: Texts, changes: Readonly<Record<string, string | undefined>>): Texts {
  const next = new Map(texts);
  for (const [path, text] of Object.entries(changes)) {
    if (text === undefined) next.delete(path);
    else next.set(path, text);
  }
  return next;
}

/**
 * The text of a file with one passage in place of another.
 *
 * @throws where the passage is no longer there: the example then needs another one
 */
export function replaced(texts: Texts, path: string, before: string, after: string): Texts {
  const text = texts.get(path);
  if (text?.includes(before) !== true)
    throw new Error(`${path} does not say "${before}" any more. Choose another passage for this example.`);
  return withTexts(texts, { [path]: text.replace(before, () => after) });
}

/** The files under other names. */
export function renamed(texts: Texts, names: Readonly<Record<string, string>>): Texts {
  return new Map([...texts].map(([path, text]) => [names[path] ?? path, text]));
}
