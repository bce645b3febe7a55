import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasMarginBoxes, pageFooter } from './page-footer.ts';

test('quotes and backslashes can not end the text, lines stay lines', () => {
  assert.match(pageFooter('a "b" \\ c\nd'), /content: "a \\"b\\" \\\\ c\\A d";/);
});

test('a browser that keeps no margin boxes is found out by what is left of the rule', () => {
  assert.equal(hasMarginBoxes({ cssRules: [{ cssRules: [{}] }] }), true);
  assert.equal(hasMarginBoxes({ cssRules: [{ cssRules: [] }] }), false);
  assert.equal(hasMarginBoxes({ cssRules: [{}] }), false);
});
