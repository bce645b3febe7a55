// Measures what the dashboard costs a reader, beside a bare static page with the same chart, in one run.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { launch } from './chromium.mjs';
import { serveStaticPage } from './static-page.mjs';

const LOADS = 5;
const EDITS = 60;
const WARM_LOADS = 5;
const WARM_EDITS = 100;
const WARM_PICTURES = 40;
const PICTURES = 20;
const SNAPSHOTS = 15;
const FIELD = 'Ramp length';
const [UP, DOWN] = [['ArrowUp', 38], ['ArrowDown', 40]];
const [project, java, jar, chromium, port, ...quick] = process.argv.slice(2);
const home = mkdtempSync(join(tmpdir(), 'bilateral-bench-home-'));
const prelude = readFileSync(new URL('prelude.js', import.meta.url), 'utf8');

const starts = [];
for (const options of [[], [], quick]) {
  if (starts.length > 0) await stop(starts.at(-1).process);
  starts.push(await startServer(options));
}
const server = starts.at(-1).process;
let browser;
try {
  browser = await launch(chromium);
  const gas = `http://localhost:${port}/gas`;
  await measure(gas, 1, 0);
  const idle = memory(server.pid);
  await measure(gas, WARM_LOADS - 1, 0); // warms the server
  const dashboard = await measure(gas, LOADS, EDITS);
  // always upwards, since bands that were computed lately are kept
  const bands = await measureEdits(`${gas}?gas.plateauVolume=10~20~190:triangular`, EDITS, 'Plateau volume', () => UP);
  const page = await serveStaticPage(dashboard.specs, project);
  const bare = await measure(page.url, LOADS, EDITS);
  page.close();
  const pictures = await measurePictures(`http://localhost:${port}/api/v1/charts/gas`);
  const snapshots = await measureSnapshots(gas);
  print(dashboard, bare, idle, pictures, snapshots, bands);
} finally {
  await browser?.close();
  await stop(server);
  rmSync(home, { recursive: true, force: true });
}

/** An empty list of options is what anybody types; the others are those of bin/run. */
async function startServer(options) {
  const begun = performance.now();
  const started = spawn(java, [...options, '-jar', jar], {
    stdio: 'ignore',
    env: { PATH: process.env.PATH, PORT: port, BILATERAL_HOME: home }, // a database that people work with stays out
  });
  while (performance.now() - begun < 120_000) {
    if (started.exitCode !== null) break; // another server may answer on this port
    const health = await fetch(`http://localhost:${port}/actuator/health`).catch(() => null);
    if (health?.ok && started.exitCode === null) return { process: started, ms: performance.now() - begun };
    await pause(20);
  }
  started.kill();
  throw new Error(`The server did not start on port ${port}`);
}

async function stop(process) {
  const gone = new Promise((done) => process.once('exit', done));
  process.kill();
  await gone;
}

async function measure(url, loads, edits) {
  const drawn = [];
  const bytes = [];
  for (let i = 0; i < loads; i++) {
    const page = await browser.newPage(prelude);
    await page.navigate(url);
    drawn.push(await page.evaluate('bench.drawn'));
    await pause(1500); // what still arrives counts too
    bytes.push(page.bytes());
    await page.close();
  }
  return { drawn, bytes, ...(edits > 0 ? await measureEdits(url, edits) : { edits: [], specs: [] }) };
}

async function measureEdits(url, count, field = FIELD, key = (i) => (i % 2 === 0 ? DOWN : UP)) {
  const page = await browser.newPage(prelude);
  await page.navigate(url);
  await page.evaluate('bench.drawn');
  await pause(1500);
  const specs = [await page.evaluate('bench.spec()')];
  const edits = [];
  if (await page.evaluate(`bench.focus(${JSON.stringify(field)})`)) {
    for (let i = -WARM_EDITS; i < count; i++) {
      await page.evaluate('bench.watch()');
      await page.press(...key(i));
      const ms = await page.evaluate('bench.edit()');
      if (i >= 0 && ms > 0) edits.push(ms); // the first ones warm up
      if (i === -WARM_EDITS) specs.push(await page.evaluate('bench.spec()'));
      await pause(150 + (i % 7) * 11); // not in step with frames or with the address, which follows after 400 ms
    }
  }
  await page.close();
  return { edits, specs: specs.length === 2 ? specs : [specs[0], specs[0]] };
}

