import { CustomChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use, type EChartsCoreOption } from 'echarts/core';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';

use([CustomChart, GridComponent, SVGRenderer, CanvasRenderer]);

/** One picture on the page; the only place that knows ECharts at run time. */
export interface Drawing {
  draw(option: EChartsCoreOption, width: number, height: number): void;
  dispose(): void;
}

/** SVG is sharp in print and readable in the tree; canvas is for thousands of points. */
export function drawing(host: HTMLElement, renderer: 'svg' | 'canvas', width: number, height: number): Drawing {
  const chart = init(host, null, { renderer, width, height });
  let size = `${width} ${height}`;
  return {
    draw(option, w, h) {
      if (size !== `${w} ${h}`) {
        chart.resize({ width: w, height: h, silent: true });
        size = `${w} ${h}`;
      }
      chart.setOption(option, { notMerge: true, lazyUpdate: false, silent: true });
      chart.getZr().flush();
    },
    dispose: () => chart.dispose(),
  };
}
