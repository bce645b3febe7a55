import type { EChartsCoreOption } from 'echarts/core';
import { barScene } from './barChart.ts';
import { decimal, slot } from './format.ts';
import { rect, type Graphic } from './graphic.ts';
import type { Palette } from './palette.ts';
import type { AxisFrame, Group, Scene, Size } from './scene.ts';
import type { ChartSpec } from './spec.ts';
import { stripScene } from './stripChart.ts';
import { timeScene } from './timeChart.ts';

/** Where everything stands, in pixels; pure. */
export function scene(spec: ChartSpec, size: Size, palette: Palette): Scene {
  switch (spec.type) {
    case 'time':
      return timeScene(spec, size, palette);
    case 'strips':
      return stripScene(spec, size, palette);
    case 'bars':
      return barScene(spec, size, palette);
  }
}

/** The whole ECharts option of a spec; pure, without a document. */
export const option = (spec: ChartSpec, palette: Palette, size: Size): EChartsCoreOption =>
  toOption(scene(spec, size, palette), palette, size, null);

/**
 * ECharts draws the axes; marks, lines and texts are custom series with places worked out before, so that the same
 * picture comes out wherever it is drawn.
 *
 * @param lit the legend key that stays at full strength while all others are dimmed, or null
 */
export function toOption(drawn: Scene, palette: Palette, size: Size, lit: string | null): EChartsCoreOption {
  const axes = drawn.frames.map((frame, i) => axesOf(frame, i, palette, size));
  return {
    animation: false,
    textStyle: { fontFamily: size.fontFamily },
    grid: drawn.frames.map(({ box }) => ({
      left: box.x0, top: box.y0, width: box.x1 - box.x0, height: box.y1 - box.y0, outerBoundsMode: 'none',
    })),
    xAxis: axes.flatMap((a) => a.x),
    yAxis: axes.flatMap((a) => a.y),
    series: [series(drawn.back, -1, size, lit), series(drawn.front, 3, size, lit)],
  };
}

type AxisOption = Record<string, unknown>;

function axesOf(frame: AxisFrame, gridIndex: number, palette: Palette, size: Size): { x: AxisOption[]; y: AxisOption[] } {
  const label = { color: palette.muted, fontSize: 12, fontFamily: size.fontFamily, hideOverlap: false };
  const isLabelled = !frame.isMicro && frame.values.decimals >= 0;
  const values: AxisOption = {
    gridIndex, type: 'value', min: frame.values.min, max: frame.values.max, 
    axisLine: { show: false }, axisTick: { show: false, customValues: frame.values.ticks }, splitLine: { show: isLabelled, lineStyle: { color: palette.grid } },
    axisLabel: { ...label, show: isLabelled, customValues: frame.values.ticks, formatter: (v: number) => decimal(v, frame.values.decimals) },
  };
  if (frame.turned) {
    const bottom: AxisOption = { ...values, position: 'bottom' };
    const top: AxisOption = { ...values, position: 'top', splitLine: { show: false } };
    return { x: [bottom, top], y: [{ gridIndex, type: 'value', show: false, min: 0, max: 1 }] };
  }
  const steps: AxisOption = {
    gridIndex, type: 'value', min: frame.steps?.min, max: frame.steps?.max,
    axisLine: { onZero: false, lineStyle: { color: palette.axis } }, axisTick: { show: false }, splitLine: { show: false },
    axisLabel: { ...label, customValues: frame.steps?.labels ?? [], formatter: slot, margin: 6, ...edges(frame.isMicro) },
  };
  return { x: [steps], y: [{ ...values, axisLabel: { ...(values['axisLabel'] as AxisOption), margin: 8 } }] };
}

/** In a small picture the first and last label keep inside. */
const edges = (isMicro: boolean): AxisOption => (isMicro ? { alignMinLabel: 'left', alignMaxLabel: 'right' } : {});

function series(groups: Group[], z: number, size: Size, lit: string | null): AxisOption {
  const shown = groups.filter((group) => group.items.length > 0);
  return {
    type: 'custom', coordinateSystem: 'none', silent: true, animation: false, clip: false, z,
    data: shown.map((_, i) => [i]),
    renderItem: ({ dataIndex }: { dataIndex: number }) => {
      const group = shown[dataIndex];
      if (group === undefined) {
        return null;
      }
      const [x, y] = group.at ?? [0, 0];
      return { type: 'group', x, y, children: group.items.map((item) => element(item, group, size, lit)) };
    },
  };
}

function element(item: Graphic, { key, clip }: Group, size: Size, lit: string | null): object {
  const isDim = lit !== null && key !== '' && key !== lit;
  const style = isDim ? { ...item.style, opacity: (item.style.opacity ?? 1) * 0.18 } : item.style;
  const font = item.type === 'text' ? { fontFamily: size.fontFamily } : {};
  const clipped = clip === undefined ? {} : { clipPath: rect(clip, {}) };
  return { ...item, ...clipped, silent: true, style: { ...style, ...font } };
}
