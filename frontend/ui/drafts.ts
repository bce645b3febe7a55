/** What is typed into a field that names a draft stays in this browser tab until it is saved. */

const PREFIX = 'draft:';

type Field = Pick<HTMLInputElement, 'value' | 'dispatchEvent'> & { dataset: DOMStringMap };
type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export function keep(field: Field, store: Store): void {
  store.setItem(PREFIX + (field.dataset['draft'] ?? ''), field.value);
}

/** Puts drafts back where they were typed; the change tells the server. */
export function restore(fields: Iterable<Field>, store: Store): void {
  for (const field of fields) {
    const text = store.getItem(PREFIX + (field.dataset['draft'] ?? ''));
    if (text !== null && text !== field.value) {
      field.value = text;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }
}

/** Forgets all drafts whose names begin so. */
export function clear(name: string, store: Store): void {
  const keys = Array.from({ length: store.length }, (_, i) => store.key(i) ?? '');
  keys.filter((key) => key.startsWith(PREFIX + name)).forEach((key) => store.removeItem(key));
}

const fieldsIn = (root: ParentNode): NodeListOf<HTMLInputElement> => root.querySelectorAll('input[data-draft]');

if (typeof window !== 'undefined') {
  document.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement && target.dataset['draft'] !== undefined) {
      keep(target, sessionStorage);
    }
  });
  window.bilateral = {
    ...window.bilateral,
    drafts: {
      restore: (root: ParentNode) => restore(fieldsIn(root), sessionStorage),
      clear: (name: string) => clear(name, sessionStorage),
    },
  };
}
