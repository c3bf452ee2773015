import { publishedCourse } from '../layouts/published-course.ts';
import { languages, type Language } from '../model/languages.ts';
import { atomFeed } from '../outputs/metadata/atom-feed.ts';
import { feedPath } from '../outputs/metadata/feed-path.ts';

/** For each language the feed of what is new, beside the page of which it is made. */
export async function getStaticPaths() {
  const course = await publishedCourse();
  return languages.map((language) => ({
    params: { feed: feedPath(course, language).replace(/^\/|\.xml$/g, '') },
    props: { language },
  }));
}

/** The feed of one language. */
export async function GET({ props }: { readonly props: { readonly language: Language } }): Promise<Response> {
  const feed = atomFeed(await publishedCourse(), props.language);
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml' } });
}
