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

/** Makes boundaries ready: one shape for each key, islands far away in frames. The server draws with the same; see map-shapes.test.mjs. */
export function mapShapesOf(boundaries: Shapes, keyProperty: string): MapShapes {
  const aspect = aspectScale(boundaries);
  const { shapes, frames } = withInsets(oneShapePerKey(boundaries, keyProperty), aspect);
  return { shapes, aspect, places: placesOf(shapes, aspect), frames };
}
