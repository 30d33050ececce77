import type { EChartsType } from './echarts-modules';
import type { Datum } from './model';

interface Target {
  seriesIndex: number;
  dataIndex: number;
  datum: Datum;
}

/** Walks from datum to datum by keyboard, pointing at each as the mouse would. */
export class DatumWalk {
  private readonly targets: Target[];
  private at = -1;

  constructor(
    private readonly chart: EChartsType,
    option: string,
  ) {
    this.targets = targetsOf(option);
  }

  /** Key of the datum pointed at. */
  get key(): string | undefined {
    return this.targets[this.at]?.datum.key;
  }

  /** Goes on by so many data, around the end; returns what is there in words. */
  step(by: number): string {
    if (this.targets.length === 0) {
      return '';
    }
    const before = this.at;
    this.leave();
    const from = before < 0 && by < 0 ? 0 : before;
    this.at = (from + by + this.targets.length) % this.targets.length;
    const { seriesIndex, dataIndex, datum } = this.targets[this.at];
    this.chart.dispatchAction({ type: 'highlight', seriesIndex, dataIndex });
    this.chart.dispatchAction({ type: 'showTip', seriesIndex, dataIndex });
    return datum.tip?.replaceAll('\n', ' ') ?? '';
  }

  leave(): void {
    const target = this.targets[this.at];
    if (target && !this.chart.isDisposed()) {
      const { seriesIndex, dataIndex } = target;
      this.chart.dispatchAction({ type: 'downplay', seriesIndex, dataIndex });
      this.chart.dispatchAction({ type: 'hideTip' });
    }
    this.at = -1;
  }
}

/** Every datum that can be chosen, once, in the order it is drawn. */
function targetsOf(option: string): Target[] {
  const series = (JSON.parse(option).series ?? []) as { data?: unknown[] }[];
  const all = series.flatMap(({ data }, seriesIndex) =>
    (data ?? []).map((datum, dataIndex) => ({ seriesIndex, dataIndex, datum: datum as Datum })),
  );
  const seen = new Set<string>();
  return all.filter(({ datum }) => {
    const identity = `${datum?.key}\n${datum?.tip}`;
    return datum?.key !== undefined && !seen.has(identity) && seen.add(identity);
  });
}
