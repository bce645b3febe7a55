import assert from 'node:assert/strict';
import test from 'node:test';
import { returnAddress } from './sign-in.ts';

test('a page of this site is returned to with its edits', () => {
  assert.equal(
    returnAddress('http://localhost:8080/gas?v=1&gas.rampYears=12', 'http://localhost:8080'),
    '/gas?v=1&gas.rampYears=12',
  );
});

test('a page of another site is not', () => {
  assert.equal(returnAddress('http://example.org/gas?v=1', 'http://localhost:8080'), '');
});

test('without a page before there is nowhere to return to', () => {
  assert.equal(returnAddress('', 'http://localhost:8080'), '');
});
