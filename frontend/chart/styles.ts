/** Looks of everything around the picture; colours and type are the page's tokens. */
export const styles = `
:host { display: block; font: var(--text-annotation); position: relative; color: var(--ink); font-variant-numeric: tabular-nums; }
:host([hidden]), [hidden] { display: none !important; }
.stage { position: relative; outline: none; touch-action: pan-y; }
.stage:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
.picture { position: absolute; inset: 0; }
.picture svg { display: block; overflow: visible; }
.wait { position: absolute; inset: 0; display: grid; place-items: center; text-align: center; color: var(--muted); font: var(--text-annotation); border: 1px solid var(--grid); border-width: 0 0 1px 1px; margin: 44px 14px 24px 48px; }
.wait p { margin: 0 0 8px; max-width: 36em; color: var(--ink); }
.wait:has(button) { align-content: center; background: var(--page); padding: 12px; }
.wait button { min-height: 32px; padding: 4px 12px; border: 1px solid var(--axis); border-radius: 4px; background: var(--page); color: var(--ink); font: var(--text-body, inherit); cursor: pointer; }
.wait button:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
.overlay { position: absolute; inset: 0; pointer-events: none; }
.ring { position: absolute; box-sizing: border-box; border: 1px solid var(--axis); border-radius: 12px; }
.ring.focus { border: 2px solid var(--ink); }
.guide { position: absolute; border: 0 dotted var(--ink); border-width: 1px 0 0 1px; }
.tooltip { position: absolute; z-index: 2; width: max-content; box-sizing: border-box; padding: 8px 10px; background: var(--page); color: var(--ink); border: 1px solid var(--axis); border-radius: 4px; box-shadow: 0 2px 8px rgb(0 0 0 / 14%); font: var(--text-annotation); }
.tooltip p { margin: 0; }
.tooltip p:first-child { font-size: 15px; line-height: 20px; font-weight: 600; }
.tooltip p + p { color: var(--muted); }
.footnotes { margin: 4px 0 8px; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: 2px 12px; font: var(--text-annotation); }
.footnotes li { display: flex; flex: 1 1 150px; gap: 8px; }
.footnotes b { min-width: 1.2em; text-align: right; font-weight: 600; }
.legend { margin: 2px 0 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: 0 16px; }
.legend li { display: flex; }
.legend button { box-sizing: border-box; display: inline-flex; align-items: center; gap: 6px; min-height: 24px; padding: 2px 4px 2px 0; border: 0; border-radius: 2px; background: none; color: var(--muted); font: var(--text-small); text-align: start; cursor: pointer; }
.legend span { box-sizing: border-box; display: inline-flex; align-items: center; gap: 6px; min-height: 24px; padding: 2px 4px 2px 0; color: var(--muted); font: var(--text-small); }
.legend button:hover, .legend button[aria-pressed="true"] { color: var(--ink); }
.legend button[aria-pressed="true"] { text-decoration: underline; text-underline-offset: 3px; }
.legend button:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
.legend svg { flex: none; }
.live { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (pointer: coarse) { .legend button, .wait button { min-height: 44px; } }
@media (prefers-reduced-motion: no-preference) { .ring { transition: left 120ms, top 120ms; } }
@media print { .overlay, .live { display: none; } }
`;
