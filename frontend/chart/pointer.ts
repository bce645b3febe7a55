import type { Overlay } from './overlay.ts';
import { hit, inOrder, moveOf, step } from './pointing.ts';
import type { Scene, Target } from './scene.ts';

/** Follows mouse and keys over a scene: what they point at is shown in the overlay and read aloud, and can be pressed. */
export class Pointer {
  readonly live = document.createElement('div');
  readonly #stage: HTMLElement;
  readonly #overlay: Overlay;
  readonly #onPress: (target: Target) => void;
  #scene: Scene | null = null;
  #current: Target | null = null;

  constructor(stage: HTMLElement, overlay: Overlay, onPress: (target: Target) => void) {
    this.#stage = stage;
    this.#overlay = overlay;
    this.#onPress = onPress;
    this.live.className = 'live';
    this.live.ariaLive = 'polite';
    stage.addEventListener('pointermove', (e) => this.#point(this.#under(e), false));
    stage.addEventListener('pointerleave', () => this.#point(null, false));
    stage.addEventListener('click', (e) => this.#press(this.#under(e)));
    stage.addEventListener('keydown', (e) => this.#key(e));
    stage.addEventListener('blur', () => this.#point(null, false));
  }

  /** A redraw moves what is pointed at, or takes it away. */
  follow(drawn: Scene): void {
    this.#scene = drawn;
    const before = this.#current;
    if (before !== null) {
      this.#point(drawn.targets.find((t) => t.id === before.id && t.kind === before.kind && t.slot === before.slot) ?? null, false);
    }
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
    this.#stage.style.cursor = isPressable(target) ? 'pointer' : '';
    if (target === null) {
      this.#overlay.hide();
      return;
    }
    this.#overlay.show(target, this.#scene?.width ?? 0, isFocus);
    if (isFocus) {
      this.live.textContent = target.lines.join(', ');
    }
  }

  #press(target: Target | null): void {
    if (isPressable(target)) {
      this.#onPress(target);
    }
  }
}

const isPressable = (target: Target | null): target is Target =>
  target?.kind === 'mark' || target?.kind === 'bracket' || target?.kind === 'bar';
