// Under `npm run dev` only: a link to a place in a file opens the author's editor, and the page stays.
document.addEventListener('click', (event) => {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLAnchorElement) || !target.hasAttribute('data-open')) return;
  event.preventDefault();
  void fetch(target.href);
});
