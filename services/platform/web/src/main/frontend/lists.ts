/** Long lists to tick: typing shortens them at once; what is ticked stays in sight. Without script the button does it. */
export function shortenLists(): void {
  for (const list of document.querySelectorAll<HTMLElement>('[data-filtered]')) {
    const find = list.querySelector<HTMLInputElement>('[data-find]');
    find?.addEventListener('input', () => shorten(list, find.value));
    find?.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') event.preventDefault();
    });
  }
}

function shorten(list: HTMLElement, words: string): void {
  const wanted = words.trim().toLowerCase();
  for (const row of list.querySelectorAll<HTMLElement>('.check')) {
    const ticked = row.querySelector<HTMLInputElement>('input')?.checked ?? false;
    row.hidden = !ticked && !(row.textContent ?? '').toLowerCase().includes(wanted);
  }
}

/** Says how many characters a text has while it is written. */
export function countCharacters(): void {
  for (const count of document.querySelectorAll<HTMLElement>('[data-count]')) {
    const text = document.getElementById(count.dataset.count ?? '') as HTMLTextAreaElement | null;
    text?.addEventListener('input', () => {
      const length = text.value.trim().length;
      count.textContent = String(length);
      count.classList.toggle('late-text', length > Number(count.dataset.longest ?? Infinity));
    });
  }
}
