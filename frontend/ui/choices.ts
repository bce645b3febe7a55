/**
 * A list that is fetched while somebody types keeps what was typed if its answer comes after the field was left: what is
 * no choice then goes back to the choice that stands.
 */

interface Choices extends HTMLElement {
  readonly loading: boolean;
  readonly opened: boolean;
  cancel(): void;
}

const REST_MS = 100;

function settle(choices: Choices): void {
  if (choices.loading) {
    setTimeout(() => settle(choices), REST_MS);
  } else if (!choices.opened && !choices.matches(':focus-within')) {
    choices.cancel();
  }
}

document.addEventListener('focusout', (event) => {
  const left = event.target instanceof Element ? event.target.closest<Choices>('vaadin-combo-box') : null;
  if (left) {
    setTimeout(() => settle(left));
  }
});
