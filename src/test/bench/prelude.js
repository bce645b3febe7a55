// Runs in the measured page, the dashboard's and the static one alike, before its own scripts.
window.bench = (() => {
  const picture = () => document.querySelector('bilateral-chart')?.shadowRoot?.querySelector('.picture');
  let inFrame = false;
  const later = (run) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = run;
    channel.port2.postMessage(0);
  };
  const frame = () => {
    inFrame = true;
    later(() => (inFrame = false));
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  // a change made within a frame is painted at its end, one made outside in the next
  const painted = (run) => (inFrame ? later(run) : requestAnimationFrame(() => later(run)));

  /** Milliseconds from navigation until the chart is on screen. */
  const drawn = new Promise((done) => {
    const look = () => (picture()?.querySelector('svg path') ? painted(() => done(performance.now())) : requestAnimationFrame(look));
    look();
  });

  const text = (input) =>
    [...(input.labels ?? []), ...(input.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id))]
      .map((label) => label?.textContent ?? '')
      .join(' ') + (input.ariaLabel ?? '');

  /** Puts the focus on a field found by its label. */
  const focus = (label) => {
    const field = [...document.querySelectorAll('input')].find((i) => i.type !== 'range' && text(i).includes(label));
    field?.focus();
    return field !== undefined;
  };

  let edited = Promise.resolve(0);

  /** Watches for the next key press; to be called before it, lest it is missed. */
  const watch = () => {
    edited = new Promise((done) => {
      let pressed = 0;
      addEventListener('keydown', (event) => (pressed = event.timeStamp), { capture: true, once: true });
      const observer = new MutationObserver(() => {
        if (pressed === 0) return;
        observer.disconnect();
        painted(() => done(performance.now() - pressed));
      });
      observer.observe(picture(), { subtree: true, childList: true, attributes: true, characterData: true });
      setTimeout(() => (observer.disconnect(), done(0)), 2000);
    });
  };

  /** Milliseconds from that key press to the first changed picture; 0 where none changes within two seconds. */
  const edit = () => edited;

  const spec = () => document.querySelector('bilateral-chart').spec;
  return { drawn, focus, watch, edit, spec };
})();
