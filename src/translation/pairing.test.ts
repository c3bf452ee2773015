import { describe, expect, test } from 'vitest';
import { acceptAll, inTwoLanguages, told } from '../../tests/support/two-languages.ts';
import { pairUp } from './pairing.ts';

/** Accepts two texts as they were, and tells how they stand as they are now. */
function after(accepted: readonly [string, string], now: readonly [string, string]): readonly string[] {
  const record = acceptAll(inTwoLanguages(...accepted));
  return told(pairUp(...inTwoLanguages(...now), record));
}

const [german, english] = ['Eins\n\nZwei\n\nDrei', 'One\n\nTwo\n\nThree'];

describe('before anybody has accepted anything', () => {
  test('passages pair by kind and order', () => {
    expect(told(pairUp(...inTwoLanguages('## Titel\n\nText\n\n- a', '## Title\n\nWords\n\n- b'), new Map()))).toEqual([
      'neverAccepted: ## Titel | ## Title',
      'neverAccepted: Text | Words',
      'neverAccepted: - a | - b',
    ]);
  });

  test('a passage more stands alone, and those with the same facts and length stay together', () => {
    const source = 'Kurz.\n\nHier steht ein <Fact id="board" />.\n\nEin ziemlich langer Satz zum Schluss.';
    const other = 'Short.\n\nA rather long sentence at the end.';
    expect(told(pairUp(...inTwoLanguages(source, other), new Map()))).toEqual([
      'neverAccepted: Kurz. | Short.',
      'untranslated: Hier steht ein <Fact id="board" />.',
      'neverAccepted: Ein ziemlich langer Satz zum Schluss. | A rather long sentence at the end.',
    ]);
  });

  test('what stands in a component pairs with what stands in the same component', () => {
    const exercise = (title: string, text: string) =>
      `<Exercise title="${title}" minutes="5" form="f">\n\n${text}\n\n</Exercise>`;
    const source = `Text\n\n${exercise('Eins', 'Tun')}\n\n${exercise('Zwei', 'Tun\n\n<Solution>\n\nLösung\n\n</Solution>')}`;
    const other = `Words\n\n${exercise('Two', 'Do\n\n<Solution>\n\nSolution\n\n</Solution>')}`;
    expect(told(pairUp(...inTwoLanguages(source, other), new Map()))).toEqual([
      'neverAccepted: Text | Words',
      'untranslated: <Exercise title="Eins" form="f">',
      'untranslated: Tun',
      'neverAccepted: <Exercise title="Zwei" form="f"> | <Exercise title="Two" form="f">',
      'neverAccepted: Tun | Do',
      'neverAccepted: Lösung | Solution',
    ]);
  });
});

