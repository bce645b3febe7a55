import type { Palette } from './palette.ts';
import type { Scene, Size } from './scene.ts';
import type { StripChart } from './spec.ts';

export function stripScene(spec: StripChart, size: Size, _palette: Palette): Scene {
  return { width: size.width, height: 40 + spec.groups.length, frames: [], back: [], front: [], targets: [], footnotes: [], slotsRunDown: true };
}
