import { flush } from './address.ts';
import { withAddress } from './copy.ts';
import { hasMarginBoxes, pageFooter } from './page-footer.ts';

interface Row {
  key: string;
  label: string;
  value: string;
  reason: string;
  source: string;
}

interface Now {
  key: string;
  value: string;
  reason: string;
  source: string;
}

/** What only paper needs: the assumptions as a table, the sources, and a footer on each page. Made when it is printed. */
class PrintSheet extends HTMLElement {
  declare heads: string[] | undefined;
  declare rows: Row[] | undefined;
  declare edits: Now[] | undefined;
  declare foot: string | undefined;
  declare sources: string[] | undefined;
  declare sourcesHead: string | undefined;
  readonly #media = matchMedia('print');
  readonly #sheet = new CSSStyleSheet();
  readonly #make = (): void => this.#show();
  readonly #change = (): void => {
    if (this.#media.matches) {
      this.#show();
    }
  };

  connectedCallback(): void {
    addEventListener('beforeprint', this.#make);
    this.#media.addEventListener('change', this.#change);
    document.adoptedStyleSheets.push(this.#sheet);
  }

  disconnectedCallback(): void {
    removeEventListener('beforeprint', this.#make);
    this.#media.removeEventListener('change', this.#change);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }

  #show(): void {
    flush();
    const foot = withAddress(this.foot ?? '', location.href);
    this.#sheet.replaceSync(pageFooter(foot));
    const title = document.createElement('h2');
    title.textContent = this.heads?.[0] ?? '';
    this.replaceChildren(title, this.#table(), ...this.#sources());
    if (!hasMarginBoxes(this.#sheet)) {
      const end = document.createElement('p');
      end.className = 'print-foot';
      end.textContent = foot;
      this.append(end);
    }
  }

  #sources(): HTMLElement[] {
    const lines = this.sources ?? [];
    const title = document.createElement('h2');
    title.textContent = this.sourcesHead ?? '';
    const list = document.createElement('ol');
    list.append(...lines.map((line) => {
      const item = document.createElement('li');
      item.textContent = line;
      return item;
    }));
    return lines.length === 0 ? [] : [title, list];
  }

  #table(): HTMLTableElement {
    const table = document.createElement('table');
    table.createTHead().append(row('th', this.heads?.slice(1) ?? []));
    const body = table.createTBody();
    for (const { key, label, value, reason, source } of this.rows ?? []) {
      const now = this.edits?.find((edit) => edit.key === key);
      body.append(row('td', [label, now?.value ?? value, now === undefined ? '' : value, now?.reason ?? reason, now?.source ?? source]));
    }
    return table;
  }
}

function row(tag: 'th' | 'td', texts: string[]): HTMLTableRowElement {
  const made = document.createElement('tr');
  made.append(...texts.map((text) => {
    const cell = document.createElement(tag);
    cell.textContent = text;
    return cell;
  }));
  return made;
}

customElements.define('print-sheet', PrintSheet);
