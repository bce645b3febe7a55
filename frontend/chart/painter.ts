import type { EChartsCoreOption } from 'echarts/core';
import type { Drawing } from './engine.ts';
import type { Scene } from './scene.ts';

type Engine = typeof import('./engine.ts');

// ECharts comes beside the page's own scripts, not before them: the frame stands while it is on its way
let engine: Engine | null = null;
const arriving = import('./engine.ts').then((arrived) => (engine = arrived));

/** Beyond this many marks and points SVG gets slow. */
const CANVAS_FROM = 5000;
const WAIT_MS = 400;

/** Paints with ECharts, and says what is awaited until that has arrived. */
export class Painter {
  readonly picture = document.createElement('div');
  readonly wait = document.createElement('div');
  #drawing: Drawing | null = null;
  #renderer: 'svg' | 'canvas' = 'svg';
  #waiting = 0;

  constructor() {
    this.picture.className = 'picture';
    this.picture.ariaHidden = 'true';
    this.wait.className = 'wait';
    this.wait.hidden = true;
  }

  /** Calls back where painting has to wait, as soon as it need not. */
  connect(title: () => string, arrived: () => void): void {
    if (engine === null) {
      this.#waiting = window.setTimeout(() => this.#say(`Loading ${title()}`.trim()), WAIT_MS);
      void arriving.then(arrived);
    }
  }

  disconnect(): void {
    clearTimeout(this.#waiting);
    this.#drawing?.dispose();
    this.#drawing = null;
  }

  /**
   * @param option asked for only where it can be painted
   * @param emptyText says so where there is nothing to see, else null
   * @returns whether it is painted
   */
  paint(drawn: Scene, option: () => EChartsCoreOption, emptyText: string | null): boolean {
    if (engine === null) {
      return false;
    }
    clearTimeout(this.#waiting);
    this.wait.hidden = true;
    if (emptyText !== null) {
      this.#say(emptyText);
    }
    const renderer = drawn.targets.length > CANVAS_FROM ? 'canvas' : 'svg';
    if (this.#drawing === null || renderer !== this.#renderer) {
      this.#drawing?.dispose();
      this.#renderer = renderer;
      this.#drawing = engine.drawing(this.picture, renderer, drawn.width, drawn.height);
    }
    this.#drawing.draw(option(), drawn.width, drawn.height);
    return true;
  }

  #say(text: string): void {
    this.wait.hidden = false;
    this.wait.textContent = text;
  }
}
