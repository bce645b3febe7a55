import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copied, withAddress } from './copy.ts';

test('an address is put in as it is, whatever it holds', () => {
  assert.equal(withAddress('See {address}.', "http://x/gas?a=$&$'"), "See http://x/gas?a=$&$'.");
});

test('the clipboard is used where there is one', async () => {
  const written: string[] = [];
  const clipboard = { writeText: async (text: string) => void written.push(text) };
  assert.equal(await copied('text', clipboard, () => assert.fail('not needed')), true);
  assert.deepEqual(written, ['text']);
});

test('without a clipboard, or where it refuses, the text is selected and copied', async () => {
  const selected: string[] = [];
  const bySelecting = (text: string): boolean => selected.push(text) > 0;
  const refusing = { writeText: () => Promise.reject(new Error('refused')) };
  assert.equal(await copied('a', undefined, bySelecting), true);
  assert.equal(await copied('b', refusing, bySelecting), true);
  assert.deepEqual(selected, ['a', 'b']);
});

test('what could not be copied is told', async () => {
  assert.equal(await copied('a', undefined, () => false), false);
  assert.equal(
    await copied('a', undefined, () => {
      throw new Error('no such command');
    }),
    false,
  );
});
