import type { PreviewState, ToWebview } from '../src/protocol';
import { topBar } from './bar/top-bar';
import { loadCurveView } from './charts/load-curve';
import { el } from './elements';
import { exportPicture, type Format } from './export/export-picture';
import { judge, remarkOn, type Structure } from './held-state';
import type { Host } from './host';
import { createKeeper } from './keeper';
import { announcer } from './parts/announcer';
import { banner } from './parts/banner';
import { sash } from './parts/sash';
import { createTiles } from './parts/tiles';
import { loadMermaid } from './picture/mermaid-engine';
import { createPictureView } from './picture/view';
import { lowerPart } from './tabs/lower-part';
import { tableMemory } from './tabs/table-memory';
import { tablesTab } from './tabs/tables';
import { onThemeChange, resolvedFont } from './theme';

const FIRST_VIEW = 'pipeline';

interface Wish {
  readonly view: string;
  readonly scenario: string | undefined;
}

/** Puts the page together and lets it live: messages in, requests out. */
export function createPage(root: HTMLElement, host: Host): void {
  const keeper = createKeeper(host);
  const start = keeper.now();
  let shown: PreviewState | undefined;
  let structure: Structure | undefined;
  let refusedOlder = false;
  let wish: Wish = { view: start.state?.view ?? FIRST_VIEW, scenario: start.state?.scenario };

  const reveal = (path: string) => host.post({ type: 'reveal', path });
  const fail = (says: string) => host.post({ type: 'failed', says });

  function request(withStructure = true): void {
    const { view, scenario } = wish;
    host.post({
      type: 'request',
      view,
      open: keeper.now().open,
      ...(scenario !== undefined && { scenario }),
      ...(withStructure && structure && { structureKey: structure.key }),
    });
  }
  const ask = (change: Partial<Wish>) => {
    wish = { ...wish, ...change };
    request();
  };

  function runExport(format: Format): void {
    if (!shown) {
      fail('There is no picture to export yet.');
      return;
    }
    exportPicture(format, shown, picture.layout(), picture.width()).then(
      (data) => host.post({ type: 'exported', format, data }),
      (error: unknown) => fail(error instanceof Error ? error.message : String(error)),
    );
  }

  const tiles = createTiles(reveal);
  const remarks = banner();
  const news = announcer();
  const heading = el('h1', { class: 'unseen' }, 'Preview');
  const empty = el('p', { class: 'empty' }, 'Waiting for a design …');
  const picture = createPictureView(start.viewport, {
    onReveal: reveal,
    onSelect: (selected) => keeper.keep({ selected }),
    onToggle(lot) {
      const { open } = keeper.now();
      keeper.keep({ open: open.includes(lot) ? open.filter((one) => one !== lot) : [...open, lot] });
      request();
    },
    onDrawn: (drawn) => host.post({ type: 'drawn', ...drawn }),
    onFailed: fail,
    onChange: () => keeper.keep({ viewport: picture.camera.kept() }),
  });
  const bar = topBar({
    onView: (view) => ask({ view }),
    onScenario: (scenario) => ask({ scenario }),
    onPin: () => host.post({ type: 'pin', pinned: !keeper.now().pinned }),
    onZoom: (direction) => picture.camera.zoom(direction),
    onFit: () => picture.camera.fit(),
    onExport: runExport,
  });
  const memory = tableMemory(start.tables, (tables) => keeper.keep({ tables }));
  const loadCurve = loadCurveView(
    () => host.post({ type: 'load-curve' }),
    (tables) => tablesTab(tables, reveal, memory),
  );
  const lower = lowerPart(
    start.tab,
    (tab) => {
      keeper.keep({ tab });
      loadCurve.lookedAt(tab === 'cost');
    },
    { reveal, copy: (text) => host.post({ type: 'copy', text }) },
    memory,
    loadCurve.element,
    {
      isOpen: start.lowerOpen,
      onOpen(lowerOpen) {
        root.classList.toggle('lower-closed', !lowerOpen);
        keeper.keep({ lowerOpen });
      },
    },
  );
  root.classList.add('page', 'nothing');
  root.append(
    heading,
    bar.element,
    tiles.element,
    remarks.element,
    picture.element,
    sash(root, start.lower, (share) => keeper.keep({ lower: share })),
    lower.element,
    empty,
    news.element,
  );

  function show(state: PreviewState, since: number): void {
    root.classList.remove('nothing');
    heading.textContent = state.title;
    wish = { ...wish, view: state.view, scenario: state.scenario };
    const { mermaid = '' } = state.picture;
    picture.show({ uri: state.uri, title: state.title, picture: state.picture, mermaid, since });
    // Figures follow what was typed: those of before stay as long.
    if (state.early) return;
    news.say(tiles.show(state.tiles));
    bar.show(state);
    lower.show(state.tabs);
    loadCurve.about(state);
    loadCurve.lookedAt(lower.active() === 'cost');
    remarks.say(remarkOn(state));
  }

  function receive(state: PreviewState, since: number): void {
    const verdict = judge(state, shown, structure, refusedOlder);
    refusedOlder = verdict.is === 'older';
    if (verdict.is === 'broken') remarks.say(verdict.says);
    else if (verdict.is === 'fit to show') {
      ({ state: shown, structure } = verdict);
      show(shown, since);
      keeper.keep({ state: shown });
    } else request(verdict.is === 'older');
  }

  function onMessage(message: ToWebview): void {
    switch (message.type) {
      case 'state':
        bar.pinned(message.pinned);
        keeper.keep({ pinned: message.pinned });
        receive(message.state, performance.now());
        break;
      case 'load-curve':
        loadCurve.show(message.curve);
        break;
      case 'cursor':
        keeper.keep({ selected: message.path });
        picture.light(message.path, true);
        break;
      case 'idle':
        if (shown) remarks.say(message.says);
        else empty.textContent = message.says;
        break;
      case 'export':
        runExport(message.format);
        break;
      case 'show-tab':
        lower.activate(message.tab);
        break;
    }
  }

  bar.pinned(start.pinned);
  picture.light(start.selected, false);
  if (start.state?.picture.mermaid !== undefined) {
    const { structureKey, mermaid } = start.state.picture;
    structure = { key: structureKey, mermaid };
    show(start.state, performance.now());
    // Versions of another life of the document say nothing about this one.
    shown = { ...start.state, version: -1 };
  }
  host.onMessage(onMessage);
  host.post({ type: 'ready' });
  request();
  new ResizeObserver(() => picture.camera.resized()).observe(picture.element);
  let font = resolvedFont();
  onThemeChange(() => {
    if (font === resolvedFont()) return;
    font = resolvedFont();
    picture.again();
  });
  requestIdleCallback(() => void loadMermaid());
}
