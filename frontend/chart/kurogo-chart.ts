import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { isArrow } from './datum-walk';
import { type ChartHost, Drawing, isMap } from './drawing';
import type { Language } from './formatters';
import { chartStyles } from './kurogo-chart.css';
import { NO_MAP, mapOf } from './map';
import type { MapShapes } from './map-shapes';
import type { ChartModel, Words } from './model';
import { numbersTable } from './numbers-table';
import { onSchemeChange } from './palette';

type Engine = typeof import('./echarts-modules');

/** As wide as the files the server makes. */
const PICTURE_WIDTH = 960;
const PRINT_WIDTH = 680;
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
  private walk?: DatumWalk;
  private walked = '';
  private brushed: string[] = [];
  private mapAsked = '';
  private mapComing?: Promise<MapShapes>;
  private registered = '';
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

  private async prepare(model: ChartModel): Promise<void> {
    const words = wordsOf(model.option + model.title + model.source);
    const fonts = ['12px "BIZ UDPGothic"', 'bold 12px "BIZ UDPGothic"'].map((font) => document.fonts.load(font, words));
    const [engine] = await Promise.all([import('./echarts-modules'), ...fonts]);
    this.engine = engine;
    if (this.mapSrc && isMap(model)) {
      await this.prepareMap(engine);
    }
  }

  /** Fetches its shapes once, however often it is drawn meanwhile. */
  private async prepareMap(engine: Engine): Promise<void> {
    const source = this.mapSrc;
    if (this.mapAsked !== source) {
      this.mapAsked = source;
      this.mapComing = mapOf(source, this.mapKey);
    }
    try {
      const map = await this.mapComing!;
      if (this.registered !== source) {
        engine.registerMap(this.mapName, map.shapes as never);
        this.map = map;
        this.registered = source;
      }
    } catch (cause) {
      this.mapAsked = '';
      throw cause;
    }
  }

  private drawOn(stage: HTMLElement, model: ChartModel): void {
    if (this.chart?.getDom() !== stage) {
      this.dispose();
      this.chart = this.engine!.init(stage, null, { renderer: 'canvas' });
      this.listen(this.chart);
      this.resizing.observe(stage);
    }
    if (this.walked !== model.option || !this.walk) {
      this.walk = new DatumWalk(this.chart!, model.option, this.map.places);
      this.walked = model.option;
    }
    this.chart!.setOption(this.optionFor(model, schemeOf(this)), {
      replaceMerge: ['series', 'xAxis', 'yAxis', 'grid', 'legend', 'dataZoom'],
    });
  }

  private optionFor(model: ChartModel, scheme: Scheme): Record<string, unknown> {
    const moving = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    const palette = new Palette(this.renderRoot as ShadowRoot, scheme);
    const option = drawable(model.option, palette, this.language, moving);
    standingOut(option, new Set(this.chosen));
    for (const series of (option.series as Record<string, unknown>[]) ?? []) {
      if (series.type === 'map') {
        series.aspectScale = this.map.aspect;
      }
    }
    if (this.brushable) {
      option.brush = {
        toolbox: [],
        brushStyle: { color: 'rgba(110, 140, 180, 0.16)', borderColor: palette.colour('note'), borderWidth: 1 },
        // who stands out is told by what was chosen, for chart and table alike
        outOfBrush: {},
      };
    }
    return option as Record<string, unknown>;
  }

  private listen(chart: EChartsType): void {
    chart.on('click', ({ data }) => this.choose((data as { key?: string } | undefined)?.key));
    chart.on('brushSelected', (event) => this.onBrushSelected(event as never));
    // what was drawn around is told after the end of drawing
    chart.on('brushEnd', () => {
      setTimeout(() => this.tellBrushed(this.brushed));
    });
  }

  private choose(key: string | undefined): void {
    if (key) {
      this.dispatchEvent(new CustomEvent('kurogo-chart-select', { detail: { key } }));
    }
  }

  private onBrushSelected(event: {
    batch: { areas: unknown[]; selected: { seriesIndex: number; dataIndex: number[] }[] }[];
  }): void {
    const series = JSON.parse(this.shown?.option ?? '{}').series as { data?: { key?: string }[] }[];
    const keys = event.batch
      .flatMap(({ selected }) => selected)
      .flatMap(({ seriesIndex, dataIndex }) => dataIndex.map((i) => series[seriesIndex]?.data?.[i]?.key))
      .filter((key): key is string => key !== undefined);
    this.brushed = [...new Set(keys)];
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
