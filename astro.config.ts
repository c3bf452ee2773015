import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { devIntegration } from './scripts/dev-integration.ts';
import { frontmatterPlugin } from './scripts/frontmatter-plugin.ts';
import { siteIntegration } from './scripts/site-integration.ts';
import { eachLanguage } from './src/model/languages.ts';
import { tokensPlugin } from './src/outputs/site/tokens-plugin.ts';
import { formatProblems } from './src/problems/terminal.ts';
import { pagePlugins } from './src/read/plugins/index.ts';
import { readSettings } from './src/read/read-settings.ts';

const { site, problems } = await readSettings(process.cwd());
if (!site) throw new Error(formatProblems(problems));
const { settings, words } = site;
const address = new URL(process.env['SITE_URL'] ?? settings.site);
const foreign = eachLanguage((language) => words[language]['language.foreign']);

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  trailingSlash: 'always',
  // The same policy holds as <meta> and as header: nothing may be inline (src/model/security-policy.ts).
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: { processor: unified({ remarkPlugins: pagePlugins(foreign), smartypants: false }), syntaxHighlight: false },
  integrations: [mdx(), siteIntegration(), devIntegration()],
  devToolbar: { enabled: false },
  vite: {
    build: { assetsInlineLimit: 0 },
    // Astro marks each MDX file with a directive of its own, of which the bundler then warns.
    plugins: [
      tokensPlugin(),
      frontmatterPlugin(),
      { name: 'mit-quiet', onLog: (_, { code }) => code !== 'MODULE_LEVEL_DIRECTIVE' },
    ],
  },
});
