/**
 * Whether a save that was asked for in this browser tab was never answered: a server that has ended the session makes the
 * page load again instead, and nothing would tell that nothing was saved.
 */

const KEY = 'save:unanswered';

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export class Saves {
  readonly #open: () => Store;

  /** @param open may throw, as each use of the store may: then nothing is told */
  constructor(open: () => Store) {
    this.#open = open;
  }

  asked(): void {
    this.#try((store) => store.setItem(KEY, 'yes'));
  }

  answered(): void {
    this.#try((store) => store.removeItem(KEY));
  }

  isUnanswered(): boolean {
    return this.#try((store) => store.getItem(KEY) !== null) ?? false;
  }

  #try<T>(use: (store: Store) => T): T | undefined {
    try {
      return use(this.#open());
    } catch {
      return undefined;
    }
  }
}

if (typeof window !== 'undefined') {
  const saves = new Saves(() => sessionStorage);
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-saves]') !== null) {
      saves.asked();
    }
  }, { capture: true });
  window.bilateral = {
    ...window.bilateral,
    saves: { answered: () => saves.answered(), isUnanswered: () => saves.isUnanswered() },
  };
}
