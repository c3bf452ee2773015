/** Millimetres of one em of table text: 10 points. */
const em = (10 * 25.4) / 72;

/** How wide letters of the bold cut are at most, in parts of an em; the first line that has a letter counts. */
const letterWidths: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;!|'’‘]/u, 0.33],
  [/[frt()[\]-]/u, 0.4],
  [/[I/„“”"]/u, 0.5],
  [/[mwMW—…%@&]/u, 1.05],
  [/\p{Ll}/u, 0.63],
  [/[\p{N}\p{P}\s§€]/u, 0.69],
  [/\p{Lu}/u, 0.77],
];

/** What is none of these, such as a sign. */
const widest = 1.1;

/** How many millimetres of table text a word needs at most, whether it is bold or not. */
export function wordWidth(word: string): number {
  return [...word].reduce((total, letter) => total + widthOf(letter), 0) * em;
}

function widthOf(letter: string): number {
  return letterWidths.find(([letters]) => letters.test(letter))?.[1] ?? widest;
}
