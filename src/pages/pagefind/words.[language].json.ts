import { publishedCourse } from '../../layouts/published-course.ts';
import { languages, type Language } from '../../model/languages.ts';
import { searchWordsOf } from '../../outputs/search/search-words.ts';

/** For each language the words that the search knows before it asks its index; beside the index. */
export function getStaticPaths() {
  return languages.map((language) => ({ params: { language } }));
}

/** The words of one language as JSON. */
export async function GET({ params }: { readonly params: { readonly language: Language } }): Promise<Response> {
  return Response.json(searchWordsOf(await publishedCourse(), params.language));
}
