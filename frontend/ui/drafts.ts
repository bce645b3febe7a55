/**
 * What is typed into a field that names a draft stays in this browser tab until it is saved. A draft's name begins with
 * the account that typed it, so that the next one in the same tab does not find it.
 */

const PREFIX = 'draft:';

type Field = Pick<HTMLInputElement, 'type' | 'checked' | 'disabled' | 'value' | 'dispatchEvent'> & { dataset: DOMStringMap };
type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Of the buttons of one choice, which share a name, the one of that value is pressed. Tells whether anything changed. */
function put(text: string, field: Field): boolean {
  const isButton = field.type === 'radio';
  const isThere = isButton ? field.checked || field.value !== text : field.value === text;
  if (isThere) {
    return false;
  }
  if (isButton) {
    field.checked = true;
  } else {
    field.value = text;
  }
  return true;
}

/** Texts by name. What the browser refuses to store, or to read, is kept for as long as the page stands. */
export class Drafts {
  readonly #open: () => Store;
  readonly #held = new Map<string, string>();

  /** @param open may throw, as each use of the store may: a browser can refuse, and a store can be full */
  constructor(open: () => Store) {
    this.#open = open;
  }

  keep(field: Field): void {
    const key = PREFIX + (field.dataset['draft'] ?? '');
    this.#held.set(key, field.value);
    this.#try((store) => store.setItem(key, field.value));
  }

  /** Puts drafts back where they were typed, but for what can not be typed in now; the change tells the server. */
  restore(fields: Iterable<Field>): void {
    for (const field of fields) {
      const key = PREFIX + (field.dataset['draft'] ?? '');
      const text = this.#held.get(key) ?? this.#try((store) => store.getItem(key)) ?? null;
      if (text !== null && !field.disabled && put(text, field)) {
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }
    }
  }

  /** Forgets all drafts whose names begin so. */
  clear(name: string): void {
    const isMeant = (key: string): boolean => key.startsWith(PREFIX + name);
    [...this.#held.keys()].filter(isMeant).forEach((key) => this.#held.delete(key));
    this.#try((store) => {
      const keys = Array.from({ length: store.length }, (_, i) => store.key(i) ?? '');
      keys.filter(isMeant).forEach((key) => store.removeItem(key));
    });
  }

  #try<T>(use: (store: Store) => T): T | undefined {
    try {
      return use(this.#open());
    } catch {
      return undefined; // private browsing, or a full store: the page goes on with what it holds itself
    }
  }
}

const fieldsIn = (root: ParentNode): NodeListOf<HTMLInputElement> => root.querySelectorAll('input[data-draft]');

if (typeof window !== 'undefined') {
  const drafts = new Drafts(() => sessionStorage);
  document.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement && target.dataset['draft'] !== undefined) {
      drafts.keep(target);
    }
  });
  window.bilateral = {
    ...window.bilateral,
    drafts: {
      restore: (root: ParentNode) => drafts.restore(fieldsIn(root)),
      clear: (name: string) => drafts.clear(name),
    },
  };
}
