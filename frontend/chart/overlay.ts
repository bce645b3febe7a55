import type { Target } from './scene.ts';

/** Ring, guide lines and tooltip of the target in focus: plain elements over the picture, which is not redrawn. */
export class Overlay {
  readonly element = part('overlay');
  readonly #ring = part('ring');
  readonly #tooltip = part('tooltip');
  readonly #guides = part('guides');

  constructor() {
    this.element.append(this.#guides, this.#ring, this.#tooltip);
    this.#tooltip.setAttribute('aria-hidden', 'true');
    this.hide();
  }

  show(target: Target, width: number, isFocus: boolean): void {
    this.element.hidden = false;
    this.#ring.classList.toggle('focus', isFocus);
    const { at } = target;
    const isWhole = target.kind === 'bracket' || target.kind === 'bar' || target.kind === 'row';
    const b = isWhole
      ? target.box
      : { x0: at[0] - 11, y0: at[1] - 11, x1: at[0] + 11, y1: at[1] + 11 };
    place(this.#ring, b.x0, b.y0, b.x1 - b.x0, b.y1 - b.y0);
    this.#ring.hidden = target.kind === 'threshold' && !isFocus;
    this.#guides.replaceChildren(...target.guides.map(guide));
    this.#tooltip.replaceChildren(...target.lines.map(paragraph));
    this.#putTooltip((b.x0 + b.x1) / 2, b.y0, b.y1, width);
  }

  hide(): void {
    this.element.hidden = true;
  }

  #putTooltip(x: number, top: number, bottom: number, width: number): void {
    const style = this.#tooltip.style;
    style.maxWidth = `${Math.min(320, width - 8)}px`;
    style.left = '0';
    const { offsetWidth, offsetHeight } = this.#tooltip;
    style.left = `${Math.round(Math.max(0, Math.min(width - offsetWidth, x - offsetWidth / 2)))}px`;
    const isBelow = top - offsetHeight - 6 < -40;
    style.top = `${Math.round(isBelow ? bottom + 6 : top - offsetHeight - 6)}px`;
  }
}

function guide([from, to]: Target['guides'][number]): HTMLElement {
  const made = part('guide');
  place(made, Math.min(from[0], to[0]), Math.min(from[1], to[1]), Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1]));
  return made;
}

function paragraph(text: string): HTMLElement {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}

function part(name: string): HTMLElement {
  const made = document.createElement('div');
  made.className = name;
  return made;
}

function place(element: HTMLElement, x: number, y: number, width: number, height: number): void {
  Object.assign(element.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
}
