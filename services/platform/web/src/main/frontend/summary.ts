/** A page that lists what is wrong begins there, also for who reads with a screen reader. */
export function summaryFirst(): void {
  document.querySelector<HTMLElement>('[data-summary]')?.focus();
}
