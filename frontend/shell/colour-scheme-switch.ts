const KEY = 'colour-scheme';
const SCHEMES = ['system', 'light', 'dark'] as const;

/** A select that keeps the chosen colour scheme on the root element and in the browser's storage. */
class ColourSchemeSwitch extends HTMLElement {
  connectedCallback(): void {
    if (this.firstChild) {
      return;
    }
    const select = document.createElement('select');
    select.setAttribute('aria-label', this.getAttribute('label') ?? KEY);
    for (const scheme of SCHEMES) {
      select.add(new Option(this.getAttribute(scheme) ?? scheme, scheme));
    }
    select.value = document.documentElement.getAttribute('theme') ?? 'system';
    select.addEventListener('change', () => choose(select.value));
    this.append(select);
  }
}

function choose(scheme: string): void {
  const root = document.documentElement;
  if (scheme === 'system') {
    root.removeAttribute('theme');
  } else {
    root.setAttribute('theme', scheme);
  }
  try {
    localStorage.setItem(KEY, scheme);
  } catch {
    // A browser that refuses storage keeps the choice for this page only.
  }
}

customElements.define('colour-scheme-switch', ColourSchemeSwitch);
