import { circle, line, polygon, type Graphic } from '../chart/graphic.ts';
import { shape } from '../chart/shapes.ts';
import type { Fill, Shape } from '../chart/spec.ts';
import { svg } from '../chart/svg.ts';
import { apart, TICK } from './spread.ts';

/** Half of the slider's thumb: as far from the ends stand its first and last value. */
const THUMB = 8;
const HEIGHT = 24;
const MARK_Y = 15;

/**
 * What sources state, as marks that hang from a slider's track at their values. Each stands on a button of its own,
 * which is moved aside where two would cover each other; a line leads from the mark to its true place.
 */
export class StatedTicks extends HTMLElement {
  readonly #slot = document.createElement('slot');
  readonly #resize = new ResizeObserver(() => this.#draw());
  #picture: SVGSVGElement | null = null;

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).append(this.#slot);
    this.#slot.addEventListener('slotchange', () => this.#draw());
  }

  connectedCallback(): void {
    this.#resize.observe(this);
  }

  disconnectedCallback(): void {
    this.#resize.disconnect();
  }

  /** After the slider's ends have moved. */
  redraw(): void {
    this.#draw();
  }

  /** Where a value stands on the slider beside, from 0 to 1. */
  #share(value: number): number {
    const slider = this.parentElement?.querySelector<HTMLInputElement>('input[type=range]');
    const [min, max] = [Number(slider?.min), Number(slider?.max)];
    return max > min ? Math.min(1, Math.max(0, (value - min) / (max - min))) : 0;
  }

  #draw(): void {
    const width = this.clientWidth;
    const buttons = [...this.children].filter((child): child is HTMLElement => child instanceof HTMLElement);
    if (width === 0) {
      return;
    }
    const places = buttons.map((button) => THUMB + this.#share(Number(button.dataset['at'])) * (width - 2 * THUMB));
    const items: Graphic[] = [];
    apart(places, width).forEach((x, i) => {
      const button = buttons[i];
      const place = places[i];
      if (button !== undefined && place !== undefined) {
        button.style.left = `${x - TICK / 2}px`;
        items.push(...tick(button.dataset, place, x));
      }
    });
    const picture = svg(width, HEIGHT, items);
    picture.style.cssText = 'position:absolute;inset:0;overflow:visible;pointer-events:none';
    this.#picture?.remove();
    this.#picture = picture;
    this.shadowRoot?.append(picture);
  }
}

function tick({ shape: form, fill, role, end, away }: DOMStringMap, place: number, x: number): Graphic[] {
  const color = `var(--${role === 'planned' ? 'plan' : 'ink'})`;
  const page = 'var(--page)';
  const items: Graphic[] = [
    line([place, -3], [place, 2], { stroke: color, lineWidth: 1.5 }),
    line([place, 2], [x, MARK_Y - 6], { stroke: color, lineWidth: 1 }),
  ];
  if (end === undefined || end === '') {
    return [...items, ...shape(form as Shape, fill as Fill, [x, MARK_Y], 7, color, page)];
  }
  const direction = away === 'down' ? -1 : 1;
  const tip = x + direction * 10.5;
  const neck = tip - direction * 4;
  items.push(line([x, MARK_Y], [neck, MARK_Y], { stroke: color, lineWidth: 1.5 }));
  if (away === 'both') {
    items.push(line([neck, MARK_Y - 5], [neck, MARK_Y + 5], { stroke: color, lineWidth: 1.5 }));
  } else {
    items.push(polygon([[tip, MARK_Y], [neck, MARK_Y - 3], [neck, MARK_Y + 3]], { fill: color }));
  }
  items.push(
    end === 'open'
      ? circle([x, MARK_Y], 4.25, { fill: page, stroke: color, lineWidth: 1.25 })
      : line([x, MARK_Y - 5], [x, MARK_Y + 5], { stroke: color, lineWidth: 1.5 }),
    ...shape(form === 'triangle-up-dashed' ? 'triangle-up' : (form as Shape), 'solid', [x, MARK_Y], 4, color, page),
  );
  return items;
}

customElements.define('stated-ticks', StatedTicks);
