/** Says since when the connection is lost, in the words that the server put on the page. */

interface ConnectionStates {
  addStateChangeListener(listener: (previous: string, current: string) => void): void;
}

interface Indicator {
  offlineText: string;
  reconnectingText: string;
}

const vaadin = (window as unknown as { Vaadin: { connectionState?: ConnectionStates; connectionIndicator?: Indicator } })
  .Vaadin;
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
    indicator.offlineText = text.replace('{time}', lostAt);
    indicator.reconnectingText = indicator.offlineText;
  }
});
