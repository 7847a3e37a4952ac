import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';

/**
 * The process diagram. The page names the drawing and the elements' states in data attributes:
 * data-src, data-done, data-active, data-here (ids, separated by blanks) and data-here-label.
 * The same steps stand as a list beside it, which is what is read without script.
 */
interface Canvas {
  zoom(how: 'fit-viewport', centre?: 'auto'): void;
  addMarker(id: string, marker: string): void;
}
interface Overlays {
  add(id: string, overlay: { position: Record<string, number>; html: HTMLElement }): void;
}
interface Registry {
  get(id: string): { width?: number; height?: number } | undefined;
}

for (const island of document.querySelectorAll<HTMLElement>('[data-process]')) void show(island);

async function show(island: HTMLElement): Promise<void> {
  const answer = await fetch(island.dataset.src!);
  if (!answer.ok) return;
  island.hidden = false;
  const viewer = new NavigatedViewer({ container: island });
  await viewer.importXML(await answer.text());
  const canvas = viewer.get<Canvas>('canvas');
  const overlays = viewer.get<Overlays>('overlays');
  const registry = viewer.get<Registry>('elementRegistry');
  for (const state of ['done', 'active', 'here'] as const) {
    for (const id of (island.dataset[state] ?? '').split(' ').filter((name) => name && registry.get(name))) {
      canvas.addMarker(id, `is-${state}`);
      if (state === 'here' && island.dataset.hereLabel) {
        const element = registry.get(id)!;
        const label = document.createElement('span');
        label.className = 'you-are-here';
        label.textContent = island.dataset.hereLabel;
        overlays.add(id, { position: { bottom: -6, left: (element.width ?? 0) / 2 }, html: label });
      }
    }
  }
  const fit = () => canvas.zoom('fit-viewport', 'auto');
  fit();
  new ResizeObserver(fit).observe(island);
  island.dataset.ready = 'true';
}
