import type { Picture } from './picture.ts';

/** What ECharts writes for pointers, partly numbered from the first picture on; a picture to take away answers to none. */
const FOR_POINTERS = / (?:class="zr\d+-cls-\d+"|pointer-events="visible"|ecmeta_\w+="[^"]*")|<style ?>[^]*?<\/style>\n?/g;

/** Gives an SVG its size in pixels, and its words as text that is read aloud and found, however it is broken into rows. */
export function described(svg: string, picture: Picture, { width, height }: { width: number; height: number }): string {
  const words = [picture.subtitle, picture.chart.summary, ...picture.notes, picture.address].filter((text) => text !== '');
  const opening = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`;
  return svg.replaceAll(FOR_POINTERS, '').replace(/^<svg [^>]*>/, `${opening}\n<title>${escaped(picture.title)}</title>\n<desc>${escaped(words.join('\n'))}</desc>`);
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
