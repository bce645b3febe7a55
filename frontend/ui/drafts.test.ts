import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clear, keep, restore } from './drafts.ts';

class Memory {
  readonly #texts = new Map<string, string>();
  get length(): number {
    return this.#texts.size;
  }
  getItem = (key: string): string | null => this.#texts.get(key) ?? null;
  setItem = (key: string, text: string): void => void this.#texts.set(key, text);
  removeItem = (key: string): void => void this.#texts.delete(key);
  key = (i: number): string | null => [...this.#texts.keys()][i] ?? null;
}

const field = (draft: string, value: string) => {
  const told: string[] = [];
  return { dataset: { draft }, value, told, dispatchEvent: (event: Event) => told.push(event.type) > 0 };
};

test('what was typed is put back, and the server is told', () => {
  const store = new Memory();
  keep(field('fast/note', 'after the talks'), store);
  const again = field('fast/note', '');
  restore([again], store);
  assert.equal(again.value, 'after the talks');
  assert.deepEqual(again.told, ['change']);
});

test('a text that was taken away stays away', () => {
  const store = new Memory();
  keep(field('fast/gas.price', ''), store);
  const again = field('fast/gas.price', 'an older reason');
  restore([again], store);
  assert.equal(again.value, '');
});

test('drafts of one scenario are forgotten, those of others stay', () => {
  const store = new Memory();
  keep(field('fast/note', 'a'), store);
  keep(field('fast/gas.price', 'b'), store);
  keep(field('slow/note', 'c'), store);
  clear('fast/', store);
  assert.equal(store.length, 1);
  assert.equal(store.getItem('draft:slow/note'), 'c');
});
