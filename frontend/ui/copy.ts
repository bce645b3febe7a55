/** Puts a text on the clipboard, also where a page over plain http may not use the clipboard directly. */

type Clipboard = Pick<globalThis.Clipboard, 'writeText'>;

/** The address goes in as it is: what stands for a match in a replacement means nothing here. */
export const withAddress = (text: string, address: string): string => text.replace('{address}', () => address);

/** Returns whether it is there. */
export async function copied(
  text: string,
  clipboard: Clipboard | undefined,
  bySelecting: (text: string) => boolean,
): Promise<boolean> {
  if (clipboard) {
    try {
      await clipboard.writeText(text);
      return true;
    } catch {
      // refused, as without focus or in a frame: the other way may still do
    }
  }
  try {
    return bySelecting(text);
  } catch {
    return false;
  }
}

/** Selects the text in a field that nobody sees, and copies the selection; focus goes back to where it was. */
export function selectAndCopy(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.className = 'visually-hidden';
  field.readOnly = true;
  field.value = text;
  document.body.append(field);
  try {
    field.select();
    return document.execCommand('copy');
  } finally {
    field.remove();
    if (before instanceof HTMLElement) {
      before.focus({ preventScroll: true });
    }
  }
}
