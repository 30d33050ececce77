import type { EChartsType } from './echarts-modules';
import type { Position } from './boundaries';
import type { Datum } from './model';
import { neighbour } from './neighbours';

const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 } as const;
type Arrow = keyof typeof STEPS;

export const isArrow = (key: string): key is Arrow => key in STEPS;

interface Target {
  seriesIndex: number;
  dataIndex: number;
  datum: Datum;
}

/** Walks from datum to datum by keyboard, pointing at each as the mouse would; on a map to the neighbour in the direction of the key. */
export class DatumWalk {
  private readonly targets: Target[];
  private at = -1;

  constructor(
    private readonly chart: EChartsType,
    option: string,
    private readonly places: Map<string, Position>,
  ) {
    this.targets = targetsOf(option);
  }

  /** Key of the datum pointed at. */
  get key(): string | undefined {
    return this.targets[this.at]?.datum.key;
  }

  /** Goes where an arrow key leads; returns what is there in words. */
  move(arrow: Arrow): string {
    if (this.targets.length === 0) {
      return '';
    }
    const next = this.next(arrow);
    this.leave();
    this.at = next;
    const { seriesIndex, dataIndex, datum } = this.targets[this.at];
    this.chart.dispatchAction({ type: 'highlight', seriesIndex, dataIndex });
    this.chart.dispatchAction({ type: 'showTip', seriesIndex, dataIndex });
    return datum.tip?.replaceAll('\n', ' ') ?? '';
  }

  private next(arrow: Arrow): number {
    const here = this.targets[this.at]?.datum.name;
    if (here !== undefined && this.places.has(here)) {
      const there = neighbour(this.places, here, arrow);
      const found = this.targets.findIndex(({ datum }) => datum.name === there);
      return found < 0 ? this.at : found;
    }
    const from = this.at < 0 && STEPS[arrow] < 0 ? 0 : this.at;
    return (from + STEPS[arrow] + this.targets.length) % this.targets.length;
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
