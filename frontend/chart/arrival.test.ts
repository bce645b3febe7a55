import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Arrival, type Stage } from './arrival.ts';

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('those who follow hear of the failure and of the next try, and the value is there in the end', async () => {
  let tries = 0;
  const arrival = new Arrival(() => (++tries < 2 ? Promise.reject(new Error('offline')) : Promise.resolve('engine')));
  const heard: Stage[] = [];
  arrival.follow((stage) => heard.push(stage));
  await settled();
  assert.equal(arrival.value, null);
  assert.equal(await arrival.retry(), 'here');
  assert.deepEqual(heard, ['coming', 'failed', 'coming', 'here']);
  assert.equal(arrival.value, 'engine');
});

test('what is on its way or here is not asked for twice', async () => {
  let tries = 0;
  const arrival = new Arrival(() => Promise.resolve(++tries));
  await arrival.retry();
  await settled();
  await arrival.retry();
  assert.equal(tries, 1);
});

test('who no longer follows hears nothing', async () => {
  const arrival = new Arrival(() => Promise.resolve('engine'));
  const heard: Stage[] = [];
  arrival.follow((stage) => heard.push(stage))();
  await settled();
  assert.deepEqual(heard, ['coming']);
});
