/**
 * The characters that the site's fonts hold: ASCII and Latin-1, the letters of the languages most
 * spoken by participants that are written in Latin script (Turkish, Polish, Czech, Romanian,
 * Croatian, Hungarian and others), and the signs that texts use. The font has neither arrows nor
 * ticks. Anything else falls back to the reader's own fonts.
 */
export function siteCharacters(): string {
  return [range(0x20, 0x7e), range(0xa0, 0xff), letters, signs].join('');
}

const letters = 'ĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİıĶķĹĺĻļĽľŁłŃńŅņŇňŐőŒœŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŸŹźŻżŽžȘșȚțẞ';
const signs = '‘’‚“”„‹›–—…•€×−≥≤½¼¾²³§·°\u2009\u202f';

function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');
}
