import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { cellAt, step, type SheetCell, type SheetModel } from './model';
import { sheetStyles } from './kurogo-sheet.css';

const SIGNS: Record<string, string> = {
  PROBLEM: '×',
  NOTICE: '！',
  AMENDED: '◆',
  CORRECTED: '≒',
  CERTAIN: '○',
};

/**
 * Some rows of a sheet as it stands, its cells marked by what was made of them. One cell at a time can be reached by Tab, the others by
 * the arrow keys. Fires `kurogo-sheet-select` with row and column of a chosen cell; `edit` tells that the person wants to write.
 */
@customElement('kurogo-sheet')
export class KurogoSheet extends LitElement {
  static override styles = sheetStyles;

  /** A SheetModel as JSON. */
  @property() model = '';
  /** Row and column of the cell that is looked at, `11,3`; empty for none. */
  @property() selected = '';
  @property({ type: Object }) words: { hidden?: string } = {};

  @state() private shown?: SheetModel;
  @state() private active?: SheetCell;
  @query('.frame') private frame?: HTMLElement;

  private focusWanted = false;

  /** Moves the focus to the selected cell, at once or when it is drawn. */
  focusCell(): void {
    this.focusWanted = true;
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('model')) {
      this.shown = this.model ? (JSON.parse(this.model) as SheetModel) : undefined;
    }
    if (changed.has('model') || changed.has('selected')) {
      this.active = this.selectedCell ?? this.cells.find(({ kind }) => kind === 'PROBLEM') ?? this.cells[0];
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    if ((changed.has('model') || changed.has('selected')) && this.selectedCell) {
      this.bringIntoView();
    }
    if (this.focusWanted) {
      this.focusWanted = false;
      this.activeElement?.focus({ preventScroll: true });
      this.bringIntoView();
    }
  }

  private get cells(): SheetCell[] {
    return this.shown?.rows.flatMap(({ cells }) => cells) ?? [];
  }

  private get selectedCell(): SheetCell | undefined {
    const [row, column] = this.selected.split(',').map(Number);
    return this.shown && column !== undefined ? cellAt(this.shown, row!, column) : undefined;
  }

  private get activeElement(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('td[tabindex="0"]');
  }

  protected override render(): TemplateResult | typeof nothing {
    const sheet = this.shown;
    return sheet
      ? html`<div class="frame">
          <table role="grid" aria-label=${sheet.label} aria-readonly="true" @keydown=${this.onKey} @click=${this.onClick}
            @dblclick=${this.onDoubleClick}>
            <thead>
              <tr>
                <th class="corner"></th>
                ${sheet.columns.map(({ letter, hidden }) => html`<th scope="col" ?data-hidden=${hidden}>
                  ${letter}${hidden ? this.hiddenWord() : nothing}
                </th>`)}
              </tr>
            </thead>
            <tbody>
              ${repeat(sheet.rows, ({ row }) => row, (line) => html`<tr aria-rowindex=${line.row + 2}>
                <th scope="row" ?data-hidden=${line.hidden}>${line.row + 1}${line.hidden ? this.hiddenWord() : nothing}</th>
                ${line.cells.map((cell) => this.cell(cell))}
              </tr>`)}
            </tbody>
          </table>
        </div>`
      : nothing;
  }

  private hiddenWord(): TemplateResult {
    return html`<span class="hidden-word">${this.words.hidden ?? ''}</span>`;
  }

  private cell(cell: SheetCell): TemplateResult {
    const { row, column, text, kind, words, rows, columns } = cell;
    return html`<td
      role="gridcell"
      tabindex=${cell === this.active ? 0 : -1}
      aria-selected=${cell === this.selectedCell}
      aria-colindex=${column + 2}
      data-row=${row}
      data-column=${column}
      data-kind=${kind || nothing}
      ?data-number=${cell.number}
      rowspan=${rows ?? nothing}
      colspan=${columns ?? nothing}
      title=${words || nothing}
      >${kind && SIGNS[kind] ? html`<span class="sign" aria-hidden="true">${SIGNS[kind]}</span>` : nothing}<span class="text"
        >${text}</span
      >${words ? html`<span class="words">${words}</span>` : nothing}</td
    >`;
  }

  /** Scrolls within the frame alone; the page stays where it is. */
  private bringIntoView(): void {
    const cell = this.activeElement;
    if (!cell || !this.frame) {
      return;
    }
    const { left, top, right, bottom } = cell.getBoundingClientRect();
    const frame = this.frame.getBoundingClientRect();
    const head = this.renderRoot.querySelector('.corner')!.getBoundingClientRect();
    if (top < frame.top + head.height || bottom > frame.bottom) {
      this.frame.scrollTop += top - frame.top - this.frame.clientHeight / 3;
    }
    if (left < frame.left + head.width || right > frame.right) {
      this.frame.scrollLeft += left - frame.left - this.frame.clientWidth / 3;
    }
  }

  private onKey(event: KeyboardEvent): void {
    if (!this.shown || !this.active) {
      return;
    }
    if (event.key === 'Enter' || event.key === ' ' || event.key === 'F2') {
      event.preventDefault();
      this.choose(this.active, event.key !== ' ');
      return;
    }
    const next = step(this.shown, this.active, event.key, event.ctrlKey);
    if (next) {
      event.preventDefault();
      this.active = next;
      this.focusCell();
    }
  }

  private onClick(event: MouseEvent): void {
    this.chooseAt(event, false);
  }

  private onDoubleClick(event: MouseEvent): void {
    this.chooseAt(event, true);
  }

  private chooseAt(event: MouseEvent, edit: boolean): void {
    const { row, column } = (event.target as HTMLElement).closest('td')?.dataset ?? {};
    const cell = this.shown && row && column ? cellAt(this.shown, Number(row), Number(column)) : undefined;
    if (cell) {
      this.active = cell;
      this.choose(cell, edit);
    }
  }

  private choose({ row, column }: SheetCell, edit: boolean): void {
    this.dispatchEvent(new CustomEvent('kurogo-sheet-select', { detail: { row, column, edit } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kurogo-sheet': KurogoSheet;
  }
}
