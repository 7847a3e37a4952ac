/**
 * Saves a form while somebody is still writing: when they pause, what stands in it is sent to the address in
 * data-autosave. The answer is one line to show, with the version that the form builds on from then on.
 */
const PAUSE = 2500;

export function saveWhileWriting(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-autosave]')) keepSaved(form);
}

function keepSaved(form: HTMLFormElement): void {
  const status = form.querySelector<HTMLElement>('[data-autosaved]');
  let timer = 0;
  let sending = false;
  let changed = false;
  let held: HTMLElement | null = null;

  const send = async () => {
    if (sending || form.dataset.sent === 'true') return;
    sending = true;
    changed = false;
    try {
      const response = await fetch(form.dataset.autosave ?? '', { method: 'POST', body: sent(form) });
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      const answer = page.querySelector<HTMLElement>('[data-saved]');
      if (answer) take(form, answer, status);
    } catch {
      changed = true; // no connection: the next pause tries again, and the button saves in any case
    } finally {
      sending = false;
    }
    if (held) {
      delete form.dataset.sent;
      form.requestSubmit(held);
    } else if (changed) {
      later();
    }
  };
  const later = () => {
    changed = true;
    window.clearTimeout(timer);
    timer = window.setTimeout(send, PAUSE);
  };

  form.addEventListener('input', (event) => {
    if (!(event.target as HTMLElement).matches('[data-find]')) later();
  });
  form.addEventListener('submit', (event) => {
    window.clearTimeout(timer);
    if (!sending) return;
    event.preventDefault(); // what is under way first: otherwise the two would meet as strangers
    held = event.submitter;
  });
}

function sent(form: HTMLFormElement): URLSearchParams {
  const body = new URLSearchParams();
  new FormData(form).forEach((value, name) => body.append(name, String(value)));
  body.set('idempotencyKey', form.dataset.autosaveKey ?? '');
  return body;
}

function take(form: HTMLFormElement, answer: HTMLElement, status: HTMLElement | null): void {
  form.dataset.autosaveKey = answer.dataset.key;
  const version = form.querySelector<HTMLInputElement>('input[name="version"]');
  if (version && answer.dataset.version) version.value = answer.dataset.version;
  status?.replaceChildren(document.importNode(answer, true));
}
