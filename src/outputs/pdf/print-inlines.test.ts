import { expect, test } from 'vitest';
import type { Inline } from '../../model/nodes.ts';
import { contextsFor } from './contexts-for.ts';
import { fixtureAssets, fixtureCourse } from './fixture.ts';
import { jobsOf } from './plan.ts';
import type { PrintContext } from './print-context.ts';
import { printLine } from './print-inlines.ts';
import { printText } from './print-text.ts';

const place = { line: 1, column: 1 };
const law: Inline = { type: 'component', name: 'Law', props: { id: 'fee' }, children: [], place };

test('laws at the end of a line become one note on a line of its own', async () => {
  const line = printLine([{ type: 'text', text: 'Ein Satz. ' }, law, { type: 'text', text: ' ' }, law], await germanContext());
  expect(line).toEqual([
    { type: 'text', text: 'Ein Satz.', long: false },
    {
      type: 'Law',
      children: [...printText('§ 999 BGB'), ...printText(' · Stand 19.08.2026 · vor dem Einsatz prüfen')],
      ownLine: true,
    },
  ]);
});

test('a law in the middle stays in the line', async () => {
  const line = printLine([law, { type: 'text', text: ' gilt.' }], await germanContext());
  expect(line[0]).toMatchObject({ type: 'Law', ownLine: false });
});

test('long words are told apart, so that only they are hyphenated', async () => {
  const line = printLine([{ type: 'text', text: 'Die Mitgliederversammlung tagt.' }], await germanContext());
  expect(line.map((inline) => inline.type === 'text' && [inline.text, inline.long])).toEqual([
    ['Die ', false],
    ['Mitgliederversammlung', true],
    [' tagt.', false],
  ]);
});

test('words that must not break at their hyphen are told apart, a long one is hyphenated instead', () => {
  expect(printText('Per E-Mail, an E-Mitgliederversammlung und Baden-Baden')).toEqual([
    { type: 'text', text: 'Per ', long: false },
    { type: 'unbroken', text: 'E-Mail' },
    { type: 'text', text: ', an E-', long: false },
    { type: 'text', text: 'Mitgliederversammlung', long: true },
    { type: 'text', text: ' und Baden-Baden', long: false },
  ]);
});

test('a link to nowhere on the web becomes plain text', async () => {
  const line = printLine(
    [{ type: 'link', href: './nowhere.mdx', children: [{ type: 'text', text: 'dort' }], place }],
    await germanContext(),
  );
  expect(line).toEqual([{ type: 'text', text: 'dort', long: false }]);
});

test('a link to a place on the same page names the page', async () => {
  const [link] = printLine(
    [{ type: 'link', href: '#titel-de', children: [{ type: 'text', text: 'dort' }], place }],
    await germanContext(),
  );
  expect(link).toMatchObject({ type: 'link', href: expect.stringMatching(/\/de\/module\/probe-de\/teil-de\/#titel-de$/) });
});

async function germanContext(): Promise<PrintContext> {
  const course = await fixtureCourse();
  const [job] = jobsOf(course);
  const [activity] = job?.module.in.de.activities ?? [];
  if (!job || !activity) throw new Error('The fixture is empty.');
  return contextsFor(course, job, await fixtureAssets())(activity, 0);
}
