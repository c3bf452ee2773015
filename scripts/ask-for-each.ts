import { intro, isCancel, log, outro, select } from '@clack/prompts';
import { inLanguage, type ShowPiece } from '../src/translation/change-text.ts';
import { acrossFrom } from '../src/translation/known.ts';
import type { OpenPair } from '../src/translation/open-pairs.ts';
import { wordDiff } from '../src/translation/word-diff.ts';

/** Shows both texts of each pair and asks whether they say the same. Whoever stops keeps what was accepted so far. */
export async function askForEach(pairs: readonly OpenPair[], show: ShowPiece): Promise<readonly OpenPair[]> {
  intro(`${pairs.length} pairs to compare`);
  const accepted: OpenPair[] = [];
  for (const [index, pair] of pairs.entries()) {
    log.message(`${index + 1}/${pairs.length}  ${pair.key}:${pair.source.place.line}\n\n${textOf(pair, show)}`);
    const answer = await select({ message: 'Do both say the same?', options: [...answers] });
    if (isCancel(answer) || answer === 'stop') break;
    if (answer === 'yes') accepted.push(pair);
  }
  outro(`${accepted.length} accepted`);
  return accepted;
}

const answers = [
  { value: 'yes', label: 'Yes, accept' },
  { value: 'no', label: 'No, or not sure: leave it open' },
  { value: 'stop', label: 'Stop here' },
] as const;

function textOf({ sides, source, other, standing }: OpenPair, show: ShowPiece): string {
  const texts = { source: source.text, other: other.text };
  if (standing.state === 'outOfStep') {
    const newer = acrossFrom(standing.behind);
    texts[newer] = wordDiff(standing.before, texts[newer], sides[newer]).map(show).join('');
  }
  return [inLanguage(sides.source, texts.source), inLanguage(sides.other, texts.other)].join('\n\n');
}
