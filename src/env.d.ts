declare namespace App {
  interface Locals {
    /** Set by `src/layouts/DocumentPage.astro` before it renders a text. */
    reading: import('./outputs/site/reading.ts').Reading;
  }
}

/** For the plain TypeScript compiler; `astro check` knows the props of each component. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}

declare module 'virtual:tokens.css';
