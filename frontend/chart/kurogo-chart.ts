import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { isArrow } from './datum-walk';
import { type ChartHost, Drawing, isMap } from './drawing';
import type { Language } from './formatters';
import { chartStyles } from './kurogo-chart.css';
import type { ChartModel, Words } from './model';
import { numbersTable } from './numbers-table';
import { onSchemeChange } from './palette';

/** As wide as the files the server makes. */
const PICTURE_WIDTH = 960;
const EMPTY_HEIGHT = 320;
const UNDRAWN = ['heard', 'brushing', 'frames'] as const;

/**
 * A chart with the table of its numbers. Fires `kurogo-chart-select` with the key of a chosen datum and `kurogo-chart-brush` with the
 * keys that were drawn around.
 */
@customElement('kurogo-chart')
export class KurogoChart extends LitElement implements ChartHost {
  static override styles = chartStyles;

  /** A ChartModel as JSON. */
  @property() model = '';
  @property({ type: Boolean }) loading = false;
  @property({ type: Boolean }) brushable = false;
  @property({ type: Boolean }) plain = false;
  @property({ type: Array }) chosen: string[] = [];
  @property() language: Language = 'ja';
  @property({ type: Object }) words: Partial<Words> = {};
  @property() mapName = '';
  @property() mapKey = '';
  @property({ attribute: 'map-src' }) mapSrc = '';

  @state() private asTable = false;
  @state() private brushing = false;
  @state() private failed = false;
  @state() private heard = '';
  @state() private frames = 0;
  @query('.stage') private stage?: HTMLElement;
  @query('.print') private printed?: HTMLElement;

  private shown?: ChartModel;
  private stopWatching = (): void => {};
  private readonly drawing = new Drawing(this, {
    chosen: (key) => this.tell('kurogo-chart-select', { key }),
    brushed: (keys) => this.tell('kurogo-chart-brush', { keys }),
  });
  private readonly printing = (): void => this.preparePrint();
  private readonly fullScreen = (): void => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    this.stopWatching = onSchemeChange(() => void this.draw());
    window.addEventListener('beforeprint', this.printing);
    this.addEventListener('fullscreenchange', this.fullScreen);
    // moved within the page: the stage is there already, but the chart was disposed of
    void this.draw();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopWatching();
    window.removeEventListener('beforeprint', this.printing);
    this.removeEventListener('fullscreenchange', this.fullScreen);
    this.drawing.dispose();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('model')) {
      this.shown = this.model ? (JSON.parse(this.model) as ChartModel) : undefined;
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    // what is heard, or whether something is being drawn around, changes nothing of what is drawn
    if ([...changed.keys()].some((name) => !(UNDRAWN as readonly PropertyKey[]).includes(name))) {
      void this.draw();
    }
  }

  private get isEmpty(): boolean {
    return this.shown !== undefined && this.shown.rows.length === 0;
  }

  private get isDrawn(): boolean {
    return this.shown !== undefined && !this.isEmpty && !this.asTable && !this.failed;
  }

  protected override render(): TemplateResult {
    return html`
      ${this.plain || !this.shown || this.isEmpty ? nothing : this.tools()}
      ${this.body()}
      <div class="print"></div>
      ${this.notes.length
        ? html`<ul class="notes">
            ${this.notes.map((note) => html`<li>${note}</li>`)}
          </ul>`
        : nothing}
      <div class="heard" aria-live="polite">${this.heard}</div>
    `;
  }

  private get notes(): string[] {
    const moved = this.frames > 0 && !this.asTable && this.words.insets ? [this.words.insets] : [];
    return [...(this.shown?.notes ?? []), ...moved];
  }

  private body(): TemplateResult {
    if (!this.shown) {
      return this.waiting(this.words.loading ?? '', EMPTY_HEIGHT);
    }
    if (this.isEmpty) {
      return this.waiting(this.words.empty ?? '', EMPTY_HEIGHT);
    }
    if (this.asTable) {
      return numbersTable(this.shown);
    }
    if (this.failed) {
      return this.waiting(this.words.failed ?? '', this.shown.height);
    }
    return html`<div
      class="stage"
      role="group"
      tabindex="0"
      aria-label="${this.shown.title} ${this.shown.period}"
      aria-description="${this.shown.description} ${(isMap(this.shown) ? this.words.mapKeys : this.words.keys) ?? ''}"
      aria-busy=${this.loading}
      style="height: ${this.style.height || document.fullscreenElement === this ? '100%' : `${this.shown.height}px`}"
      @keydown=${this.onKey}
      @blur=${this.leave}
    ></div>`;
  }

  private waiting(words: string, height: number): TemplateResult {
    return html`<div class="waiting" role="status" style="height: ${height}px">${words}</div>`;
  }

  private tools(): TemplateResult {
    const whole = document.fullscreenElement === this;
    return html`<div class="tools">
      ${whole ? html`<span class="title">${this.shown?.title} ${this.shown?.period}</span>` : nothing}
      ${this.brushable && !this.asTable
        ? html`<button aria-pressed=${this.brushing} @click=${this.toggleBrush}>${this.words.brush}</button>`
        : nothing}
      <button @click=${() => (this.asTable = !this.asTable)}>
        ${this.asTable ? this.words.chart : this.words.table}
      </button>
      <button @click=${() => this.take('png')}>${this.words.png}</button>
      <button @click=${() => this.take('svg')}>${this.words.svg}</button>
      <button @click=${this.toggleFullScreen}>${whole ? this.words.leaveFullScreen : this.words.fullScreen}</button>
    </div>`;
  }

  /** Draws what is to be shown, or moves what is drawn to the new numbers. */
  private async draw(): Promise<void> {
    if (!this.isConnected || !this.isDrawn) {
      this.drawing.dispose();
      return;
    }
    const model = this.shown!;
    try {
      await this.drawing.prepare(model);
      this.frames = this.drawing.frames;
      if (this.isConnected && this.stage && this.shown === model && this.isDrawn) {
        this.drawing.on(this.stage, model);
      }
    } catch (cause) {
      console.error(cause);
      this.failed = true;
    }
  }

  private tell(event: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(event, { detail }));
  }

  private toggleBrush(): void {
    this.brushing = !this.brushing;
    this.drawing.brush(this.brushing);
  }

  private onKey(event: KeyboardEvent): void {
    if (isArrow(event.key)) {
      event.preventDefault();
      this.heard = this.drawing.move(event.key);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.drawing.choose();
    } else if (event.key === 'Escape') {
      this.leave();
    }
  }

  private leave(): void {
    this.drawing.leave();
    this.heard = '';
  }

  private async take(kind: 'png' | 'svg'): Promise<void> {
    const model = this.shown!;
    await this.drawing.prepare(model);
    const { fileName, picturePng, pictureSvg, save } = await import('./picture');
    const option = this.drawing.option(model, 'light');
    const content =
      kind === 'png'
        ? await picturePng(model, option, PICTURE_WIDTH, model.height)
        : new Blob([pictureSvg(model, option, PICTURE_WIDTH, model.height)], { type: 'image/svg+xml' });
    save(content, fileName(model, kind));
  }

  private preparePrint(): void {
    if (this.shown && this.printed) {
      this.printed.innerHTML = this.drawing.onPaper(this.shown);
    }
  }

  private toggleFullScreen(): void {
    void (document.fullscreenElement === this ? document.exitFullscreen() : this.requestFullscreen());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kurogo-chart': KurogoChart;
  }
}
