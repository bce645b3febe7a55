/** Keeps the address bar and the links that carry it in step with the state on the server. */

const REST_MS = 400;

let pending: { query: string; carried: string } | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

function flush(): void {
  clearTimeout(timer);
  if (pending === undefined) {
    return;
  }
  const { query, carried } = pending;
  pending = undefined;
  history.replaceState(history.state, '', `${location.pathname}?${query}`);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-carries]')) {
    link.search = carried;
  }
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
