import type { EChartsCoreOption } from 'echarts/core';
import { Arrival } from './arrival.ts';
import type { Drawing } from './engine.ts';
import type { Scene } from './scene.ts';
import { Wait, type WaitTexts } from './wait.ts';

// ECharts comes beside the page's own scripts, not before them: the frame stands while it is on its way
const engine = new Arrival(() => import('./engine.ts'));

/** Beyond this many marks and points SVG gets slow. */
const CANVAS_FROM = 5000;

/** Paints with ECharts, and says what is awaited until that has arrived, or that it has not. */
export class Painter {
  readonly picture = document.createElement('div');
  readonly wait = new Wait(() => void engine.retry());
  #drawing: Drawing | null = null;
  #renderer: 'svg' | 'canvas' = 'svg';
  #leave: () => void = () => undefined;

  constructor() {
    this.picture.className = 'picture';
    this.picture.ariaHidden = 'true';
  }

  /** Calls back where painting had to wait, as soon as it need not or can't be. */
  connect(texts: () => WaitTexts, decided: () => void): void {
    if (engine.value === null) {
      this.#leave = engine.follow((stage) => {
        if (stage === 'coming') {
          this.wait.sayLater(() => texts().loading);
          return;
        }
        if (stage === 'failed') {
          this.wait.offerRetry(texts());
        }
        decided();
      });
    }
  }

  disconnect(): void {
    this.#leave();
    this.wait.end();
    this.#drawing?.dispose();
    this.#drawing = null;
  }

  /**
   * @param option asked for only where it can be painted
   * @param emptyText says so where there is nothing to see, else null
   * @returns whether it is painted
   */
  paint(drawn: Scene, option: () => EChartsCoreOption, emptyText: string | null): boolean {
    if (engine.value === null) {
      return false;
    }
    this.wait.end();
    if (emptyText !== null) {
      this.wait.say(emptyText);
    }
    const renderer = drawn.targets.length > CANVAS_FROM ? 'canvas' : 'svg';
    if (this.#drawing === null || renderer !== this.#renderer) {
      this.#drawing?.dispose();
      this.#renderer = renderer;
      this.#drawing = engine.value.drawing(this.picture, renderer, drawn.width, drawn.height);
    }
    this.#drawing.draw(option(), drawn.width, drawn.height);
    return true;
  }
}
