/** Keeps the address bar and the links that carry it in step with the state on the server. */

const REST_MS = 400;

interface Shown {
  query: string;
  carried: string;
}

let pending: Shown | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let settled: { path: string; query: string } | undefined;

function flush(): void {
  clearTimeout(timer);
  if (pending === undefined) {
    return;
  }
  const { query, carried } = pending;
  pending = undefined;
  settled = { path: location.pathname, query };
  replace(query);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-carries]')) {
    link.search = [carried, link.dataset['carries']].filter((part) => part).join('&');
  }
}

function replace(query: string): void {
  history.replaceState(history.state, '', `${location.pathname}?${query}`);
}

function show(query: string, carried: string, atOnce: boolean): void {
  pending = { query, carried };
  clearTimeout(timer);
  if (atOnce) {
    flush();
  } else {
    timer = setTimeout(flush, REST_MS);
  }
}

// The router writes the address that it was asked for when it is done; a short one must not come back that way.
window.addEventListener('vaadin-router-location-changed', () => {
  if (settled?.path === location.pathname && location.search !== `?${settled.query}`) {
    replace(settled.query);
  }
});

// A link that is pressed, or a page that is left, before the rest is over must not lose the last edit.
window.addEventListener('click', flush, { capture: true });
window.addEventListener('pagehide', flush);

declare global {
  interface Window {
    bilateral?: Record<string, unknown>;
  }
}

window.bilateral = { ...window.bilateral, address: { show, flush } };

export { flush, show };
