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

  /** Keeps a text under a name; an empty one is forgotten. */
  put(name: string, text: string): void {
    if (text === '') {
      this.#forget((key) => key === PREFIX + name);
      return;
    }
    this.#held.set(PREFIX + name, text);
    this.#try((store) => store.setItem(PREFIX + name, text));
  }

  /** What is kept under names that begin so, by the rest of them; of a rest that there is twice the later beginning counts. */
  texts(...beginnings: string[]): Record<string, string> {
    const found: Record<string, string> = {};
    for (const beginning of beginnings) {
      for (const key of this.#keys()) {
        const text = this.#held.get(key) ?? this.#try((store) => store.getItem(key)) ?? '';
        if (key.startsWith(PREFIX + beginning) && text !== '') {
          found[key.slice((PREFIX + beginning).length)] = text;
        }
      }
    }
    return found;
  }

  /** Forgets all drafts whose names begin so. */
  clear(name: string): void {
    this.#forget((key) => key.startsWith(PREFIX + name));
  }

  #forget(isMeant: (key: string) => boolean): void {
    for (const key of this.#keys().filter(isMeant)) {
      this.#held.delete(key);
      this.#try((store) => store.removeItem(key));
    }
  }

  #keys(): string[] {
    const stored = this.#try((store) => Array.from({ length: store.length }, (_, i) => store.key(i) ?? '')) ?? [];
    return [...new Set([...this.#held.keys(), ...stored])];
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
      put: (name: string, text: string) => drafts.put(name, text),
      texts: (...beginnings: string[]) => drafts.texts(...beginnings),
    },
  };
}
