import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aspectScale, oneShapePerKey } from './boundaries.ts';

const square = (west, south) => [
  [west, south],
  [west + 1, south],
  [west + 1, south + 1],
  [west, south],
];

const shapes = {
  type: 'FeatureCollection',
  features: [
    { type: 'Feature', properties: { N03_007: '95201' }, geometry: { type: 'Polygon', coordinates: [square(140, 35)] } },
    { type: 'Feature', properties: { N03_007: '95201' }, geometry: { type: 'Polygon', coordinates: [square(142, 35)] } },
    { type: 'Feature', properties: { N03_007: '95202' }, geometry: { type: 'MultiPolygon', coordinates: [[square(144, 36)]] } },
    { type: 'Feature', properties: { N03_007: null }, geometry: { type: 'Polygon', coordinates: [square(146, 35)] } },
  ],
};

test('islands belong to their municipality and land of nobody is left out', () => {
  const { features } = oneShapePerKey(shapes, 'N03_007');
  assert.deepEqual(
    features.map(({ properties, geometry }) => [properties?.key, geometry?.coordinates.length]),
    [
      ['95201', 2],
      ['95202', 1],
    ],
  );
});

test('a map is as narrow as its latitude makes it', () => {
  assert.ok(Math.abs(aspectScale(shapes) - Math.cos((36 * Math.PI) / 180)) < 1e-12);
});
