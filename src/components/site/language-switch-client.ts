/** For how long a place that readers left to reach the switch counts as where they are, in milliseconds. */
const patience = 20_000;

/** Lets the language switch lead to the place now being read, not only to the same page. */
export function followSegments(): void {
  let left = { place: '', at: -patience };
  // On phones the switch is at the top of the page: readers scroll away from their place to reach it.
  addEventListener('scrollend', (event) => {
    if (scrollY > 100) left = { place: placeInView(), at: event.timeStamp };
  });
  document.querySelector('[data-language-switch]')?.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const recent = event.timeStamp - left.at < patience ? left.place : '';
    if (link) link.hash = scrollY > 100 ? placeInView() : recent;
  });
}

/** The address of the first segment, or other place that all languages have, that is not yet scrolled away. */
function placeInView(): string {
  const top = Math.max(0, document.querySelector('header')?.getBoundingClientRect().bottom ?? 0);
  const places = [...document.querySelectorAll('main [id]')].filter(
    (element) => /(^|-)s\d+$/.test(element.id) || element.matches('[data-place]'),
  );
  const inView = places.find((place) => place.getBoundingClientRect().bottom > top) ?? places.at(-1);
  return inView?.id ?? '';
}
