import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { addProgram } from '../tests/support/bad-project.ts';
import { writeExampleCourse } from '../tests/support/example-course.ts';
import { run, usersEnvironment } from '../tests/tools/run.ts';

test(
  'the same content gives the same bytes on another day, in another folder, time zone and language: every file of dist/',
  { timeout: 300_000 },
  async () => {
    const here = await built('a', { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' });
    const there = await built('a-much-longer-name-with-ümlaut', {
      TZ: 'America/St_Johns',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'C',
      SOURCE_DATE_EPOCH: '86400',
      NODE_OPTIONS: `--import=${pathToFileURL('tests/support/another-day.ts').href}`,
    });
    const files = Object.keys(here);
    for (const kind of ['.html', '.css', '.pdf', '.zip', '.json', '.pf_index']) {
      expect
        .soft(
          files.filter((file) => file.endsWith(kind)),
          kind,
        )
        .not.toEqual([]);
    }
    expect(there).toEqual(here);
  },
);

/** A text with all that could bring a date, a path or an order of its own along. */
function text(language: 'de' | 'en'): string {
  const { words, title, form } = {
    de: { words: 'Der <Term id="board">Vorstand</Term> leitet den Verein', title: 'Wer entscheidet?', form: 'zu zweit' },
    en: { words: 'The <Term id="board">board</Term> runs the association', title: 'Who decides?', form: 'in pairs' },
  }[language];
  return `${words}: <Fact id="board" /> <Law id="board" />

![${words.replace(/<.*?>/g, '')}](./images/bodies.svg "${title}")

![${words.replace(/<.*?>/g, '')}](./images/hall.jpg "${title}")

<Exercise title="${title}" minutes="5" form="${form}">

${words}.

<WriteLines count="3" />

</Exercise>
`;
}

/** Builds a small course in a folder of its own, without anything made before, and gives the SHA-256 of each file. */
async function built(name: string, env: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
  const project = join(await mkdtemp(join(tmpdir(), 'same-')), name);
  await writeExampleCourse(project, {
    'modules-de/02-association/02-bodies.mdx': text('de'),
    'modules-en/02-association/02-bodies.mdx': text('en'),
  });
  await addProgram(project);
  const { code, stdout, stderr } = await run(process.execPath, ['scripts/build.ts'], 150, project, {
    ...usersEnvironment(),
    ...env,
  });
  if (code !== 0) throw new Error(stdout + stderr);
  const sums = await sumsOf(join(project, 'dist'));
  await rm(join(project, '..'), { recursive: true, maxRetries: 5 });
  return sums;
}

async function sumsOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sums = files.map(async (file) => [relative(folder, file), sumOf(await readFile(file))] as const);
  return Object.fromEntries(await Promise.all(sums));
}

function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
