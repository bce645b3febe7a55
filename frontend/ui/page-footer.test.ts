import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageFooter } from './page-footer.ts';

test('quotes and backslashes can not end the text, lines stay lines', () => {
  assert.match(pageFooter('a "b" \\ c\nd'), /content: "a \\"b\\" \\\\ c\\A d";/);
});
