import type { Polygon, Position, Shapes } from './boundaries';

const DIRECTIONS: Record<string, Position> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};
/** How much dearer a step aside is than one ahead. */
const ASIDE = 2;

/** Where each shape is, by its key: the middle of its largest part, in a plane where both directions measure alike. */
export function placesOf({ features }: Shapes, aspect: number): Map<string, Position> {
  const places = new Map<string, Position>();
  for (const { properties, geometry } of features) {
    const largest = (geometry?.type === 'MultiPolygon' ? geometry.coordinates : [])
      .map(middle)
      .sort((one, other) => other.size - one.size)[0];
    if (largest) {
      places.set(String(properties?.key), [largest.at[0] * aspect, largest.at[1]]);
    }
  }
  return places;
}

/** The nearest shape in the direction of an arrow key; nothing where there is none. */
export function neighbour(places: Map<string, Position>, from: string, arrow: string): string | undefined {
  const direction = DIRECTIONS[arrow];
  const here = places.get(from);
  if (!direction || !here) {
    return undefined;
  }
  let nearest: { key: string; cost: number } | undefined;
  for (const [key, [x, y]] of places) {
    const [dx, dy] = [x - here[0], y - here[1]];
    const ahead = dx * direction[0] + dy * direction[1];
    const aside = Math.abs(dx * direction[1]) + Math.abs(dy * direction[0]);
    const cost = ahead + ASIDE * aside;
    if (ahead > 0 && aside <= ASIDE * ahead && (!nearest || cost < nearest.cost)) {
      nearest = { key, cost };
    }
  }
  return nearest?.key;
}

function middle([outline]: Polygon): { at: Position; size: number } {
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  const [west, east, south, north] = [least(xs), most(xs), least(ys), most(ys)];
  return { at: [(west + east) / 2, (south + north) / 2], size: (east - west) * (north - south) };
}

const least = (values: number[]): number => values.reduce((one, other) => Math.min(one, other));
const most = (values: number[]): number => values.reduce((one, other) => Math.max(one, other));
