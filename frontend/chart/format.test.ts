import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decimal, slot } from './format.ts';

test('thousands are set apart by a narrow no-break space, from five digits on', () => {
  assert.equal(decimal(12345.6, 1), '12\u202F345.6');
  assert.equal(decimal(1234567, 0), '1\u202F234\u202F567');
  assert.equal(decimal(1234, 0), '1234');
});

test('a negative number has a true minus, a rounded zero has none', () => {
  assert.equal(decimal(-3.25, 2), '\u22123.25');
  assert.equal(decimal(-0.001, 1), '0.0');
});

test('years are never grouped', () => {
  assert.equal(slot(20245), '20245');
  assert.equal(slot(-1), '\u22121');
});