/** Pictures that the server draws: the first one loads the engine, and only a long row of them shows it warm. */
async function measurePictures(address) {
  const draw = async (kind) => {
    const begun = performance.now();
    const answer = await fetch(`${address}.${kind}`);
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`No picture: ${answer.status}`);
    return performance.now() - begun;
  };
  const row = async (kind) => {
    const all = [];
    for (let i = 0; i < WARM_PICTURES + PICTURES; i++) all.push(await draw(kind));
    return all.slice(WARM_PICTURES);
  };
  return { first: await draw('svg'), svg: await row('svg'), png: await row('png') };
}

/** From the press on Snapshot to the address on the page, each time of another view, so that each is made and kept anew. */
async function measureSnapshots(url) {
  const all = [];
  const page = await browser.newPage(prelude);
  for (let i = -SNAPSHOTS; i < SNAPSHOTS; i++) {
    await page.navigate(`${url}?gas.price=${300 + i}`);
    await page.evaluate('bench.drawn');
    await pause(500);
    const ms = await page.evaluate(`(async () => {
      const begun = performance.now();
      document.querySelector('.snapshot-action > button').click();
      while (!document.querySelector('.snapshot-taken code')) await new Promise(requestAnimationFrame);
      return performance.now() - begun;
    })()`);
    if (i >= 0) all.push(ms); // the first ones warm up
  }
  await page.close();
  return all;
}

function memory(pid) {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}

function quantile(numbers, q) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted.length === 0 ? NaN : sorted[Math.min(sorted.length - 1, Math.ceil(q * sorted.length) - 1)];
}

function print(dashboard, bare, idle, pictures, snapshots, bands) {
  const cell = (n, unit) => (Number.isNaN(n) ? 'not measured' : `${Math.round(n)} ${unit}`).padStart(14);
  const row = (name, a, b, bound) => console.log(name.padEnd(36) + a + b + `   ${bound}`);
  const load = (m) => cell(quantile(m.drawn, 0.5), 'ms');
  const kb = (m) => cell(quantile(m.bytes, 0.5) / 1024, 'KB');
  const edit = (m, q) => cell(quantile(m.edits, q), 'ms');
  const none = ''.padStart(14);
  row('', 'dashboard'.padStart(14), 'static page'.padStart(14), 'at most');
  row('java -jar to ready, no database yet', cell(starts[0].ms, 'ms'), none, '5000 ms');
  row('java -jar to ready', cell(starts[1].ms, 'ms'), none, '5000 ms');
  row('bin/run to ready', cell(starts[2].ms, 'ms'), none, '5000 ms');
  row('memory, idle after one page', cell(idle, 'MB'), none, '400 MB');
  row('memory, after this run', cell(memory(server.pid), 'MB'), none, '');
  row('chart drawn, cold browser, median', load(dashboard), load(bare), '800 ms');
  row('bytes of a first load', kb(dashboard), kb(bare), '450 KB');
  row('key press to pixels, median', edit(dashboard, 0.5), edit(bare, 0.5), '45 ms');
  row('key press to pixels, 95th', edit(dashboard, 0.95), edit(bare, 0.95), '70 ms');
  row('key press to bands, 95th', edit(bands, 0.95), none, '150 ms');
  row('first picture from the server', cell(pictures.first, 'ms'), none, '');
  row('a further picture, SVG, median', cell(quantile(pictures.svg, 0.5), 'ms'), none, '150 ms');
  row('a further picture, PNG, median', cell(quantile(pictures.png, 0.5), 'ms'), none, '150 ms');
  row('a snapshot, made and kept, median', cell(quantile(snapshots, 0.5), 'ms'), none, '500 ms');
  if (dashboard.edits.length < EDITS || bare.edits.length < EDITS || bands.edits.length < EDITS) process.exitCode = 1; // some edits changed nothing in time
  console.log(
    `${dashboard.drawn.length} loads after ${WARM_LOADS}, ` +
      `${dashboard.edits.length} and ${bare.edits.length} edits that changed the picture after ${WARM_EDITS}.`,
  );
}
