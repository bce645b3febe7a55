import type { Graphic } from './graphic.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A small picture of its own, for the legend's symbols, from the same elements as the chart's. */
export function svg(width: number, height: number, items: Graphic[]): SVGSVGElement {
  const root = make('svg', { width, height, viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' });
  root.append(...items.map(element));
  return root;
}

function element(item: Graphic): SVGElement {
  const look = {
    fill: item.style.fill ?? 'none', stroke: item.style.stroke ?? 'none', 'stroke-width': item.style.lineWidth ?? 1,
    'stroke-dasharray': item.style.lineDash?.join(' ') ?? '', opacity: item.style.opacity ?? 1,
    'paint-order': item.style.strokeFirst === true ? 'stroke' : 'normal',
  };
  switch (item.type) {
    case 'line':
      return make('line', { ...item.shape, ...look });
    case 'circle':
      return make('circle', { ...item.shape, ...look });
    case 'rect':
      return make('rect', { ...item.shape, ...look });
    case 'path':
      return make('path', { d: item.shape.pathData, ...look });
    case 'polygon':
    case 'polyline':
      return make(item.type, { points: item.shape.points.map((p) => p.join(' ')).join(' '), ...look });
    case 'text':
      return make('g', {});
  }
}

function make<K extends keyof SVGElementTagNameMap>(tag: K, attributes: Record<string, string | number>): SVGElementTagNameMap[K] {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) {
    made.setAttribute(name, String(value));
  }
  return made;
}
