// A bare page with the same chart and one field: what the browser alone takes, without server or framework.
import { build } from 'esbuild';
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';

const HTML = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Static</title>
<link rel="modulepreload" href="/chart.js"><style>bilateral-chart{display:block;width:816px;height:300px}</style>
<label>Ramp length <input type="number" value="10"></label><bilateral-chart></bilateral-chart>
<script type="module" src="/page.js"></script>`;

/** @param specs of the saved and of the edited chart, as the dashboard drew them */
export async function serveStaticPage(specs, project) {
  const chart = await build({
    entryPoints: [`${project}/frontend/chart/bilateral-chart.ts`],
    bundle: true, minify: true, format: 'esm', write: false, logLevel: 'error',
    nodePaths: [`${project}/target/bench/node_modules`],
    loader: { '.css': 'text' },
  });
  const page = `import '/chart.js';
const specs = ${JSON.stringify(specs)};
const chart = document.querySelector('bilateral-chart');
let shown = 0;
chart.setSpec(specs[shown]);
document.querySelector('input').addEventListener('input', () => chart.setSpec(specs[(shown = 1 - shown)]));`;
  const files = new Map([
    ['/', ['text/html', HTML]],
    ['/page.js', ['text/javascript', page]],
    ['/chart.js', ['text/javascript', chart.outputFiles[0].text]],
  ]);
  const packed = new Map([...files].map(([path, [type, text]]) => [path, [type, brotliCompressSync(text)]]));
  const server = createServer((request, response) => {
    const [type, content] = packed.get(request.url) ?? ['text/plain', null];
    response.writeHead(content ? 200 : 404, content ? { 'Content-Type': type, 'Content-Encoding': 'br' } : {});
    response.end(content);
  });
  await new Promise((listening) => server.listen(0, 'localhost', listening));
  return { url: `http://localhost:${server.address().port}/`, close: () => server.close() };
}
