import { estimate, type Measure } from './text.ts';
import { Legend } from './legend.ts';
import { scene, toOption } from './option.ts';
import { Overlay } from './overlay.ts';
import { hit, inOrder, moveOf, step } from './pointing.ts';
import type { Palette } from './palette.ts';
import type { Scene, Size, Target } from './scene.ts';
import { Scheme } from './scheme.ts';
import type { ChartSpec } from './spec.ts';
import { styles } from './styles.ts';
import type { Drawing } from './engine.ts';

type Engine = typeof import('./engine.ts');

// ECharts comes beside the page's own scripts, not before them: the frame stands while it is on its way
let engine: Engine | null = null;
const arriving = import('./engine.ts').then((arrived) => (engine = arrived));

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
const narrow = matchMedia('(max-width: 759px)');
/** Beyond this many marks and points SVG gets slow. */
const CANVAS_FROM = 5000;
const WAIT_MS = 400;

/** Draws a ChartSpec. Tells of presses by `mark-press` and `bracket-press`, whose detail carries the id. */
export class BilateralChart extends HTMLElement {
  readonly #stage = div('stage');
  readonly #picture = div('picture');
  readonly #wait = div('wait');
  readonly #live = div('live');
  readonly #footnotes = document.createElement('ul');
  readonly #overlay = new Overlay();
  readonly #legend = new Legend((key) => this.#light(key));
  readonly #scheme = new Scheme(() => this.#recolour());
  readonly #resize = new ResizeObserver(() => this.#fit());
  readonly #onNarrow = (): void => this.#draw();
  #spec: ChartSpec | null = null;
  #palette: Palette | null = null;
  #scene: Scene | null = null;
  #drawing: Drawing | null = null;
  #renderer: 'svg' | 'canvas' = 'svg';
  #width = 0;
  #lit: string | null = null;
  #current: Target | null = null;
  #waiting = 0;
  #legendShown = '';

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    this.#footnotes.className = 'footnotes';
    this.#live.ariaLive = 'polite';
    this.#picture.ariaHidden = 'true';
    this.#wait.hidden = true;
    this.#stage.append(this.#picture, this.#wait, this.#overlay.element);
    root.append(this.#stage, this.#footnotes, this.#legend.element, this.#live);
    this.#listen();
  }

