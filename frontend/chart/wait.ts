/** What the server has the element say. */
export interface WaitTexts {
  loading: string;
  failed: string;
  retry: string;
}

const WAIT_MS = 400;

/** Stands where the picture will stand, and says why it does not yet. */
export class Wait {
  readonly element = document.createElement('div');
  readonly #retry: () => void;
  #waiting = 0;
  #offersRetry = false;

  constructor(retry: () => void) {
    this.#retry = retry;
    this.element.className = 'wait';
    this.element.hidden = true;
    // the picture behind has nothing to point at yet, and must not take the button's keys
    for (const type of ['click', 'keydown'] as const) {
      this.element.addEventListener(type, (event) => event.stopPropagation());
    }
  }

  /** Whether there is a button to press in place of the picture. */
  get offersRetry(): boolean {
    return this.#offersRetry;
  }

  /** Soon over in most cases, so said only where it takes long. */
  sayLater(text: () => string): void {
    clearTimeout(this.#waiting);
    if (this.#offersRetry) {
      this.say(text());
    } else {
      this.#waiting = window.setTimeout(() => this.say(text()), WAIT_MS);
    }
  }

  say(text: string): void {
    this.#offersRetry = false;
    this.element.hidden = false;
    this.element.textContent = text;
  }

  offerRetry({ failed, retry }: WaitTexts): void {
    clearTimeout(this.#waiting);
    this.#offersRetry = true;
    const said = document.createElement('p');
    said.role = 'alert';
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = retry;
    button.addEventListener('click', () => this.#retry());
    this.element.hidden = false;
    this.element.replaceChildren(said, button);
    said.textContent = failed;
  }

  end(): void {
    clearTimeout(this.#waiting);
    this.#offersRetry = false;
    this.element.hidden = true;
    this.element.replaceChildren();
  }
}
