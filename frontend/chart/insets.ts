import type { Feature, Polygon, Position, Shapes } from './boundaries';

/** Land that lies further from the main body than this share of the main body's longer side is drawn in a frame. */
const FAR = 0.5;
/** Parts this close, in degrees, are one piece of land: neighbours share borders only as far as simplifying left them. */
const TOUCHING = 0.02;
const MOST_FRAMES = 3;
const FRAME_WIDTH = 0.32;
const FRAME_HEIGHT = 0.26;
const FILLED = 0.86;
/** A group smaller than its frame is drawn larger, but not beyond this. */
const MOST_ENLARGED = 2;

interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

interface Part {
  feature: number;
  polygon: Polygon;
  box: Box;
}

interface Body {
  parts: Part[];
  box: Box;
  size: number;
}

/** Shapes as they are drawn, and how many frames they stand in beside the main body. */
export interface Framed {
  shapes: Shapes;
  frames: number;
}

/**
 * Islands far from the rest would press the rest into a corner: they are moved near it, each group in a frame of its own and scaled to fit.
 * A frame stands in a corner where no land is, or below the main body. A group of municipalities may lie in a frame whole or in part.
 *
 * @param shapes one shape a key, as `oneShapePerKey` makes them
 * @param aspect how much narrower a degree of longitude is than one of latitude
 */
export function withInsets(shapes: Shapes, aspect: number): Framed {
  const bodies = joined(partsOf(shapes), TOUCHING, aspect);
  const main = bodies.reduce<Body | undefined>((most, body) => (most && most.size >= body.size ? most : body), undefined);
  if (!main) {
    return { shapes, frames: 0 };
  }
  const reach = FAR * Math.max(width(main.box) * aspect, height(main.box));
  const far = bodies.filter(({ box }) => distance(box, main.box, aspect) > reach);
  if (far.length === 0) {
    return { shapes, frames: 0 };
  }
  const near = bodies.filter((body) => !far.includes(body));
  const groups = merged(joined(far.flatMap(({ parts }) => parts), reach, aspect), main.box, aspect);
  return drawn(shapes, near, groups);
}

function drawn(shapes: Shapes, near: Body[], groups: Body[]): Framed {
  const whole = around(near.map(({ box }) => box));
  const land = near.flatMap(({ parts }) => parts.flatMap(({ polygon }) => polygon[0] ?? []));
  const frames = places(groups.length, whole, land);
  const features: Feature[] = shapes.features.map((feature) => ({
    ...feature,
    geometry: { type: 'MultiPolygon', coordinates: [] },
  }));
  const put = ({ feature }: Part, polygon: Polygon): void => {
    (features[feature].geometry!.coordinates as Polygon[]).push(polygon);
  };
  near.forEach(({ parts }) => parts.forEach((part) => put(part, part.polygon)));
  groups.forEach((group, i) => {
    const move = fitting(group.box, frames[i]);
    group.parts.forEach((part) => put(part, part.polygon.map((ring) => ring.map(move))));
  });
  const edges: Feature = {
    type: 'Feature',
    properties: { key: '' },
    geometry: { type: 'MultiLineString', coordinates: frames.map(edge) },
  };
  return { shapes: { type: 'FeatureCollection', features: [...features, edges] }, frames: frames.length };
}

function partsOf({ features }: Shapes): Part[] {
  return features.flatMap(({ geometry }, feature) => {
    return (geometry?.type === 'MultiPolygon' ? geometry.coordinates : [])
      .filter(([outline]) => outline?.length)
      .map((polygon) => ({ feature, polygon, box: boxOf(polygon[0]) }));
  });
}

/** Joins parts that are within a distance of each other, directly or through others. */
function joined(parts: Part[], within: number, aspect: number): Body[] {
  const bodies: Body[] = [];
  const left = new Set(parts);
  while (left.size > 0) {
    const body: Part[] = [];
    const next = [left.values().next().value as Part];
    left.delete(next[0]);
    while (next.length > 0) {
      const part = next.pop()!;
      body.push(part);
      for (const other of left) {
        if (distance(part.box, other.box, aspect) <= within) {
          left.delete(other);
          next.push(other);
        }
      }
    }
    bodies.push(bodyOf(body));
  }
  return bodies;
}

function bodyOf(parts: Part[]): Body {
  return {
    parts,
    box: around(parts.map(({ box }) => box)),
    size: parts.reduce((sum, { box }) => sum + width(box) * height(box), 0),
  };
}

/** The nearest groups first; those beyond the last frame share it. */
function merged(groups: Body[], main: Box, aspect: number): Body[] {
  const sorted = [...groups].sort((one, other) => distance(one.box, main, aspect) - distance(other.box, main, aspect));
  const rest = sorted.slice(MOST_FRAMES - 1).flatMap(({ parts }) => parts);
  return rest.length === 0 ? sorted : [...sorted.slice(0, MOST_FRAMES - 1), bodyOf(rest)];
}

/** Corners without land, from the one where the sea is most often: north-west, south-east, south-west, north-east; then below. */
function places(number: number, whole: Box, land: Position[]): Box[] {
  const wide = FRAME_WIDTH * width(whole);
  const high = FRAME_HEIGHT * height(whole);
  const at = (west: number, south: number): Box => ({ west, south, east: west + wide, north: south + high });
  const corners = [
    at(whole.west, whole.north - high),
    at(whole.east - wide, whole.south),
    at(whole.west, whole.south),
    at(whole.east - wide, whole.north - high),
  ].filter((corner) => !land.some((position) => isIn(corner, position)));
  const below = [0, 1, 2].map((i) => at(whole.west + i * (wide + 0.02 * width(whole)), whole.south - 1.08 * high));
  return [...corners, ...below].slice(0, number);
}

function fitting(from: Box, frame: Box): (position: Position) => Position {
  const scale = Math.min(
    MOST_ENLARGED,
    (FILLED * width(frame)) / Math.max(width(from), 1e-9),
    (FILLED * height(frame)) / Math.max(height(from), 1e-9),
  );
  const middle = [(from.west + from.east) / 2, (from.south + from.north) / 2];
  const target = [(frame.west + frame.east) / 2, (frame.south + frame.north) / 2];
  return ([x, y]) => [target[0] + (x - middle[0]) * scale, target[1] + (y - middle[1]) * scale];
}

const edge = ({ west, south, east, north }: Box): Position[] => [
  [west, south],
  [west, north],
  [east, north],
  [east, south],
  [west, south],
];

const width = ({ west, east }: Box): number => east - west;
const height = ({ south, north }: Box): number => north - south;
const isIn = ({ west, south, east, north }: Box, [x, y]: Position): boolean =>
  west <= x && x <= east && south <= y && y <= north;

function boxOf(outline: Position[]): Box {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [x, y] of outline) {
    box.west = Math.min(box.west, x);
    box.east = Math.max(box.east, x);
    box.south = Math.min(box.south, y);
    box.north = Math.max(box.north, y);
  }
  return box;
}

function around(boxes: Box[]): Box {
  return boxes.reduce((all, box) => ({
    west: Math.min(all.west, box.west),
    south: Math.min(all.south, box.south),
    east: Math.max(all.east, box.east),
    north: Math.max(all.north, box.north),
  }));
}

function distance(one: Box, other: Box, aspect: number): number {
  const across = Math.max(0, one.west - other.east, other.west - one.east) * aspect;
  const along = Math.max(0, one.south - other.north, other.south - one.north);
  return Math.hypot(across, along);
}
