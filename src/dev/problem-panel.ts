import type { Problem } from '../model/problem.ts';
import { total } from '../problems/total.ts';
import './open-links.ts';
import { editorAddress } from './problem-page.ts';

const css = `
  :host { position: fixed; inset: auto 0 0 auto; z-index: 99; max-width: min(44rem, 100%); font: 1rem/1.45 system-ui, sans-serif; }
  details { max-height: 60vh; overflow: auto; color: #22262b; background: #fffdf9; border: 2px solid #745000; }
  summary { padding: 0.4rem 0.8rem; font-weight: 700; cursor: pointer; position: sticky; top: 0; background: #fbf1de; }
  section { padding: 0 0.8rem; border-top: 1px solid #d8d0c1; overflow-wrap: anywhere; }
  h2 { font-size: 1rem; margin: 0.5rem 0; } p { margin: 0.25rem 0; } p:last-child { font-weight: 700; margin-bottom: 0.6rem; }
  code { color: #585d64; font-weight: 400; } a { color: #1b4b82; }
  @media print { :host { display: none; } }
`;

// Under `npm run dev` only: what the check says, at the foot of each page. It has a tree of its own, so that it
// neither changes the page nor is changed by its styles.
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const { problems } = (await (await fetch(`${base}__problems.json`)).json()) as { readonly problems: readonly Problem[] };
if (problems.length > 0) document.body.append(panel(problems));

function panel(all: readonly Problem[]): HTMLElement {
  const host = document.createElement('mit-problems');
  const style = document.createElement('style');
  style.textContent = css;
  const details = element('details', [element('summary', [total(all)]), ...all.map(entry)]);
  host.attachShadow({ mode: 'open' }).append(style, details);
  return host;
}

function entry({ file, line, column, rule, found, expected, remedy }: Problem): HTMLElement {
  const place = `${file}:${line}:${column}`;
  const link = document.createElement('a');
  link.href = editorAddress(place, base);
  link.dataset['open'] = '';
  link.textContent = place;
  return element('section', [
    element('h2', [link, ' ', element('code', [rule])]),
    element('p', [found]),
    element('p', [`Expected: ${expected}`]),
    element('p', [remedy]),
  ]);
}

function element(name: string, children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
