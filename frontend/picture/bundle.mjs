// Puts the drawing of pictures, with ECharts, into one script that the server's JavaScript engine runs.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const [target] = process.argv.slice(2);
if (!existsSync('node_modules/vite')) {
  // a build without the front end (-Dvaadin.skip) on a fresh copy: everything but pictures works
  console.warn('Pictures are left out of this build: the first one with the front end brings them.');
  process.exit(0);
}
const { build } = await import('vite');
await build({
  configFile: false,
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: resolve(target),
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'es2023',
    lib: { entry: resolve('frontend/picture/server.ts'), name: 'pictures', formats: ['iife'], fileName: () => 'pictures.js' },
  },
});
