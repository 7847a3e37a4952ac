/**
 * Keys for a list of things to answer one by one: J and K to the next and the one before, A, P and N choose the first, second
 * and third answer and go on to the reason, D to what it is the same as. Without script the forms do it.
 */
const choices: Record<string, number> = { a: 0, p: 1, n: 2 };

export function triageByKeys(): void {
  const list = document.querySelector<HTMLElement>('[data-triage]');
  if (!list || document.querySelector('.timebar')) return;
  const rows = [...list.querySelectorAll<HTMLElement>('[data-triage-row]')];
  const help = document.querySelector<HTMLElement>('[data-triage-help]');
  if (help) help.hidden = false;
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    const key = event.code.startsWith('Key') ? event.code.slice(3).toLowerCase() : event.key.toLowerCase();
    const active = document.activeElement;
    const at = rows.findIndex((row) => row.contains(active));
    const row = rows[at];
    const place = choices[key];
    if (key === 'j' || key === 'k') {
      const next = rows[key === 'j' ? Math.min(at + 1, rows.length - 1) : Math.max(at - 1, 0)];
      if (!next) return;
      event.preventDefault();
      next.focus();
      next.scrollIntoView({ block: 'nearest' });
    } else if (row && place !== undefined) {
      if (choose(row, place)) event.preventDefault();
    } else if (row && key === 'd') {
      if (open(row, '[data-triage-same]', 'select, button')) event.preventDefault();
    }
  });
}

function choose(row: HTMLElement, place: number): boolean {
  const choice = row.querySelector<HTMLSelectElement>('[data-triage-choice]');
  if (!choice) return false;
  choice.selectedIndex = place;
  return open(row, '[data-triage-answer]', '[data-triage-reason]');
}

function open(row: HTMLElement, part: string, focus: string): boolean {
  const details = row.querySelector<HTMLDetailsElement>(part);
  if (!details) return false;
  details.open = true;
  details.querySelector<HTMLElement>(focus)?.focus();
  return true;
}

function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}
