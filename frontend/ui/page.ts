/** What the page does without asking the server: opening and closing parts of it, copying, skipping to the figure. */

import { flush } from './address';
import './choices';
import { copied, selectAndCopy, withAddress } from './copy';

/** What the browser closes by itself on Escape, and what stands beneath is not meant. */
const OVER_THE_PAGE = 'dialog[open], .popup-panel:popover-open';

function toggle(button: HTMLElement): void {
  const target = document.getElementById(button.dataset.toggles ?? '');
  if (target) {
    const open = target.toggleAttribute('data-open');
    for (const other of document.querySelectorAll<HTMLElement>(`[data-toggles="${target.id}"]`)) {
      if (other.hasAttribute('aria-expanded')) { // else its words say what it does next
        other.setAttribute('aria-expanded', String(open));
      }
    }
    if (open && button.hasAttribute('data-focuses')) {
      target.querySelector<HTMLElement>('button, input, select, a[href]')?.focus();
    }
  }
}

/** Opens what stands behind a button in its place, and goes on in it. */
function reveal(button: HTMLElement): void {
  const held = button.nextElementSibling;
  if (held instanceof HTMLElement) {
    held.hidden = false;
    button.hidden = true;
    held.querySelector<HTMLElement>('input')?.focus();
  }
}

/** Buttons that say for a moment how it went, in place of their label. */
const showing = new WeakSet<HTMLElement>();

async function copy(button: HTMLElement): Promise<void> {
  flush();
  const text = withAddress(button.dataset.copies ?? '', new URL(button.dataset.address ?? location.href, document.baseURI).href);
  const said = (await copied(text, navigator.clipboard, selectAndCopy)) ? button.dataset.said : button.dataset.failed;
  if (said && !showing.has(button)) {
    const label = button.textContent;
    showing.add(button);
    button.textContent = said;
    setTimeout(() => {
      button.textContent = label;
      showing.delete(button);
    }, 2000);
  }
}

document.addEventListener('click', (event) => {
  const pressed = event.target instanceof Element ? event.target : null;
  const toggling = pressed?.closest<HTMLElement>('[data-toggles]');
  const copying = pressed?.closest<HTMLElement>('[data-copies]');
  const revealing = pressed?.closest<HTMLElement>('[data-reveals]');
  const skipping = pressed?.closest<HTMLElement>('[data-skips]');
  if (toggling) {
    toggle(toggling);
  } else if (revealing) {
    reveal(revealing);
  } else if (copying) {
    void copy(copying);
  } else if (skipping) {
    event.preventDefault();
    skip(document.getElementById(skipping.dataset.skips ?? ''));
  } else if (pressed?.closest('a[router-link]')) {
    closeAll('[data-closes-on-navigation][data-open]');
  }
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !document.querySelector(OVER_THE_PAGE)) {
    closeAll('[data-closes-on-escape][data-open]');
  } else if ((event.ctrlKey || event.metaKey) && !isTextIn(event.target)) {
    const steps = stepsOf(event);
    const button = steps === '' ? null : document.querySelector<HTMLButtonElement>(steps);
    if (button) {
      event.preventDefault();
      button.click();
    }
  }
});

/** Goes on from a part of the page, by eye and by keyboard. */
function skip(to: HTMLElement | null): void {
  if (to?.hasAttribute('tabindex') === false) {
    to.tabIndex = -1;
  }
  to?.focus({ preventScroll: true });
  to?.scrollIntoView();
}

/** A field takes back what was typed in it by itself. */
function isTextIn(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'range');
}

function stepsOf({ key, shiftKey }: KeyboardEvent): string {
  const letter = key.toLowerCase();
  return letter === 'z' ? (shiftKey ? '[data-redoes]' : '[data-undoes]') : letter === 'y' ? '[data-redoes]' : '';
}

function closeAll(selector: string): void {
  for (const target of document.querySelectorAll<HTMLElement>(selector)) {
    const buttons = document.querySelectorAll<HTMLElement>(`[data-toggles="${target.id}"][aria-expanded]`);
    const button = [...buttons].find((each) => !target.contains(each) && each.checkVisibility());
    if (button) {
      toggle(button);
      button.focus();
    }
  }
}

const SAY_AFTER_MS = 600;
let saying: ReturnType<typeof setTimeout> | undefined;

/** Tells a result to assistive technology once, when the typing rests. */
function say(text: string): void {
  clearTimeout(saying);
  saying = setTimeout(() => {
    let live = document.getElementById('said');
    if (!live) {
      live = document.createElement('p');
      live.id = 'said';
      live.className = 'visually-hidden';
      live.ariaLive = 'polite';
      document.body.append(live);
    }
    live.textContent = text;
  }, SAY_AFTER_MS);
}

/** Leads to the sign-in and back to this very address. */
function signIn(): void {
  flush();
  location.assign(`${document.baseURI}login?from=${encodeURIComponent(location.pathname + location.search)}`);
}

document.addEventListener(
  'click',
  (event) => {
    if (event.target instanceof Element && event.target.closest('a[data-signs-in]')) {
      event.preventDefault();
      event.stopPropagation();
      signIn();
    }
  },
  { capture: true },
);

/** Leads to a field, also where what holds it is put aside. */
function lead(id: string): void {
  const field = document.getElementById(id);
  const held = field?.closest<HTMLElement>('[data-closes-on-escape]');
  const button = held ? document.querySelector<HTMLElement>(`[data-toggles="${held.id}"]`) : null;
  if (button && field?.checkVisibility() === false) {
    toggle(button);
  }
  const control = field?.matches('input, select, textarea, button') ? field : field?.querySelector<HTMLElement>('input, select, textarea, button');
  control?.focus();
  control?.scrollIntoView({ block: 'center' });
}

window.bilateral = { ...window.bilateral, say, signIn, lead };
