import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stepLabels, tickValues } from './axes.ts';

const axis = (max: number, decimals: number) => ({ title: '', unit: '', min: 0, max, decimals });

test('ticks divide the axis evenly where they can', () => {
  assert.deepEqual(tickValues(axis(12, 0), 140), [0, 4, 8, 12]);
  assert.deepEqual(tickValues(axis(60, 0), 300), [0, 10, 20, 30, 40, 50, 60]);
});

test('no tick needs more decimals than its label prints', () => {
  assert.deepEqual(tickValues(axis(4, 0), 900, 60), [0, 1, 2, 3, 4]);
  assert.deepEqual(tickValues(axis(4, 1), 900, 60).slice(0, 3), [0, 0.4, 0.8]);
});

test('crowded steps are labelled at round ones only', () => {
  assert.deepEqual(stepLabels(2014, 2030, 14, false), [2015, 2020, 2025, 2030]);
});
