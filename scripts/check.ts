import { parseArgs } from 'node:util';
import { loadCourse } from '../src/load-course.ts';
import { formatProblems } from '../src/problems/terminal.ts';

// Usage: npm run check [-- --root DIR]. Exit code 1 when there is an error.
const { values } = parseArgs({ options: { root: { type: 'string', default: process.cwd() } } });
const { course, problems } = await loadCourse(values.root);
if (problems.length > 0) console.log(formatProblems(problems));
else console.log(`All content is in order: ${course?.modules.length} of ${course?.settings.modules.length} modules are written.`);
if (!course) process.exitCode = 1;
