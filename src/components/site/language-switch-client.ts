/** Lets the language switch lead to the segment now in view, not only to the same page. */
export function followSegments(): void {
  document.querySelector('[data-language-switch]')?.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link) link.hash = window.scrollY > 100 ? segmentInView() : '';
  });
}

function segmentInView(): string {
  const segments = [...document.querySelectorAll('[id^="s"]')].filter(({ id }) => /^s\d+$/.test(id));
  return segments.find((segment) => segment.getBoundingClientRect().top >= 0)?.id ?? '';
}
