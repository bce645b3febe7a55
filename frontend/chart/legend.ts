import type { Palette } from './palette.ts';
import type { LegendEntry } from './spec.ts';
import { svg } from './svg.ts';
import { symbol, SYMBOL_HEIGHT, SYMBOL_WIDTH } from './symbol.ts';

/** The legend below the chart: pointing at or focusing an entry dims all others, pressing keeps it so. */
export class Legend {
  readonly element = document.createElement('ul');
  readonly #light: (key: string | null) => void;
  #kept: string | null = null;

  constructor(light: (key: string | null) => void) {
    this.#light = light;
    this.element.className = 'legend';
  }

  show(entries: LegendEntry[], palette: Palette): void {
    if (!entries.some((entry) => entry.key === this.#kept)) {
      this.#kept = null;
    }
    const items = entries.map((entry) => {
      const item = document.createElement('li');
      item.append(entry.key === '' ? plain(entry, palette) : this.#button(entry, palette));
      return item;
    });
    this.element.replaceChildren(...items);
    this.element.hidden = entries.length === 0;
  }

  #button(entry: LegendEntry, palette: Palette): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.ariaPressed = String(this.#kept === entry.key);
    button.append(...face(entry, palette));
    const on = (): void => this.#light(entry.key);
    const off = (): void => this.#light(this.#kept);
    button.addEventListener('pointerenter', on);
    button.addEventListener('focus', on);
    button.addEventListener('pointerleave', off);
    button.addEventListener('blur', off);
    button.addEventListener('click', () => this.#keep(entry.key));
    return button;
  }

  #keep(key: string): void {
    this.#kept = this.#kept === key ? null : key;
    for (const pressed of this.element.querySelectorAll('button')) {
      pressed.ariaPressed = 'false';
    }
    const focused = (this.element.getRootNode() as ShadowRoot).activeElement;
    focused?.setAttribute('aria-pressed', String(this.#kept === key));
    this.#light(this.#kept);
  }
}

const face = (entry: LegendEntry, palette: Palette): (Node | string)[] =>
  [svg(SYMBOL_WIDTH, SYMBOL_HEIGHT, symbol(entry.symbol, palette)), entry.text];

/** An entry without a key of its own explains a part of marks and lights up nothing. */
function plain(entry: LegendEntry, palette: Palette): HTMLSpanElement {
  const span = document.createElement('span');
  span.append(...face(entry, palette));
  return span;
}
