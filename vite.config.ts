import type { Plugin, UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

/** What each screen needs at once; without these hints the browser learns of one only when another has run. */
const NEEDED_AT_ONCE = ['/FlowBootstrap.js', '/FlowClient.js', '/generated-flow-imports.js', '/chart/bilateral-chart.ts', '/chart/engine.ts', '/ui/tabs.ts'];

/** Flow asks for what a route adds only when it fills the screen; small as it is, it comes with the page. */
const isOfRoute = (file: { facadeModuleId: string | null; code: string }): boolean =>
  (file.facadeModuleId?.includes('/generated/flow/chunks/') ?? false) && file.code.length < 10_000;

/** Names the chunks of the first screen in the page, so that they come beside each other instead of one by one. */
function preloadFirstScreen(): Plugin {
  return {
    name: 'preload-first-screen',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        return Object.values(bundle ?? {})
          .filter((file) => file.type === 'chunk')
          .filter((chunk) => isOfRoute(chunk) || Object.keys(chunk.modules).some((id) => NEEDED_AT_ONCE.some((name) => id.endsWith(name))))
          .map((chunk) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `./${chunk.fileName}` },
            injectTo: 'head' as const,
          }));
      },
    },
  };
}

const config: UserConfigFn = () => ({ plugins: [preloadFirstScreen()] });

export default overrideVaadinConfig(config);
