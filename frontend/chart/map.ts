import type { Shapes } from './boundaries';
import { mapShapesOf, type MapShapes } from './map-shapes';

export const NO_MAP: MapShapes = {
  shapes: { type: 'FeatureCollection', features: [] },
  aspect: 1,
  places: new Map(),
  frames: 0,
};

/** Fetches boundaries and makes them ready. */
export async function mapOf(source: string, keyProperty: string): Promise<MapShapes> {
  return mapShapesOf((await (await fetch(source)).json()) as Shapes, keyProperty);
}
