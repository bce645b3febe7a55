import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { wide } from './fixture.ts';
import { scene } from './option.ts';
import { light } from './palette.ts';
import { sampleBars, sampleStrips, sampleTime } from './spec.sample.ts';
import type { ChartSpec } from './spec.ts';

const sample = JSON.parse(readFileSync(new URL('./spec.sample.json', import.meta.url), 'utf8')) as Record<string, ChartSpec>;

test('the TypeScript types hold what the Java records send, field by field', () => {
  assert.deepEqual(sample['time'], sampleTime);
  assert.deepEqual(sample['strips'], sampleStrips);
  assert.deepEqual(sample['bars'], sampleBars);
});

test('the sample, which holds every kind of item, can be drawn', () => {
  assert.ok(scene(sampleTime, wide, light).targets.length >= 5);
  assert.equal(scene(sampleStrips, wide, light).targets.length, 1);
  assert.equal(scene(sampleBars, wide, light).targets.length, 1);
});
