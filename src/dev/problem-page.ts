import type { Problem } from '../model/problem.ts';
import { total } from '../problems/total.ts';

/**
 * What `npm run dev` shows in place of every page as long as there is an error. It comes back by
 * itself when the file has been mended.
 *
 * @param base the path at which the site is served, with `/` at its end
 */
export function problemPage(problems: readonly Problem[], base: string): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const rest = problems.length - errors.length;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(total(errors))}</title>
    <style>${style}</style>
    <script type="module" src="${base}@vite/client"></script>
    <script type="module" src="${base}src/dev/open-links.ts"></script>
  </head>
  <body>
    <h1>No page can be shown yet</h1>
    <p>${escaped(total(errors))} Mend them and save: this page then becomes the one you want to see.</p>
    ${errors.map((problem) => problemEntry(problem, base)).join('\n    ')}
    ${rest === 0 ? '' : `<p>There ${rest === 1 ? 'is 1 warning' : `are ${rest} warnings`} as well; <code>npm run check</code> tells them.</p>`}
  </body>
</html>
`;
}

function problemEntry({ file, line, column, rule, found, expected, remedy }: Problem, base: string): string {
  const place = `${file}:${line}:${column}`;
  return `<section>
      <h2><a data-open href="${escaped(editorAddress(place, base))}">${escaped(place)}</a> <code>${rule}</code></h2>
      <p>${escaped(found)}</p>
      <p>Expected: ${escaped(expected)}</p>
      <p><strong>${escaped(remedy)}</strong></p>
    </section>`;
}

/** The address at which the server opens a place in the author's editor. */
export function editorAddress(place: string, base: string): string {
  return `${base}__open-in-editor?file=${encodeURIComponent(place)}`;
}

/** Authors' words must not become HTML. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const style = `
  body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1.0625rem/1.5 system-ui, sans-serif; color: #22262b; background: #fffdf9; }
  section { margin: 1.5rem 0; padding: 0.25rem 1rem; border-left: 0.25rem solid #93361b; background: #f5f0e6; overflow-wrap: anywhere; }
  h2 { font-size: 1.0625rem; } h2 code { font-weight: 400; color: #585d64; margin-left: 0.5rem; } a { color: #1b4b82; }
`;
