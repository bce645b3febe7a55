// Drives Chromium over its own protocol: no library stands between a key press and its measurement.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FLAGS = ['--headless', '--no-sandbox', '--disable-dev-shm-usage', '--remote-debugging-port=0', '--no-first-run'];

export async function launch(path) {
  const profile = mkdtempSync(join(tmpdir(), 'bilateral-bench-'));
  const chromium = spawn(path, [...FLAGS, `--user-data-dir=${profile}`], { stdio: ['ignore', 'ignore', 'pipe'] });
  const protocol = await connect(await address(chromium));
  return {
    newPage: (prelude) => newPage(protocol, prelude),
    async close() {
      const gone = new Promise((done) => chromium.once('exit', done));
      chromium.kill();
      await gone;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function address(chromium) {
  return new Promise((found, failed) => {
    let text = '';
    chromium.stderr.on('data', (chunk) => {
      text += chunk;
      const match = /ws:\/\/\S+/.exec(text);
      if (match) found(match[0]);
    });
    chromium.once('exit', () => failed(new Error(`Chromium did not start: ${text}`)));
  });
}

async function connect(url) {
  const socket = new WebSocket(url);
  const waiting = new Map();
  const listeners = new Set();
  let last = 0;
  await new Promise((open, failed) => Object.assign(socket, { onopen: open, onerror: failed }));
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(data);
    if (message.id === undefined) {
      for (const listener of listeners) listener(message);
      return;
    }
    const { done, failed } = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error) failed(new Error(message.error.message));
    else done(message.result);
  };
  return {
    listeners,
    send: (method, params = {}, sessionId = undefined) =>
      new Promise((done, failed) => {
        last += 1;
        waiting.set(last, { done, failed });
        socket.send(JSON.stringify({ id: last, method, params, sessionId }));
      }),
  };
}

/** A page with a cold cache. The prelude runs in it before any script of the page. */
async function newPage(protocol, prelude) {
  const { browserContextId } = await protocol.send('Target.createBrowserContext');
  const { targetId } = await protocol.send('Target.createTarget', {
    url: 'about:blank', browserContextId, width: 1440, height: 900 });
  const { sessionId } = await protocol.send('Target.attachToTarget', { targetId, flatten: true });
  const send = (method, params) => protocol.send(method, params, sessionId);
  let bytes = 0;
  const count = (m) => {
    if (m.sessionId === sessionId && m.method === 'Network.loadingFinished') bytes += m.params.encodedDataLength;
  };
  protocol.listeners.add(count);
  await send('Network.enable');
  await send('Page.enable');
  await send('Page.addScriptToEvaluateOnNewDocument', { source: prelude });
  return {
    bytes: () => bytes,
    navigate: (url) => send('Page.navigate', { url }),
    async evaluate(expression) {
      const { result, exceptionDetails } = await send('Runtime.evaluate', {
        expression, awaitPromise: true, returnByValue: true });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    async press(key, code) {
      const event = { key, code: key, windowsVirtualKeyCode: code };
      await send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
    },
    async close() {
      protocol.listeners.delete(count);
      await protocol.send('Target.disposeBrowserContext', { browserContextId });
    },
  };
}
