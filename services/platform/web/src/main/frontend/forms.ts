/**
 * A second click on a button sends nothing while the first is under way. The hidden key makes a repeated form harmless
 * anyway; this only spares the reader a wait. Coming back by the browser's "back" makes the form usable again.
 */
export function keepFormsSingle(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (form.method !== 'post') return;
    if (form.dataset.sent === 'true') {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    form.dataset.sent = 'true';
    form.setAttribute('aria-busy', 'true');
  }, true);
  const release = () => {
    for (const form of document.querySelectorAll<HTMLFormElement>('form[data-sent]')) {
      delete form.dataset.sent;
      form.removeAttribute('aria-busy');
    }
  };
  window.addEventListener('pageshow', release);
  document.addEventListener('htmx:after:request', release);
}
