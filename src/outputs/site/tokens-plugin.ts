import type { Plugin } from 'vite';
import tokens from '../../styles/tokens.json' with { type: 'json' };
import { tokenCss } from './token-css.ts';

const id = 'virtual:tokens.css';

/** Makes `import 'virtual:tokens.css'` the colours of `src/styles/tokens.json`, which the PDFs use too. */
export function tokensPlugin(): Plugin {
  return {
    name: 'mit-tokens',
    resolveId: (source) => (source === id ? id : undefined),
    load: (source) => (source === id ? tokenCss(tokens.colour) : undefined),
  };
}
