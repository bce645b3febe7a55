/** The texts with their numbers, as items of a list. */
export function listNotes(list: HTMLUListElement, notes: string[]): void {
  list.hidden = notes.length === 0;
  list.replaceChildren(...notes.map((note, i) => {
    const item = document.createElement('li');
    const number = document.createElement('b');
    number.textContent = String(i + 1);
    item.append(number, note);
    return item;
  }));
}
