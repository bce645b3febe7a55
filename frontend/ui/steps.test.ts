import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allowedIn, numberIn, onStep, stepped } from './steps.ts';

const growth = { min: -50, max: 50, step: 0.5, isWhole: false };
const years = { min: 1, max: 40, step: 1, isWhole: true };

for (const text of ['-5', '\u22125', '-5.0', ' -.5e1 ']) {
  test(`a step starts from a number however it is written: ${text}`, () => {
    assert.equal(stepped(text, 1, growth), '-4.5');
  });
}

for (const text of ['', '5d', '0x1p3', 'NaN', 'Infinity', '1,5', '1e400']) {
  test(`no number is read from "${text}"`, () => assert.equal(numberIn(text), undefined));
}

test('a step from a text that is no number leads to the nearest end', () => {
  assert.equal(stepped('twelve', 1, growth), '-50');
  assert.equal(stepped('twelve', -1, growth), '50');
});

test('what is out of range, no whole number or no number at all is nothing to move to', () => {
  assert.equal(allowedIn('12', years), 12);
  assert.equal(allowedIn('49.8', growth), 49.8);
  for (const text of ['0', '41', '12.5', '12x', '']) {
    assert.equal(allowedIn(text, years), undefined);
  }
});

test('no step leads over an end', () => {
  assert.equal(stepped('49.8', 1, growth), '50');
  assert.equal(stepped('-60', -1, growth), '-50');
});

test('steps of a tenth have one decimal', () => {
  assert.equal(onStep(0.1 + 0.2, 0.1), '0.3');
  assert.equal(onStep(7, 0.1), '7');
  assert.equal(onStep(-0.04, 0.1), '0');
});
