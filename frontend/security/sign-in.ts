/** Remembers where a visitor comes from: the address of the page before, edits included. */

/** The path and query of an address on this site; empty for any other. */
function returnAddress(referrer: string, origin: string): string {
  if (!URL.canParse(referrer)) {
    return '';
  }
  const before = new URL(referrer);
  return before.origin === origin ? before.pathname + before.search : '';
}

function onSubmit(event: Event): void {
  const hidden = event.target instanceof HTMLFormElement && event.target.querySelector('[data-returns]');
  if (hidden instanceof HTMLInputElement && hidden.value === '') {
    hidden.value = returnAddress(document.referrer, location.origin);
  }
}

if (typeof document !== 'undefined') {
  document.addEventListener('submit', onSubmit);
}

export { returnAddress };
