import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { aspectScale, oneShapePerKey } from './boundaries.ts';
import { withInsets } from './insets.ts';
import { placesOf } from './neighbours.ts';
import { FILE, script } from './server-map-shapes.mjs';

const boundaries = JSON.parse(readFileSync(new URL('../../data/boundaries.geojson', import.meta.url), 'utf8'));

test('the server draws maps with the same functions', () => {
  assert.equal(readFileSync(FILE, 'utf8'), script());
});

test('without their types the functions do the same', () => {
  const made = new Function(`${script()} return mapShapesOf;`)()(boundaries, 'N03_007');
  const aspect = aspectScale(boundaries);
  const { shapes, frames } = withInsets(oneShapePerKey(boundaries, 'N03_007'), aspect);
  assert.deepEqual(made, { shapes, aspect, places: placesOf(shapes, aspect), frames });
  assert.equal(made.shapes.features.length, 24);
});
