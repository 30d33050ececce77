import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { mapShapesOf } from './map-shapes.ts';
import { FILE, script } from './server-map-shapes.mjs';

const boundaries = JSON.parse(readFileSync(new URL('../../data/boundaries.geojson', import.meta.url), 'utf8'));

test('the server draws maps with the same functions', () => {
  assert.equal(readFileSync(FILE, 'utf8'), script());
});

test('without their types the functions do the same', () => {
  const made = new Function(`${script()} return mapShapesOf;`)()(boundaries, 'N03_007');
  assert.deepEqual(made, mapShapesOf(boundaries, 'N03_007'));
  assert.equal(made.shapes.features.length, 24);
});
