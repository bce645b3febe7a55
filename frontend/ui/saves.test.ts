import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Saves } from './saves.ts';

const memory = () => {
  const texts = new Map<string, string>();
  return {
    getItem: (key: string): string | null => texts.get(key) ?? null,
    setItem: (key: string, text: string): void => void texts.set(key, text),
    removeItem: (key: string): void => void texts.delete(key),
  };
};

test('what was asked for and not answered is known after the page has loaded again', () => {
  const store = memory();
  new Saves(() => store).asked();
  assert.equal(new Saves(() => store).isUnanswered(), true);
});

test('an answer ends it', () => {
  const store = memory();
  const saves = new Saves(() => store);
  saves.asked();
  saves.answered();
  assert.equal(new Saves(() => store).isUnanswered(), false);
});

test('a browser that stores nothing tells nothing', () => {
  const saves = new Saves(() => { throw new Error('refused'); });
  saves.asked();
  assert.equal(saves.isUnanswered(), false);
});
