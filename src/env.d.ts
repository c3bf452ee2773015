declare namespace App {
  interface Locals {
    /** Set by the layout that renders a text, right before: `CompleteText.astro`, `ReferenceComponents.astro`. */
    reading: import('./outputs/site/reading.ts').Reading;
  }
}

interface ImportMetaEnv {
  /** Whether the page is being built for readers, not shown to its author by `dev`. */
  readonly BUILT_SITE: boolean;
}

/** For the plain TypeScript compiler; `astro check` knows the props of each component. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}

declare module 'virtual:tokens.css';
