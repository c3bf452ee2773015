import type { Plugin } from 'vite';
import tokens from '../../styles/tokens.json' with { type: 'json' };
import { tokenCss } from './token-css.ts';

const id = 'virtual:tokens.css';

/** A path, so that the server of `dev` finds it again when a browser asks for it. */
const file = '/@mit/tokens.css';

/** Makes `import 'virtual:tokens.css'` the colours of `src/styles/tokens.json`, which the PDFs use too. */
export function tokensPlugin(): Plugin {
  return {
    name: 'mit-tokens',
    resolveId: (source) => (source === id || source === file ? file : undefined),
    load: (source) => (source === file ? tokenCss(tokens.colour) : undefined),
  };
}
