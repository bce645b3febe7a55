import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Overlay } from './overlay.ts';
import { Pointer } from './pointer.ts';
import type { Scene, Target } from './scene.ts';

// enough of a page for it: elements that hear events and keep what is set
class Part extends EventTarget {
  style = { cursor: '' };
  className = '';
  ariaLive = '';
  textContent = '';
  getBoundingClientRect(): { left: number; top: number } {
    return { left: 0, top: 0 };
  }
}
Object.assign(globalThis, { document: { createElement: () => new Part() } });

const target = (id: string, x: number, kind: Target['kind'] = 'mark'): Target => ({
  id, kind, at: [x, 50], box: { x0: x - 5, y0: 45, x1: x + 5, y1: 55 }, slot: x, lines: [id, 'a detail'], guides: [],
});
const sceneOf = (...targets: Target[]): Scene => ({
  width: 300, height: 100, frames: [], back: [], front: [], targets, footnotes: [], slotsRunDown: false,
});

function follow(...targets: Target[]) {
  const stage = new Part();
  const shown: (string | null)[] = [];
  const pressed: string[] = [];
  const overlay = { show: (t: Target) => shown.push(t.id), hide: () => shown.push(null) } as unknown as Overlay;
  const pointer = new Pointer(stage as unknown as HTMLElement, overlay, (t) => pressed.push(t.id));
  pointer.follow(sceneOf(...targets));
  const key = (name: string): boolean => stage.dispatchEvent(Object.assign(new Event('keydown', { cancelable: true }), { key: name }));
  const mouse = (type: string, x: number): boolean => stage.dispatchEvent(Object.assign(new Event(type), { clientX: x, clientY: 50 }));
  return { pointer, stage, shown, pressed, key, mouse };
}

test('keys move from slot to slot, read aloud what they reach, and press it', () => {
  const { pointer, shown, pressed, key } = follow(target('a', 50), target('b', 150));
  key('ArrowRight');
  key('ArrowRight');
  assert.deepEqual(shown, ['a', 'b']);
  assert.equal(pointer.live.textContent, 'b, a detail');
  key('Enter');
  assert.deepEqual(pressed, ['b']);
});

test('the mouse shows what it is over and presses marks, not points of lines', () => {
  const { stage, shown, pressed, mouse } = follow(target('a', 50), target('line', 150, 'point'));
  mouse('pointermove', 50);
  assert.equal(stage.style.cursor, 'pointer');
  mouse('click', 50);
  mouse('pointermove', 150);
  assert.equal(stage.style.cursor, '');
  mouse('click', 150);
  assert.deepEqual([shown, pressed], [['a', 'line'], ['a']]);
});

test('after a redraw it stays on what is still there, and lets go of what is not', () => {
  const { pointer, shown, mouse } = follow(target('a', 50));
  mouse('pointermove', 50);
  pointer.follow(sceneOf({ ...target('a', 50), at: [60, 60] }));
  pointer.follow(sceneOf(target('b', 50)));
  assert.deepEqual(shown, ['a', 'a', null]);
});

test('leaving hides it; escape too', () => {
  const { shown, mouse, key } = follow(target('a', 50));
  mouse('pointermove', 50);
  mouse('pointerleave', 0);
  mouse('pointermove', 50);
  key('Escape');
  assert.deepEqual(shown, ['a', null, 'a', null]);
});
