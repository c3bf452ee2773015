import { publishedCourse } from '../../layouts/published-course.ts';
import { languages } from '../../model/languages.ts';
import { ambRecord } from '../../outputs/metadata/amb-record.ts';
import { readDownloads } from '../../read/read-downloads.ts';

/** The descriptions of all modules in all languages, as they also stand in the pages. */
export async function GET(): Promise<Response> {
  const course = await publishedCourse();
  const downloads = await readDownloads(process.cwd());
  const records = course.modules.flatMap((module) => languages.map((language) => ambRecord(course, module, language, downloads)));
  return new Response(`${JSON.stringify(records, null, 2)}\n`, { headers: { 'Content-Type': 'application/json' } });
}
