/** The same answers as a function gives, each looked for only once. */
export function remembered<T>(answer: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const now = answer(word);
    known.set(word, now);
    return now;
  };
}
