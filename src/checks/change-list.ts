import { changesFile, changesOf, compareVersions, type Change } from '../model/changes.ts';
import type { Content } from '../model/content.ts';
import { isOfKind, type Document } from '../model/course.ts';
import { changesText } from '../model/example-files.ts';
import { wholeFile, type Place } from '../model/problem.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { remarkAt, remarkOfFile } from './remark-at.ts';

/** Every version of a module stands in the list of changes. */
export const changeList: Rule = {
  name: 'change-list',
  severity: 'warning',
  release: 'error',
  scope: 'course',
  doc: 'The newest entry of a module in content/changes.yaml has the version and the date of its module.mdx, in all languages, so that readers learn what is new.',
  examples: [
    {
      wrong: { 'content/changes.yaml': changesText({ version: '0.9.0' }) },
      right: { 'content/changes.yaml': changesText({ version: '1.0.0' }) },
    },
    {
      wrong: { 'content/changes.yaml': changesText() + changesText({ version: '1.1.0', date: '2026-11-01' }) },
      right: { 'content/changes.yaml': changesText() + changesText({ version: '0.9.0', date: '2026-11-01' }) },
    },
    {
      wrong: { 'content/changes.yaml': changesText() + changesText({ module: '03-club' }) },
      right: { 'content/changes.yaml': changesText() },
    },
  ],
  check,
};

function check(content: Content): readonly Remark[] {
  const modules = content.documents.filter((document): document is Document<'module'> => isOfKind(document, 'module'));
  const folders = new Set(content.settings.modules.map(({ folder }) => folder));
  return [
    ...modules.flatMap((module) => versionRemark(module, content.changes)),
    ...content.changes.flatMap((change, index) => {
      const said = folders.has(change.module) ? orderSaid(change, content.changes) : unknownModule(change, folders);
      return said ? [remarkAt({ file: changesFile }, placeOf(index, content), said)] : [];
    }),
  ];
}

function versionRemark({ file, key, frontmatter }: Document<'module'>, changes: readonly Change[]): readonly Remark[] {
  const { version, updated } = frontmatter;
  const folder = key.slice(0, key.indexOf('/'));
  const [newest] = changesOf(changes, folder);
  if (newest?.version === version && newest.date === updated) return [];
  const remark = remarkOfFile(file, {
    found: `The module is version ${version} of ${updated}; ${newest ? `the newest entry in ${changesFile} is ${newest.version} of ${newest.date}.` : `it has no entry in ${changesFile}.`}`,
    expected: 'The same version and the same date in both, in all languages.',
    remedy: `Write in ${changesFile} what is new: "- module: ${folder}", version "${version}", date "${updated}", and a text in each language. Or mend version and "updated" here.`,
  });
  return [remark];
}

type Said = Parameters<typeof remarkAt>[2];

function unknownModule({ module }: Change, folders: ReadonlySet<string>): Said {
  return {
    found: `"${module}" is no module.`,
    expected: `One of these folders: ${[...folders].join(', ')}.`,
    remedy: 'Mend the name of the folder, or take the entry out.',
  };
}

/** A higher version cannot be older, and there is each only once. */
function orderSaid(change: Change, changes: readonly Change[]): Said | undefined {
  const others = changes.filter((other) => other !== change && other.module === change.module);
  const before = others.find(({ version, date }) => compareVersions(change.version, version) >= 0 && change.date < date);
  const twin = others.find(({ version }) => version === change.version);
  const other = twin ?? before;
  if (!other) return undefined;
  return {
    found: `Version ${change.version} is of ${change.date}, version ${other.version} of ${other.date}.`,
    expected: twin ? 'Each version of a module once.' : 'The higher version on the same or a later day.',
    remedy: 'Mend version or date of one of the two entries.',
  };
}

function placeOf(index: number, { dataTexts }: Content): Place {
  return dataTexts.find(({ file, path }) => file === changesFile && path[0] === String(index))?.place ?? wholeFile;
}
