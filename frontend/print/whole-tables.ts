/** Paper does not scroll: while a page is printed, its tables show all their rows. */

/** What a grid is made of inside; there is no other way to have its rows before the page is printed, which waits for nobody. */
interface Table extends HTMLElement {
  allRowsVisible: boolean;
  _flatSize?: number;
  _dataProviderController?: { rootCache?: { items?: unknown[] } };
  __virtualizer?: { flush(): void };
  $?: { items?: HTMLElement };
}

/** From here on a table may go on on the next page; a shorter one moves there as a whole. */
const LONG = 12;

/** How a table was made whole, and how it is what it was again. */
const undoing: (() => void)[] = [];

/** Rows the server has not sent yet would be printed as empty lines; then it is better to show the rows that are seen. */
function hasCome(table: Table): boolean {
  const rows = table._dataProviderController?.rootCache?.items ?? [];
  return Object.keys(rows).length >= (table._flatSize ?? Infinity);
}

function showAll(): void {
  for (const table of document.querySelectorAll<Table>('vaadin-grid')) {
    if (hasCome(table)) {
      showWhole(table);
    }
  }
}

/** Rows are as high as they are on paper, which is narrower than the screen: nobody but the browser knows how high all of them are. */
function showWhole(table: Table): void {
  const panel = table.closest('.kurogo-panel');
  const { cssText } = table.style;
  const { allRowsVisible } = table;
  table.style.height = 'auto';
  table.style.maxHeight = 'none';
  table.allRowsVisible = true;
  table.__virtualizer?.flush();
  const rows = table.$?.items;
  const height = rows?.style.height ?? '';
  rows?.style.setProperty('height', 'auto');
  panel?.classList.toggle('kurogo-long', (table._flatSize ?? 0) >= LONG);
  undoing.push(() => {
    table.allRowsVisible = allRowsVisible;
    table.style.cssText = cssText;
    rows?.style.setProperty('height', height);
    panel?.classList.remove('kurogo-long');
  });
}

function scrollAgain(): void {
  undoing.splice(0).reverse().forEach((undo) => undo());
}

window.addEventListener('beforeprint', showAll);
window.addEventListener('afterprint', scrollAgain);

export {};
