import { dark, light, print, type Palette } from './palette.ts';

/** Follows the colour scheme that holds for an element: the page's own choice, else the visitor's. */
export class Scheme {
  #isPrinting = false;
  readonly #system = matchMedia('(prefers-color-scheme: dark)');
  readonly #changed: () => void;
  readonly #observer: MutationObserver;
  readonly #beforePrint = (): void => this.#print(true);
  readonly #afterPrint = (): void => this.#print(false);

  constructor(changed: () => void) {
    this.#changed = changed;
    this.#observer = new MutationObserver(changed);
  }

  connect(): void {
    this.#system.addEventListener('change', this.#changed);
    this.#observer.observe(document.documentElement, { attributeFilter: ['style', 'theme', 'class'] });
    addEventListener('beforeprint', this.#beforePrint);
    addEventListener('afterprint', this.#afterPrint);
  }

  disconnect(): void {
    this.#system.removeEventListener('change', this.#changed);
    this.#observer.disconnect();
    removeEventListener('beforeprint', this.#beforePrint);
    removeEventListener('afterprint', this.#afterPrint);
  }

  palette(host: Element): Palette {
    return this.#isPrinting ? print : this.#isDark(host) ? dark : light;
  }

  #isDark(host: Element): boolean {
    const scheme = getComputedStyle(host).colorScheme;
    const [hasDark, hasLight] = [scheme.includes('dark'), scheme.includes('light')];
    if (hasDark !== hasLight) {
      return hasDark;
    }
    const theme = document.documentElement.getAttribute('theme') ?? '';
    return hasDark ? this.#system.matches : theme.split(' ').includes('dark');
  }

  #print(isPrinting: boolean): void {
    this.#isPrinting = isPrinting;
    this.#changed();
  }
}