describe('after a person has accepted all', () => {
  test('all stay accepted, however lines are broken and blanks are written', () => {
    expect(after(['Eins und\nzwei ist § 3', 'One'], ['Eins  und zwei\nist §\u00a03', 'One'])).toEqual([
      'accepted: Eins und zwei ist § 3 | One',
    ]);
  });

  test('something added in both languages changes nothing around it', () => {
    expect(after([german, english], [`Neu\n\n${german}`, `New\n\n${english}`])).toEqual([
      'neverAccepted: Neu | New',
      'accepted: Eins | One',
      'accepted: Zwei | Two',
      'accepted: Drei | Three',
    ]);
  });

  test('something added in one language is untranslated', () => {
    expect(after([german, english], ['Eins\n\nNeu\n\nZwei\n\nDrei', english])).toContain('untranslated: Neu');
  });

  test('something removed from both languages is no matter', () => {
    expect(after([german, english], ['Eins\n\nDrei', 'One\n\nThree'])).toEqual([
      'accepted: Eins | One',
      'accepted: Drei | Three',
    ]);
  });

  test('something removed from one language is lost', () => {
    expect(after([german, english], ['Eins\n\nDrei', english])).toEqual([
      'accepted: Eins | One',
      'lost: Two',
      'accepted: Drei | Three',
    ]);
  });

  test('what is removed here and there is not taken for a pair', () => {
    expect(after(['Eins\n\nZwei', 'One\n\nTwo'], ['Eins', 'Two'])).toEqual(['lost: Eins', 'lost: Two']);
  });

  test('something moved in both languages stays accepted', () => {
    expect(after([german, english], ['Drei\n\nEins\n\nZwei', 'Three\n\nOne\n\nTwo'])).toEqual([
      'accepted: Drei | Three',
      'accepted: Eins | One',
      'accepted: Zwei | Two',
    ]);
  });

  test('something moved in one language stays accepted too', () => {
    expect(after([german, english], ['Drei\n\nEins\n\nZwei', english])).toEqual([
      'accepted: Drei | Three',
      'accepted: Eins | One',
      'accepted: Zwei | Two',
    ]);
  });

  test('something moved into a component stays accepted', () => {
    const box = (text: string) => `<Callout kind="tip">\n\n${text}\n\n</Callout>`;
    expect(after([german, english], [`Eins\n\n${box('Zwei')}\n\nDrei`, `One\n\n${box('Two')}\n\nThree`])).toContain(
      'accepted: Zwei | Two',
    );
  });

  test('of a changed passage the other language is behind', () => {
    expect(after([german, english], ['Eins\n\nZwei, neu\n\nDrei', english])[1]).toBe(
      'outOfStep: Zwei, neu | Two (other is behind)',
    );
    expect(after([german, english], [german, 'One\n\nTwo, new\n\nThree'])[1]).toBe(
      'outOfStep: Zwei | Two, new (source is behind)',
    );
  });

  test('a changed passage is told from a new one beside it by what it said before', () => {
    const now = 'Ganz neu ist dieser Satz.\n\nDer Vorstand hat fünf Mitglieder.';
    expect(
      after(['Der Vorstand hat drei Mitglieder.', 'The board has three members.'], [now, 'The board has three members.']),
    ).toEqual([
      'untranslated: Ganz neu ist dieser Satz.',
      'outOfStep: Der Vorstand hat fünf Mitglieder. | The board has three members. (other is behind)',
    ]);
  });

  test('a passage changed in both languages was never accepted as it stands', () => {
    expect(after(['Eins', 'One'], ['Eins, neu', 'One, new'])).toEqual(['neverAccepted: Eins, neu | One, new']);
  });

  test('of two passages made into one, the other language has lost one', () => {
    expect(after([german, english], ['Eins\n\nZwei und drei', english])).toEqual([
      'accepted: Eins | One',
      'outOfStep: Zwei und drei | Two (other is behind)',
      'lost: Three',
    ]);
  });

  test('of a passage made into two, one is untranslated', () => {
    expect(
      after(['Erst dies, dann das.', 'First this, then that.'], ['Erst dies.\n\nDann das.', 'First this, then that.']),
    ).toHaveLength(2);
  });

  test('duplicates pair in their order', () => {
    const [source, other] = ['Ja.\n\nA\n\nJa.\n\nB', 'Yes.\n\nA1\n\nYes.\n\nB1'];
    expect(after([source, other], [source, other])).toEqual([
      'accepted: Ja. | Yes.',
      'accepted: A | A1',
      'accepted: Ja. | Yes.',
      'accepted: B | B1',
    ]);
    expect(after([source, other], ['A\n\nJa.\n\nB', other])).toEqual([
      'untranslated: Yes.',
      'accepted: A | A1',
      'accepted: Ja. | Yes.',
      'accepted: B | B1',
    ]);
  });

  test('a text that was accepted with several others leaves none without a partner', () => {
    const [source, other] = ['Nein\n\nJa', 'One\n\nTwo'];
    const accepted = [acceptAll(inTwoLanguages(source, other)), acceptAll(inTwoLanguages('Ja', 'One'))];
    const record = new Map([['02-association/02-bodies', accepted.flatMap((each) => [...each.values()].flat())]]);
    expect(told(pairUp(...inTwoLanguages('Ja\n\nNein', other), record))).toEqual(['accepted: Ja | Two', 'accepted: Nein | One']);
  });

  test('what is the same text elsewhere, beside something new, was not accepted', () => {
    expect(after(['Ja\n\nA', 'Yes\n\nB'], ['Ja\n\nA\n\nGenau', 'Yes\n\nB\n\nYes'])[2]).toBe('neverAccepted: Genau | Yes');
  });

  test('a pair that was moved to another file stays accepted', () => {
    const [source, other] = inTwoLanguages('Eins', 'One');
    const record = acceptAll([source, other]);
    const elsewhere = [source, other].map((document) => ({ ...document, key: '02-association/03-other' }));
    expect(told(pairUp(elsewhere[0] ?? source, elsewhere[1] ?? other, record))).toEqual(['accepted: Eins | One']);
  });
});
