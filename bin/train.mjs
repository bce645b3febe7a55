// Uses a running Bilateral as its readers do, so that the JVM learns what is hot: looks at each screen, then types into
// an assumption of each figure. Speaks as the browser's part of Vaadin does, so no browser is needed.
const [base] = process.argv.slice(2);
const SCREENS = ['/', '/gas', '/trade', '/settlement', '/context', '/scenarios', '/datasets'];
const FIELDS = { '/gas': 'gas-rampYears', '/trade': 'trade-growth', '/settlement': 'settlement-change' };
const LOOKS = 3;
const EDITS = { '/gas': 200, '/trade': 50, '/settlement': 50 };

async function look(screen) {
  const answer = await fetch(base + screen, { headers: { Accept: 'text/html' } });
  return { html: await answer.text(), cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '' };
}

/** The first answer of the server, which stands in the page. */
function firstAnswer(html) {
  const begin = html.indexOf('{"initial":');
  const end = html.indexOf('</script>', begin);
  return JSON.parse(html.slice(begin, html.lastIndexOf('}', end) + 1)).initial.appConfig.uidl;
}

/** The number of the element that holds the input with an id. */
function editorOf(changes, id) {
  const input = changes.find((change) => change.key === 'id' && change.value === id)?.node;
  return changes.find((change) => change.addNodes?.includes(input))?.node;
}

async function edit(screen, id, count) {
  const { html, cookie } = await look(screen);
  const first = firstAnswer(html);
  const node = editorOf(first.changes, `assumption-${id}`);
  if (node === undefined) throw new Error(`${screen} has no field ${id}`);
  let { syncId } = first;
  for (let clientId = 0; clientId < count; clientId++) {
    const rpc = [
      { type: 'mSync', node, feature: 1, property: 'text', value: String(2 + (clientId % 9)) },
      { type: 'event', node, event: 'text-changed', data: {} },
    ];
    const answer = await fetch(`${base}/?v-r=uidl&v-uiId=0`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json; charset=UTF-8', Cookie: cookie },
      body: JSON.stringify({ csrfToken: first['Vaadin-Security-Key'], rpc, syncId, clientId }),
    });
    const next = await answer.json();
    if (next.meta || !next.changes?.length) throw new Error(`${screen} did not take an edit: ${JSON.stringify(next)}`);
    ({ syncId } = next);
  }
}

for (let i = 0; i < LOOKS; i++) {
  for (const screen of SCREENS) await look(screen);
}
for (const [screen, count] of Object.entries(EDITS)) await edit(screen, FIELDS[screen], count);
