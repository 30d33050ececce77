import type { LitElement } from 'lit';
import { type Brushed, brushLook, keysWithin } from './brush';
import { DatumWalk } from './datum-walk';
import type { EChartsType } from './echarts-modules';
import type { Language } from './formatters';
import { NO_MAP, mapOf } from './map';
import type { MapShapes } from './map-shapes';
import type { ChartModel } from './model';
import { drawable, wordsOf } from './option';
import { Palette, schemeOf, type Scheme } from './palette';
import { standingOut } from './standing-out';

type Engine = typeof import('./echarts-modules');

const PRINT_WIDTH = 680;
const FONTS = ['12px "BIZ UDPGothic"', 'bold 12px "BIZ UDPGothic"'];

/** The element a chart is drawn in, with what decides how its model is drawn. */
export interface ChartHost extends LitElement {
  language: Language;
  /** Keys of the data that stand out; all are alike where there is none. */
  chosen: string[];
  brushable: boolean;
  mapName: string;
  mapKey: string;
  mapSrc: string;
}

/** Whom a drawing tells what people do with it. */
export interface Told {
  chosen(key: string): void;
  brushed(keys: string[]): void;
}

export const isMap = ({ option }: ChartModel): boolean => option.includes('"type":"map"');

/** Draws models on a stage. The drawing program, the fonts and the boundaries are fetched when they are first needed. */
export class Drawing {
  private engine?: Engine;
  private chart?: EChartsType;
  private walk?: DatumWalk;
  private walked = '';
  private map = NO_MAP;
  private mapAsked = '';
  private mapComing?: Promise<MapShapes>;
  private registered = '';
  private readonly resizing = new ResizeObserver(() => this.chart?.resize());

  constructor(
    private readonly host: ChartHost,
    private readonly told: Told,
  ) {}

  /** How many frames of islands the map has. */
  get frames(): number {
    return this.map.frames;
  }

  /** Fetches what a model is drawn with. */
  async prepare(model: ChartModel): Promise<void> {
    const words = wordsOf(model.option + model.title + model.source);
    const fonts = FONTS.map((font) => document.fonts.load(font, words));
    const [engine] = await Promise.all([import('./echarts-modules'), ...fonts]);
    this.engine = engine;
    if (this.host.mapSrc && isMap(model)) {
      await this.prepareMap(engine);
    }
  }

  /** Fetches its shapes once, however often it is drawn meanwhile. */
  private async prepareMap(engine: Engine): Promise<void> {
    const { mapSrc, mapKey, mapName } = this.host;
    if (this.mapAsked !== mapSrc) {
      this.mapAsked = mapSrc;
      this.mapComing = mapOf(mapSrc, mapKey);
    }
    try {
      const map = await this.mapComing!;
      if (this.registered !== mapSrc) {
        engine.registerMap(mapName, map.shapes as never);
        this.map = map;
        this.registered = mapSrc;
      }
    } catch (cause) {
      this.mapAsked = '';
      throw cause;
    }
  }

  /** Draws a model that was prepared, or moves what is drawn to its numbers. */
  on(stage: HTMLElement, model: ChartModel): void {
    if (this.chart?.getDom() !== stage) {
      this.dispose();
      stage.dataset.drawn = '';
      this.chart = this.engine!.init(stage, null, { renderer: 'canvas' });
      this.listen(this.chart);
      this.resizing.observe(stage);
    }
    if (this.walked !== model.option || !this.walk) {
      this.walk = new DatumWalk(this.chart!, model.option, this.map.places);
      this.walked = model.option;
    }
    this.chart!.setOption(this.option(model, schemeOf(this.host)), {
      replaceMerge: ['series', 'xAxis', 'yAxis', 'grid', 'legend', 'dataZoom'],
    });
  }

  /** A prepared model as ECharts draws it on a light or a dark ground. */
  option(model: ChartModel, scheme: Scheme): Record<string, unknown> {
    const moving = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    const palette = new Palette(this.host.renderRoot as ShadowRoot, scheme);
    const option = drawable(model.option, palette, this.host.language, moving);
    standingOut(option, new Set(this.host.chosen));
    for (const series of (option.series as Record<string, unknown>[]) ?? []) {
      if (series.type === 'map') {
        series.aspectScale = this.map.aspect;
      }
    }
    if (this.host.brushable) {
      option.brush = brushLook(palette);
    }
    return option as Record<string, unknown>;
  }

  /** What is drawn for paper, as lines: paper is white and of another width, and printing does not wait. */
  onPaper(model: ChartModel): string {
    if (!this.chart || !this.engine) {
      return '';
    }
    const { height } = model;
    const paper = this.engine.init(null, null, { renderer: 'svg', ssr: true, width: PRINT_WIDTH, height });
    try {
      paper.setOption({ ...this.option(model, 'light'), animation: false });
      return paper.renderToSVGString();
    } finally {
      paper.dispose();
    }
  }

  /** Whether pointing draws around a region now. What was drawn around before is let go when it ends. */
  brush(on: boolean): void {
    this.chart?.dispatchAction({
      type: 'takeGlobalCursor',
      key: 'brush',
      brushOption: { brushType: on ? 'rect' : false, brushMode: 'single' },
    });
    if (!on) {
      this.chart?.dispatchAction({ type: 'brush', areas: [] });
      this.told.brushed([]);
    }
  }

  /** Moves on from datum to datum; tells what is heard of the one reached. */
  move(arrow: Parameters<DatumWalk['move']>[0]): string {
    return this.walk?.move(arrow) ?? '';
  }

  leave(): void {
    this.walk?.leave();
  }

  /** Chooses the datum that was reached. */
  choose(): void {
    this.tellChosen(this.walk?.key);
  }

  dispose(): void {
    this.resizing.disconnect();
    this.chart?.dispose();
    this.chart = undefined;
    this.walk = undefined;
  }

  private listen(chart: EChartsType): void {
    let brushed: string[] = [];
    chart.on('click', ({ data }) => this.tellChosen((data as { key?: string } | undefined)?.key));
    chart.on('brushSelected', (event) => {
      brushed = keysWithin(event as never as Brushed, this.walked);
    });
    // what was drawn around is told after the end of drawing
    chart.on('brushEnd', () => {
      setTimeout(() => this.told.brushed(brushed));
    });
  }

  private tellChosen(key: string | undefined): void {
    if (key) {
      this.told.chosen(key);
    }
  }
}
