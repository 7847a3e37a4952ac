/** The keys of the time bar: J and K one entry back and on, H and L to the milestone before and after. */
const steps: Record<string, string> = { j: 'back', k: 'on', h: 'milestone-before', l: 'milestone-after' };

export function timeBarKeys(): void {
  const bar = document.querySelector('.timebar');
  if (!bar) return;
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    const step = steps[keyOf(event)];
    if (step) bar.querySelector<HTMLAnchorElement>(`a[data-step="${step}"]`)?.click();
  });
}

/** The key by its place, so that it works with a Russian keyboard too. */
function keyOf(event: KeyboardEvent): string {
  return event.code.startsWith('Key') ? event.code.slice(3).toLowerCase() : event.key.toLowerCase();
}

function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}
