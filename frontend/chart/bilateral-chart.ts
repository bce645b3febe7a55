import { isEmpty } from './empty.ts';
import { Legend } from './legend.ts';
import { measureIn } from './measure.ts';
import { listNotes } from './noteList.ts';
import { scene, toOption } from './option.ts';
import { Overlay } from './overlay.ts';
import { Painter } from './painter.ts';
import type { Palette } from './palette.ts';
import { Pointer } from './pointer.ts';
import type { Scene, Size, Target } from './scene.ts';
import { Scheme } from './scheme.ts';
import type { ChartSpec } from './spec.ts';
import { styles } from './styles.ts';
import { estimate } from './text.ts';
import type { WaitTexts } from './wait.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
const narrow = matchMedia('(max-width: 759px)');
/** The width of a page of A4 between its margins. */
const PAPER = 680;
/** A picture that is higher is scaled down on paper, so that it stands on the page of its title. */
const PAPER_HEIGHT = 690;

/** Draws a ChartSpec. Tells of presses by `mark-press`, `bracket-press` and `bar-press`, whose detail carries the id, and all `ids` of a count. */
export class BilateralChart extends HTMLElement {
  readonly #stage = document.createElement('div');
  readonly #painter = new Painter();
  readonly #footnotes = document.createElement('ul');
  readonly #overlay = new Overlay();
  readonly #pointer = new Pointer(this.#stage, this.#overlay, (target) => this.#press(target));
  readonly #legend = new Legend((key) => this.#light(key));
  readonly #scheme = new Scheme(() => this.#recolour());
  readonly #resize = new ResizeObserver(() => this.#fit());
  readonly #onNarrow = (): void => void this.#draw();
  readonly #onPaper = (): void => this.#print();
  readonly #offPaper = (): void => this.#leavePaper();
  #spec: ChartSpec | null = null;
  #palette: Palette | null = null;
  #width = 0;
  #most = 0;
  #lit: string | null = null;
  #legendShown = '';

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    this.#stage.className = 'stage';
    this.#footnotes.className = 'footnotes';
    this.#stage.append(this.#painter.picture, this.#painter.wait.element, this.#overlay.element);
    root.append(this.#stage, this.#footnotes, this.#legend.element, this.#pointer.live);
  }

  connectedCallback(): void {
    addEventListener('beforeprint', this.#onPaper);
    this.#scheme.connect();
    addEventListener('afterprint', this.#offPaper);
    this.#resize.observe(this);
    narrow.addEventListener('change', this.#onNarrow);
    this.#painter.connect(() => this.#waitTexts(), () => this.#draw());
    this.#fit();
  }

  disconnectedCallback(): void {
    this.#painter.disconnect();
    removeEventListener('beforeprint', this.#onPaper);
    this.#scheme.disconnect();
    removeEventListener('afterprint', this.#offPaper);
    this.#resize.disconnect();
    narrow.removeEventListener('change', this.#onNarrow);
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
    const most = Number.parseInt(getComputedStyle(this).getPropertyValue('--chart-height'), 10) || 0;
    if (width !== this.#width || most !== this.#most) {
      this.#width = width;
      this.#most = most;
      this.#draw();
    }
  }

  /** No observer tells of the width of paper. */
  #print(): void {
    if (this.#width !== 0) {
      this.#width = Math.min(this.#width, PAPER);
      this.#most = 0;
      const height = this.#draw() ?? PAPER_HEIGHT;
      this.style.setProperty('zoom', String(Math.min(1, PAPER_HEIGHT / height)));
    }
  }

  #leavePaper(): void {
    this.style.removeProperty('zoom');
    this.#fit();
  }

  /** Returns the height, or null where there is nothing to draw yet. */
  #draw(): number | null {
    const spec = this.#spec;
    if (spec === null || this.#width === 0 || !this.isConnected) {
      return null;
    }
    const palette = this.#scheme.palette(this);
    this.#palette = palette;
    const size: Size = {
      width: this.#width, isNarrow: narrow.matches, fontFamily: getComputedStyle(this).fontFamily, measure: estimate,
      ...(this.#most === 0 ? {} : { most: this.#most }),
    };
    const drawn = scene(spec, { ...size, measure: measureIn(size.fontFamily) }, palette);
    this.#stage.style.height = `${drawn.height}px`;
    this.#describe(spec, drawn);
    listNotes(this.#footnotes, drawn.footnotes);
    this.#showLegend(spec, palette);
    if (this.#painter.paint(drawn, () => toOption(drawn, palette, size, this.#lit), isEmpty(spec) ? spec.summary : null)) {
      this.dispatchEvent(new CustomEvent('chart-drawn', { detail: { title: spec.title } }));
    }
    this.#pointer.follow(drawn);
    return drawn.height;
  }

  /** The page's root changes for many reasons; only another palette is worth a redraw. */
  #recolour(): void {
    if (this.#scheme.palette(this) !== this.#palette) {
      this.#draw();
    }
  }

  #describe(spec: ChartSpec, drawn: Scene): void {
    const offersRetry = this.#painter.wait.offersRetry;
    const isStop = !(spec.type === 'time' && spec.isMicro) && drawn.targets.length > 0 && !offersRetry;
    this.#stage.tabIndex = isStop ? 0 : -1;
    this.#stage.role = isStop ? 'application' : offersRetry ? 'group' : 'img';
    this.#stage.ariaRoleDescription = isStop ? (this.dataset['role'] ?? null) : null;
    this.#stage.ariaLabel = spec.title;
  }

  #waitTexts(): WaitTexts {
    const { loading = '', failed = '', retry = '' } = this.dataset;
    return { loading: loading.replace('{title}', this.#spec?.title ?? '').trim(), failed, retry };
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

  #press(target: Target): void {
    this.dispatchEvent(new CustomEvent(`${target.kind}-press`, { detail: { id: target.id, ids: target.ids ?? [target.id] } }));
  }
}

customElements.define('bilateral-chart', BilateralChart);
