/** Says since when the connection is lost, in the words that the server put on the page, and that an answer takes long. */

interface ConnectionStates {
  addStateChangeListener(listener: (previous: string, current: string) => void): void;
  removeStateChangeListener(listener: (previous: string, current: string) => void): void;
}

interface Indicator extends HTMLElement {
  loading: boolean;
  firstDelay: number;
  expandedDuration: number;
  offlineText: string;
  reconnectingText: string;
  connectionStateListener: () => void;
}

const vaadin = (window as unknown as { Vaadin: { connectionState?: ConnectionStates; connectionIndicator?: Indicator } })
  .Vaadin;
/** The banner folds away after a while by itself; this one stays as long as the connection is away. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** Most answers come within a few frames. Vaadin's bar opens and closes a popover for each, which lays the page out twice. */
const LONG_MS = 400;

function watch(states: ConnectionStates, indicator: Indicator): void {
  indicator.setAttribute('role', 'status'); // it stands outside of all landmarks, and what it says is to be heard
  const show = indicator.connectionStateListener;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let lostAt: string | undefined;
  indicator.firstDelay = 0;
  states.removeStateChangeListener(show);
  states.addStateChangeListener((previous, current) => {
    clearTimeout(waiting);
    if (current === 'loading') {
      waiting = setTimeout(show, LONG_MS);
      return;
    }
    if (current === 'connected') {
      lostAt = undefined;
    } else {
      lostAt ??= new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
      describeLoss(indicator, lostAt);
    }
    if (indicator.loading || previous !== 'loading' || current !== 'connected') {
      show();
    }
  });
}

function describeLoss(indicator: Indicator, since: string): void {
  const text = document.querySelector('meta[name="connection-lost"]')?.getAttribute('content');
  if (text) {
    indicator.expandedDuration = LONGEST_TIMER_MS;
    indicator.offlineText = text.replace('{time}', since);
    indicator.reconnectingText = indicator.offlineText;
  }
}

if (vaadin.connectionState && vaadin.connectionIndicator) {
  watch(vaadin.connectionState, vaadin.connectionIndicator);
}
