/**
 * What is typed in the moment between the first picture and the first answer of the server would be lost or written
 * over: it is kept here, and typed once more as soon as the server listens.
 */

const early = new Map<HTMLInputElement, string>();

function keep(event: Event): void {
  if (event.target instanceof HTMLInputElement) {
    early.set(event.target, event.target.value);
  }
}

function type(field: HTMLInputElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

document.addEventListener('input', keep, { capture: true });

window.addEventListener(
  'vaadin-router-location-changed',
  () => {
    document.removeEventListener('input', keep, { capture: true });
    for (const [field, text] of early) {
      // by way of nothing, since a text that is thought to be known would not be sent
      type(field, '');
      type(field, text);
    }
    early.clear();
  },
  { once: true },
);

export {};
