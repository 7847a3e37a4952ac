import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';

/**
 * The process diagram. The page names the drawing and the elements' states in data attributes:
 * data-src, data-done, data-active, data-here (ids, separated by blanks) and data-here-label.
 * The same steps stand as a list beside it, which is what is read without script.
 */
interface Canvas {
  resized(): void;
  zoom(how: 'fit-viewport' | number, centre?: 'auto'): number;
  scrollToElement(id: string, padding: number): void;
  viewbox(): { inner: { width: number; height: number } };
  addMarker(id: string, marker: string): void;
}
interface Overlays {
  add(id: string, overlay: { position: Record<string, number>; html: HTMLElement }): void;
}
interface Registry {
  get(id: string): { width?: number; height?: number } | undefined;
}

const smallest = 0.7;

for (const island of document.querySelectorAll<HTMLElement>('[data-process]')) void show(island);

async function show(island: HTMLElement): Promise<void> {
  const answer = await fetch(island.dataset.src!);
  if (!answer.ok) return;
  island.hidden = false;
  await document.fonts.ready;
  const viewer = new NavigatedViewer({
    container: island,
    bpmnRenderer: inOurColours(island),
    textRenderer: { defaultStyle: { fontFamily: getComputedStyle(island).fontFamily, fontSize: 12 } },
    zoomScroll: { enabled: false }, // a wheel over the drawing moves the page, as everywhere else
  });
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
  let width = 0;
  new ResizeObserver(() => {
    if (island.clientWidth === width) return;
    width = island.clientWidth;
    fit(island, canvas, island.dataset.here?.split(' ')[0]);
  }).observe(island);
  island.dataset.ready = 'true';
}

/**
 * As wide as there is room, as high as that needs, never larger than drawn. Where the words would become too small to read
 * the drawing is cut instead, around the element that holds the process; it can be dragged.
 */
function fit(island: HTMLElement, canvas: Canvas, here: string | undefined): void {
  const { inner } = canvas.viewbox();
  const scale = Math.max(smallest, Math.min(1, (island.clientWidth - 40) / inner.width));
  island.style.height = `${Math.min(760, Math.max(150, Math.ceil(inner.height * scale) + 72))}px`;
  canvas.resized();
  const fitting = canvas.zoom('fit-viewport', 'auto');
  if (fitting > 1) canvas.zoom(1, 'auto');
  if (fitting < smallest) {
    canvas.zoom(smallest, 'auto');
    if (here) canvas.scrollToElement(here, 60);
  }
}

/** Ink and paper of the theme. */
function inOurColours(island: HTMLElement): Record<string, string> {
  const styles = getComputedStyle(island);
  const colour = (name: string) => styles.getPropertyValue(name).trim();
  return {
    defaultFillColor: colour('--paper'),
    defaultStrokeColor: colour('--ink-2'),
    defaultLabelColor: colour('--ink'),
  };
}
