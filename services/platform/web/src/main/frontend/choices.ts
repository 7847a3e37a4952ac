/**
 * The digits choose from a short list, first to last, while the focus is in it: so no key does anything where somebody types.
 * Without script the arrows do it.
 */
export function chooseByNumber(): void {
  for (const list of document.querySelectorAll<HTMLElement>('[data-numbered]')) {
    const help = document.querySelector<HTMLElement>('[data-numbered-help]');
    if (help) help.hidden = false;
    list.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key)) return;
      const choice = list.querySelectorAll<HTMLInputElement>('input[type="radio"]')[Number(event.key) - 1];
      if (!choice) return;
      event.preventDefault();
      choice.focus();
      choice.click();
    });
  }
}
