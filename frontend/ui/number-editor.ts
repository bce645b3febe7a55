import type { StatedTicks } from './ticks.ts';
import { allowedIn, onStep, stepped, type Range } from './steps.ts';

const DIRECTIONS: Record<string, 1 | -1> = { ArrowUp: 1, ArrowDown: -1 };

/**
 * A number as text, with steppers and a slider that follow it at once; `text` is what the field holds, and
 * `text-changed` tells of every change by hand. The text may be anything: what it says is checked elsewhere.
 */
export class NumberEditor extends HTMLElement {
  /** The last text that could be used: there the slider stands while the field's text can't be. */
  #good = '';

  constructor() {
    super();
    this.addEventListener('input', (event) => this.#typed(event.target));
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-steps]') : null;
      if (button) {
        this.#step(button.dataset['steps'] === '1' ? 1 : -1);
      }
    });
    this.addEventListener('keydown', (event) => {
      const direction = DIRECTIONS[event.key];
      if (direction && event.target === this.#field && !event.altKey && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        this.#step(direction);
      }
    });
  }

  get text(): string {
    return this.#field?.value ?? '';
  }

  set text(text: string) {
    if (this.#field) {
      this.#field.value = text;
    }
    this.#moveSlider(text);
  }

  set usable(text: string) {
    this.#good = text;
    this.#moveSlider(this.text);
  }

  set low(low: number) {
    this.#fit('min', low);
  }

  set high(high: number) {
    this.#fit('max', high);
  }

  /** The browser has cut the slider's value to its ends; with other ends it is read again. */
  #fit(end: 'min' | 'max', value: number): void {
    const slider = this.#slider;
    if (slider && slider[end] !== String(value)) {
      slider[end] = String(value);
      this.#moveSlider(this.text);
      this.querySelector<StatedTicks>('stated-ticks')?.redraw();
    }
  }

  get #field(): HTMLInputElement | null {
    return this.querySelector('input:not([type])');
  }

  get #slider(): HTMLInputElement | null {
    return this.querySelector('input[type=range]');
  }

  get #range(): Range {
    const { min, max, step, whole } = this.dataset;
    return { min: Number(min), max: Number(max), step: Number(step), isWhole: whole !== undefined };
  }

  #step(direction: 1 | -1): void {
    this.#enter(stepped(this.text, direction, this.#range));
  }

  #typed(at: EventTarget | null): void {
    if (at === this.#slider && this.#slider) {
      this.#enter(onStep(this.#slider.valueAsNumber, this.#range.step));
    } else {
      this.#moveSlider(this.text);
      this.#tell();
    }
  }

  #enter(text: string): void {
    this.text = text;
    this.#tell();
  }

  /** A text that can't be used, or not yet: the slider waits where the chart does. */
  #moveSlider(text: string): void {
    const isUsable = text.trim() === '' ? 'optional' in this.dataset : allowedIn(text, this.#range) !== undefined;
    this.#good = isUsable ? text : this.#good;
    if (this.#slider) {
      const value = allowedIn(this.#good, this.#range);
      // without a value the browser would show the middle, which nobody said; else it keeps it between the slider's own ends
      this.#slider.value = value === undefined ? this.#slider.min : String(value);
    }
  }

  #tell(): void {
    this.dispatchEvent(new CustomEvent('text-changed'));
  }
}

customElements.define('number-editor', NumberEditor);
