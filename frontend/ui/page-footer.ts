/** Whether the browser prints what a page's margin boxes hold; where it does not, the text has to stand on the page. */
export function hasMarginBoxes({ cssRules }: { cssRules: ArrayLike<object> }): boolean {
  const page = cssRules[0];
  return page !== undefined && 'cssRules' in page && (page.cssRules as ArrayLike<object>).length > 0;
}

/** A style sheet that puts a text at the bottom of each printed page. */
export function pageFooter(text: string): string {
  const quoted = text.replace(/[\\"]/g, '\\$&').replace(/\s*\n\s*/g, '\\A ');
  return `@page { margin: 15mm 15mm 26mm; @bottom-left { content: "${quoted}"; width: 100%; font: 7.5pt/10pt sans-serif; color: #4F5A66; white-space: pre-line; overflow-wrap: anywhere; vertical-align: top; padding-top: 3mm; } }`;
}
