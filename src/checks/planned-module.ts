import type { Content } from '../model/content.ts';
import type { Document } from '../model/course.ts';
import type { Problem } from '../model/problem.ts';
import { errorOfFile } from './problem-at.ts';

/** What `content/course.yaml` plans for a module and what its `module.mdx` says agree. */
export function checkPlannedModule({ documents, settings }: Content): readonly Problem[] {
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

function disagree(file: string, name: string, found: string | number, planned: string | number): Problem {
  return errorOfFile(file, {
    rule: 'course-data',
    found: `"${name}" is "${found}" here.`,
    expected: `"${planned}", as in content/course.yaml.`,
    remedy: 'Change it in one of the two files, so that lists and pages say the same.',
  });
}
