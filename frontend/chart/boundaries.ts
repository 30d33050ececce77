export type Position = [number, number];
export type Polygon = Position[][];

export interface Feature {
  type: 'Feature';
  properties: Record<string, unknown> | null;
  geometry:
    | { type: 'Polygon'; coordinates: Polygon }
    | { type: 'MultiPolygon'; coordinates: Polygon[] }
    | { type: 'MultiLineString'; coordinates: Position[][] }
    | null;
}

export interface Shapes {
  type: 'FeatureCollection';
  features: Feature[];
}

/**
 * One shape a key: islands and scattered parts come as features of their own, but are one municipality. Its key stands in the
 * property `key`.
 */
export function oneShapePerKey(shapes: Shapes, keyProperty: string): Shapes {
  const parts = new Map<string, Polygon[]>();
  for (const { properties, geometry } of shapes.features) {
    const key = properties?.[keyProperty];
    const polygons = polygonsOf(geometry);
    if (polygons.length > 0 && key !== undefined && key !== null) {
      parts.set(String(key), [...(parts.get(String(key)) ?? []), ...polygons]);
    }
  }
  return {
    type: 'FeatureCollection',
    features: [...parts].map(([key, coordinates]) => ({
      type: 'Feature',
      properties: { key },
      geometry: { type: 'MultiPolygon', coordinates },
    })),
  };
}

/** How much narrower a degree of longitude is than one of latitude in the middle of the shapes. */
export function aspectScale(shapes: Shapes): number {
  let south = 90;
  let north = -90;
  for (const { geometry } of shapes.features) {
    for (const [outline] of polygonsOf(geometry)) {
      for (const [, latitude] of outline ?? []) {
        south = Math.min(south, latitude);
        north = Math.max(north, latitude);
      }
    }
  }
  return north < south ? 1 : Math.cos((((south + north) / 2) * Math.PI) / 180);
}

/** The polygons of a shape; none where it is made of lines. */
function polygonsOf(geometry: Feature['geometry']): Polygon[] {
  switch (geometry?.type) {
    case 'Polygon':
      return [geometry.coordinates];
    case 'MultiPolygon':
      return geometry.coordinates;
    default:
      return [];
  }
}
