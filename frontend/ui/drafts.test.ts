import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Drafts } from './drafts.ts';

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
  return { type: 'text', checked: false, disabled: false, dataset: { draft }, value, told, dispatchEvent: (event: Event) => told.push(event.type) > 0 };
};

test('what was typed is put back after a reload, and the server is told', () => {
  const store = new Memory();
  new Drafts(() => store).keep(field('anna/fast/note', 'after the talks'));
  const again = field('anna/fast/note', '');
  new Drafts(() => store).restore([again]);
  assert.equal(again.value, 'after the talks');
  assert.deepEqual(again.told, ['change']);
});

test('a text that was taken away stays away', () => {
  const store = new Memory();
  new Drafts(() => store).keep(field('anna/fast/gas.price', ''));
  const again = field('anna/fast/gas.price', 'an older reason');
  new Drafts(() => store).restore([again]);
  assert.equal(again.value, '');
});

test('which button of a choice was pressed is kept, and only a press is told', () => {
  const store = new Memory();
  const button = (value: string, checked: boolean) => ({ ...field('anna/fast/as', value), type: 'radio', checked });
  const drafts = new Drafts(() => store);
  drafts.keep(button('revision', true));
  const [first, second] = [button('new', true), button('revision', false)];
  drafts.restore([first, second]);
  assert.equal(second.checked, true);
  assert.equal(first.value, 'new');
  assert.deepEqual([first.told, second.told], [[], ['change']]);
  drafts.restore([second]);
  assert.deepEqual(second.told, ['change']);
});

test('a button that can not be pressed now is not pressed', () => {
  const store = new Memory();
  const button = { ...field('anna/fast/as', 'revision'), type: 'radio', checked: true };
  new Drafts(() => store).keep(button);
  const disabled = { ...button, checked: false, disabled: true };
  new Drafts(() => store).restore([disabled]);
  assert.equal(disabled.checked, false);
  assert.deepEqual(disabled.told, []);
});

test('drafts of one account and scenario are forgotten, those of others stay', () => {
  const store = new Memory();
  const drafts = new Drafts(() => store);
  drafts.keep(field('anna/fast/note', 'a'));
  drafts.keep(field('anna/fast/gas.price', 'b'));
  drafts.keep(field('anna/stated/note', 'c'));
  drafts.keep(field('ben/fast/note', 'd'));
  drafts.clear('anna/fast/');
  const left = ['anna/fast/note', 'anna/fast/gas.price', 'anna/stated/note', 'ben/fast/note'].map((name) => field(name, ''));
  drafts.restore(left);
  assert.deepEqual(left.map(({ value }) => value), ['', '', 'c', 'd']);
});

for (const [what, open] of [
  ['that can not be opened', () => { throw new Error('denied'); }],
  ['that is full', () => Object.assign(new Memory(), { setItem: () => { throw new Error('full'); } })],
] as const) {
  test(`a store ${what} costs nothing while the page stands`, () => {
    const drafts = new Drafts(open);
    drafts.keep(field('anna/fast/note', 'after the talks'));
    const again = field('anna/fast/note', '');
    drafts.restore([again]);
    assert.equal(again.value, 'after the talks');
    drafts.clear('anna/');
    const gone = field('anna/fast/note', '');
    drafts.restore([gone]);
    assert.equal(gone.value, '');
  });
}

test('texts are had by what their names end in, of the account before those of nobody, and an empty one is forgotten', () => {
  const store = new Memory();
  const drafts = new Drafts(() => store);
  drafts.put('/fast/gas.price', 'nobody’s');
  drafts.put('/fast/gas.rampYears', 'kept');
  drafts.put('anna/fast/gas.price', 'anna’s');
  drafts.put('anna/stated/gas.price', 'elsewhere');
  assert.deepEqual(new Drafts(() => store).texts('/fast/', 'anna/fast/'), { 'gas.price': 'anna’s', 'gas.rampYears': 'kept' });
  drafts.put('anna/fast/gas.price', '');
  assert.deepEqual(drafts.texts('/fast/', 'anna/fast/'), { 'gas.price': 'nobody’s', 'gas.rampYears': 'kept' });
});
