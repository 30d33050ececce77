import { aspectScale, oneShapePerKey, type Position, type Shapes } from './boundaries';
import { withInsets } from './insets';
import { placesOf } from './neighbours';

/** What a map is drawn with and walked on. */
export interface MapShapes {
  shapes: Shapes;
  /** Length of a degree of longitude, by that of a degree of latitude. */
  aspect: number;
  /** Where the middle of each shape lies, by key. */
  places: Map<string, Position>;
  /** Frames around islands that were brought near. */
  frames: number;
}

export const NO_MAP: MapShapes = {
  shapes: { type: 'FeatureCollection', features: [] },
  aspect: 1,
  places: new Map(),
  frames: 0,
};

/** Fetches boundaries and makes them ready: one shape for each key, islands far away in frames. */
export async function mapOf(source: string, keyProperty: string): Promise<MapShapes> {
  const boundaries = (await (await fetch(source)).json()) as Shapes;
  const aspect = aspectScale(boundaries);
  const { shapes, frames } = withInsets(oneShapePerKey(boundaries, keyProperty), aspect);
  return { shapes, aspect, places: placesOf(shapes, aspect), frames };
}
