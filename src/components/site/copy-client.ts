/** Shows the buttons that copy a credit; without JavaScript there are none. */
export function offerCopying(): void {
  for (const row of document.querySelectorAll<HTMLElement>('[data-credit]')) {
    const button = row.querySelector<HTMLButtonElement>('[data-copy]');
    if (!button) continue;
    button.hidden = false;
    button.addEventListener('click', () => void copy(row));
  }
}

/** Copies the line of a row and says how it went; old browsers and sites without encryption do not let pages copy. */
async function copy(row: HTMLElement): Promise<void> {
  const line = row.querySelector<HTMLElement>('[data-credit-text]');
  const status = row.querySelector<HTMLElement>('[role="status"]');
  if (!line || !status) return;
  const { copied = '', failed = '' } = status.dataset;
  try {
    await navigator.clipboard.writeText((line.textContent ?? '').trim());
    status.textContent = copied;
  } catch {
    getSelection()?.selectAllChildren(line);
    status.textContent = failed;
  }
}
