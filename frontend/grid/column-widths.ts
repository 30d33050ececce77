/** Columns as wide as their content are measured once, at a first visit before the fonts are there: they are measured again when a font has come. */

interface Table extends HTMLElement {
  recalculateColumnWidths(): void;
}

document.fonts.addEventListener('loadingdone', () => {
  document.querySelectorAll<Table>('vaadin-grid').forEach((table) => table.recalculateColumnWidths());
});

export {};
