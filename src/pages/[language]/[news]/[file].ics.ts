import type { APIRoute } from 'astro';
import { publishedCourse } from '../../../layouts/published-course.ts';
import type { Course, SiteText } from '../../../model/course.ts';
import { languages, type Language } from '../../../model/languages.ts';
import { pageAddress } from '../../../model/web-address.ts';
import { calendarFile, fileNamesOf } from '../../../outputs/calendar/calendar.ts';

/** Which events a calendar file holds, in which language. */
interface Props {
  readonly course: Course;
  readonly language: Language;
  readonly events: readonly SiteText<'news'>[];
}

/** A calendar file for each event, at its old names too, and one for all of them, beside the list of news. */
export async function getStaticPaths() {
  const course = await publishedCourse();
  const events = course.news.filter((text) => text.in[languages[0]].frontmatter.kind === 'event');
  return languages.flatMap((language) => {
    const names = course.words[language];
    const pathOf = (file: string) => ({ language, news: names['path.news'], file });
    const single = events.flatMap((event) =>
      fileNamesOf(event.in[language]).map((name) => ({
        params: pathOf(name),
        props: { course, language, events: [event] } satisfies Props,
      })),
    );
    return [{ params: pathOf(names['path.calendar']), props: { course, language, events } satisfies Props }, ...single];
  });
}

export const GET: APIRoute<Props> = ({ props: { course, language, events } }) => {
  const addressed = events.map((text) => ({
    document: text.in[language],
    address: pageAddress(course, { page: 'newsItem', text }, language),
  }));
  const facts = { name: course.words[language]['news.title'], host: new URL(course.settings.site).hostname };
  return new Response(calendarFile(addressed, facts), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
