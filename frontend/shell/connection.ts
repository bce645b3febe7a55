/** Says since when the connection is lost, in the words that the server put on the page. */

interface ConnectionStates {
  addStateChangeListener(listener: (previous: string, current: string) => void): void;
}

interface Indicator {
  expandedDuration: number;
  offlineText: string;
  reconnectingText: string;
}

const vaadin = (window as unknown as { Vaadin: { connectionState?: ConnectionStates; connectionIndicator?: Indicator } })
  .Vaadin;
/** The banner folds away after a while by itself; this one stays as long as the connection is away. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

let lostAt: string | undefined;

vaadin.connectionState?.addStateChangeListener((_, current) => {
  if (current === 'connected') {
    lostAt = undefined;
    return;
  }
  const indicator = vaadin.connectionIndicator;
  const text = document.querySelector('meta[name="connection-lost"]')?.getAttribute('content');
  if (current !== 'loading' && indicator && text) {
    lostAt ??= new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
    indicator.expandedDuration = LONGEST_TIMER_MS;
    indicator.offlineText = text.replace('{time}', lostAt);
    indicator.reconnectingText = indicator.offlineText;
  }
});
