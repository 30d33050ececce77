/** What the server hands over to be drawn; see kurogo.uikit.chart.ChartModel. */
export interface ChartModel {
  /** ECharts option as JSON, colours and formatters by name. */
  option: string;
  title: string;
  period: string;
  source: string;
  columns: { heading: string; numeric: boolean }[];
  rows: string[][];
  description: string;
  notes: string[];
  /** Height it needs, pixels. */
  height: number;
}

/** The words of the chart's own controls, in the language of the screen. */
export type Words = Record<
  | 'table'
  | 'chart'
  | 'png'
  | 'svg'
  | 'fullScreen'
  | 'leaveFullScreen'
  | 'brush'
  | 'loading'
  | 'empty'
  | 'failed'
  | 'keys'
  | 'mapKeys'
  | 'insets',
  string
>;

/** A datum as the server describes it. */
export interface Datum {
  key?: string;
  name?: string;
  shownName?: string;
  shown?: string;
  tip?: string;
}