  connectedCallback(): void {
    this.#scheme.connect();
    this.#resize.observe(this);
    narrow.addEventListener('change', this.#onNarrow);
    if (engine === null) {
      this.#waiting = window.setTimeout(() => this.#showWait(), WAIT_MS);
      void arriving.then(() => this.#draw());
    }
    this.#fit();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#waiting);
    this.#scheme.disconnect();
    this.#resize.disconnect();
    narrow.removeEventListener('change', this.#onNarrow);
    this.#drawing?.dispose();
    this.#drawing = null;
    this.#width = 0;
  }

  /** Shows a whole spec at once; nothing of an earlier one stays. */
  setSpec(spec: ChartSpec): void {
    this.#spec = spec;
    this.#draw();
  }

  get spec(): ChartSpec | null {
    return this.#spec;
  }

  #fit(): void {
    const width = Math.floor(this.clientWidth);
    if (width !== this.#width) {
      this.#width = width;
      this.#draw();
    }
  }

  #draw(): void {
    const spec = this.#spec;
    if (spec === null || this.#width === 0 || !this.isConnected) {
      return;
    }
    const palette = this.#scheme.palette(this);
    this.#palette = palette;
    const size: Size = { width: this.#width, isNarrow: narrow.matches, fontFamily: getComputedStyle(this).fontFamily, measure: estimate };
    const drawn = scene(spec, { ...size, measure: measureIn(size.fontFamily) }, palette);
    this.#scene = drawn;
    this.#stage.style.height = `${drawn.height}px`;
    this.#describe(spec);
    this.#showNotes(drawn.footnotes);
    this.#showLegend(spec, palette);
    this.#paint(drawn, palette, size, spec);
    this.#keepCurrent(drawn);
  }

  /** The page's root changes for many reasons; only another palette is worth a redraw. */
  #recolour(): void {
    if (this.#scheme.palette(this) !== this.#palette) {
      this.#draw();
    }
  }

  #paint(drawn: Scene, palette: Palette, size: Size, spec: ChartSpec): void {
    if (engine === null) {
      return;
    }
    clearTimeout(this.#waiting);
    this.#wait.hidden = !isEmpty(spec);
    this.#wait.textContent = spec.summary;
    const renderer = drawn.targets.length > CANVAS_FROM ? 'canvas' : 'svg';
    if (this.#drawing === null || renderer !== this.#renderer) {
      this.#drawing?.dispose();
      this.#renderer = renderer;
      this.#drawing = engine.drawing(this.#picture, renderer, drawn.width, drawn.height);
    }
    this.#drawing.draw(toOption(drawn, palette, size, this.#lit), drawn.width, drawn.height);
    this.dispatchEvent(new CustomEvent('chart-drawn', { detail: { title: spec.title } }));
  }

  #describe(spec: ChartSpec): void {
    const isStop = !(spec.type === 'time' && spec.isMicro) && (this.#scene?.targets.length ?? 0) > 0;
    this.#stage.tabIndex = isStop ? 0 : -1;
    this.#stage.role = isStop ? 'application' : 'img';
    this.#stage.ariaRoleDescription = isStop ? 'chart' : null;
    this.#stage.ariaLabel = spec.title;
  }

  #showNotes(notes: string[]): void {
    this.#footnotes.hidden = notes.length === 0;
    this.#footnotes.replaceChildren(...notes.map((note, i) => {
      const item = document.createElement('li');
      const number = document.createElement('b');
      number.textContent = String(i + 1);
      item.append(number, note);
      return item;
    }));
  }

  /** Rebuilt only when it differs, so that focus on an entry survives an edit. */
  #showLegend(spec: ChartSpec, palette: Palette): void {
    const shown = palette.page + JSON.stringify(spec.legend);
    if (shown !== this.#legendShown) {
      this.#legendShown = shown;
      this.#legend.show(spec.legend, palette);
    }
  }

  #light(key: string | null): void {
    if (key !== this.#lit) {
      this.#lit = key;
      this.#draw();
    }
  }

  #showWait(): void {
    this.#wait.hidden = engine !== null;
    this.#wait.textContent = `Loading ${this.#spec?.title ?? ''}`.trim();
  }

  #listen(): void {
    const stage = this.#stage;
    stage.addEventListener('pointermove', (e) => this.#point(this.#under(e), false));
    stage.addEventListener('pointerleave', () => this.#point(null, false));
    stage.addEventListener('click', (e) => this.#press(this.#under(e)));
    stage.addEventListener('keydown', (e) => this.#key(e));
    stage.addEventListener('blur', () => this.#point(null, false));
  }

  #under(event: MouseEvent): Target | null {
    const { left, top } = this.#stage.getBoundingClientRect();
    return hit(this.#scene?.targets ?? [], event.clientX - left, event.clientY - top);
  }

  #key(event: KeyboardEvent): void {
    const drawn = this.#scene;
    if (drawn === null || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const move = moveOf(event.key, drawn.slotsRunDown);
    if (move !== null) {
      this.#point(step(inOrder(drawn.targets, drawn.slotsRunDown), this.#current, move), true);
      event.preventDefault();
    } else if (event.key === 'Enter') {
      this.#press(this.#current);
    } else if (event.key === 'Escape' && this.#current !== null) {
      this.#point(null, false);
      event.stopPropagation();
    }
  }

  #point(target: Target | null, isFocus: boolean): void {
    if (target === this.#current && !isFocus) {
      return;
    }
    this.#current = target;
    this.#stage.style.cursor = target?.kind === 'mark' || target?.kind === 'bracket' ? 'pointer' : '';
    if (target === null) {
      this.#overlay.hide();
      return;
    }
    this.#overlay.show(target, this.#width, isFocus);
    if (isFocus) {
      this.#live.textContent = target.lines.join(', ');
    }
  }

  /** A redraw moves what is pointed at, or takes it away. */
  #keepCurrent(drawn: Scene): void {
    const before = this.#current;
    if (before !== null) {
      const same = drawn.targets.find((t) => t.id === before.id && t.kind === before.kind && t.slot === before.slot);
      this.#current = null;
      this.#point(same ?? null, false);
    }
  }

  #press(target: Target | null): void {
    if (target?.kind === 'mark' || target?.kind === 'bracket') {
      this.dispatchEvent(new CustomEvent(`${target.kind}-press`, { detail: { id: target.id } }));
    }
  }
}

const isEmpty = (spec: ChartSpec): boolean =>
  spec.type === 'time' ? spec.plots.every((p) => p.items.length === 0) : spec.groups.every((g) => g.rows.length === 0);

const context = document.createElement('canvas').getContext('2d');
const widths = new Map<string, number>();

/** Measures with the page's own font and remembers, since an edit redraws the same texts. */
function measureIn(fontFamily: string): Measure {
  return (text, size) => {
    const font = `500 ${size}px ${fontFamily}`;
    const key = font + text;
    let width = widths.get(key);
    if (width === undefined) {
      if (context === null) {
        return estimate(text, size);
      }
      context.font = font;
      width = context.measureText(text).width + 1;
      widths.set(key, width);
    }
    return width;
  };
}

function div(name: string): HTMLDivElement {
  const made = document.createElement('div');
  made.className = name;
  return made;
}

customElements.define('bilateral-chart', BilateralChart);
