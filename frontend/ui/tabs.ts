/** Arrow keys move between the tabs of a bar, as the ARIA pattern for tabs asks. */

const STEPS: Record<string, (index: number, count: number) => number> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

document.addEventListener('keydown', (event) => {
  const step = STEPS[event.key];
  const tab = event.target instanceof Element ? event.target.closest('[role=tab]') : null;
  const bar = tab?.closest('[role=tablist]');
  if (!step || !tab || !bar) {
    return;
  }
  const tabs = [...bar.querySelectorAll<HTMLElement>('[role=tab]')];
  const next = tabs[step(tabs.indexOf(tab as HTMLElement), tabs.length)];
  next?.focus();
  next?.click();
  event.preventDefault();
});
