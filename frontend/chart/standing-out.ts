import type { EChartsCoreOption } from 'echarts/core';

const PALE = 0.22;

interface Drawn {
  key?: string;
  itemStyle?: object;
  label?: object;
}

/** Makes all data pale but those chosen; none where nothing that is drawn was chosen. What is written stays legible. */
export function standingOut(option: EChartsCoreOption, chosen: Set<string>): void {
  const all = ((option.series ?? []) as { type: string; data?: Drawn[] }[]).filter(({ type }) => type !== 'boxplot');
  const isChosen = (datum: Drawn): boolean => datum?.key !== undefined && chosen.has(datum.key);
  if (!all.some(({ data }) => data?.some(isChosen))) {
    return;
  }
  for (const series of all) {
    series.data = series.data?.map((datum) =>
      datum?.key === undefined || isChosen(datum)
        ? datum
        : { ...datum, itemStyle: { ...datum.itemStyle, opacity: PALE }, label: { ...datum.label, opacity: 1 } },
    );
  }
}
