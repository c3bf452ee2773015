import type { Content } from '../model/content.ts';
import type { Document } from '../model/course.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { remarkOfFile } from './remark-at.ts';

/** What `content/course.yaml` plans for a module and what its `module.mdx` says agree. */
export const courseData: Rule = {
  name: 'course-data',
  severity: 'error',
  scope: 'course',
  doc: 'The files in content/ have the form that pages need, and a module says the same as its plan in content/course.yaml.',
  examples: [
    {
      wrong: { 'content/glossary.yaml': '- id: board\n  de: Vorstand\n  en: board\n' },
      right: {
        'content/glossary.yaml':
          '- id: board\n  de: Vorstand\n  en: board\n  definition:\n    de: Personen, die den Verein leiten.\n    en: People who run the association.\n',
      },
    },
  ],
  check,
};

function check({ documents, settings }: Content): readonly Remark[] {
  const modules = documents.filter((document): document is Document<'module'> => document.kind === 'module');
  return modules.flatMap(({ file, key, language, frontmatter }) => {
    const plan = settings.modules.find(({ folder }) => key === `${folder}/module`);
    if (!plan) return []; // told by the rule "language-pair"
    const planned = { title: plan.title[language], slug: plan.slug[language], minutes: plan.minutes, focus: plan.focus };
    const names = Object.keys(planned) as (keyof typeof planned)[];
    return names
      .filter((name) => frontmatter[name] !== planned[name])
      .map((name) => disagree(file, name, frontmatter[name], planned[name]));
  });
}

function disagree(file: string, name: string, found: string | number, planned: string | number): Remark {
  return remarkOfFile(file, {
    found: `"${name}" is "${found}" here.`,
    expected: `"${planned}", as in content/course.yaml.`,
    remedy: 'Change it in one of the two files, so that lists and pages say the same.',
  });
}
