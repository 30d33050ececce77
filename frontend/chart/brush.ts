import type { Palette } from './palette';

/** What ECharts tells of a region that was drawn around. */
export interface Brushed {
  batch: { selected: { seriesIndex: number; dataIndex: number[] }[] }[];
}

/** How a region is drawn. Who stands out is told by what was chosen, for chart and table alike. */
export function brushLook(palette: Palette): object {
  return {
    toolbox: [],
    brushStyle: { color: 'rgba(110, 140, 180, 0.16)', borderColor: palette.colour('note'), borderWidth: 1 },
    outOfBrush: {},
  };
}

/** The keys of the data within a region, each once. */
export function keysWithin({ batch }: Brushed, option: string): string[] {
  const series = JSON.parse(option).series as { data?: { key?: string }[] }[];
  const keys = batch
    .flatMap(({ selected }) => selected)
    .flatMap(({ seriesIndex, dataIndex }) => dataIndex.map((i) => series[seriesIndex]?.data?.[i]?.key))
    .filter((key): key is string => key !== undefined);
  return [...new Set(keys)];
}
