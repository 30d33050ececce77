import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withInsets } from './insets.ts';
import { neighbour, placesOf } from './neighbours.ts';

const land = (key, ...squares) => ({
  type: 'Feature',
  properties: { key },
  geometry: {
    type: 'MultiPolygon',
    coordinates: squares.map(([west, south, size]) => [
      [
        [west, south],
        [west + size, south],
        [west + size, south + size],
        [west, south + size],
        [west, south],
      ],
    ]),
  },
});
const map = (...features) => ({ type: 'FeatureCollection', features });
const box = ({ geometry }) => {
  const all = geometry.coordinates.flat(2);
  return [0, 1].flatMap((i) => [Math.min(...all.map((p) => p[i])), Math.max(...all.map((p) => p[i]))]);
};

const main = [land('a', [0, 0, 1]), land('b', [1.01, 0, 1]), land('c', [0, 1.01, 1])];

test('land near the main body stays where it is', () => {
  const shapes = map(...main, land('d', [2.6, 0, 0.2]));
  assert.equal(withInsets(shapes, 1).frames, 0);
  assert.equal(withInsets(shapes, 1).shapes, shapes);
  assert.equal(withInsets(map(), 1).frames, 0);
});

test('islands further away than half of the main body stand in a frame in a corner without land', () => {
  const { shapes, frames } = withInsets(map(...main, land('d', [0, -9, 0.2], [0.5, -9.3, 0.1])), 1);
  assert.equal(frames, 1);
  const [west, east, south, north] = box(shapes.features[3]);
  assert.ok(west >= 1.3 && east <= 2.01 && south >= 1.4 && north <= 2.01, `${[west, east, south, north]}`);
  assert.deepEqual(box(shapes.features[0]), [0, 1, 0, 1]);
  assert.equal(shapes.features[4].geometry.type, 'MultiLineString');
});

test('a municipality of the main land keeps its land and only its far islands move', () => {
  const { shapes } = withInsets(map(land('a', [0, 0, 1], [30, 0, 0.1]), ...main.slice(1)), 1);
  assert.deepEqual(shapes.features[0].geometry.coordinates.length, 2);
  const [west, east] = box(shapes.features[0]);
  assert.ok(west === 0 && east < 2.1);
});

test('groups far from each other have a frame each, the furthest share the last', () => {
  const far = [-9, -19, -29, -39].map((south, i) => land(`i${i}`, [0, south, 0.2]));
  assert.equal(withInsets(map(...main, ...far), 1).frames, 3);
});

test('tiles that stand for municipalities are one piece of land', () => {
  const tiles = Array.from({ length: 40 }, (_, i) => land(`t${i}`, [(i % 8) * 0.1 + 0.006, -Math.floor(i / 8) * 0.1, 0.088]));
  assert.equal(withInsets(map(...tiles), 1).frames, 0);
});

test('an arrow leads to the nearest neighbour in its direction, and nowhere where there is none', () => {
  const places = placesOf(map(...main), 1);
  assert.equal(neighbour(places, 'a', 'ArrowRight'), 'b');
  assert.equal(neighbour(places, 'a', 'ArrowUp'), 'c');
  assert.equal(neighbour(places, 'c', 'ArrowDown'), 'a');
  assert.equal(neighbour(places, 'a', 'ArrowLeft'), undefined);
  assert.equal(neighbour(places, '', 'ArrowLeft'), undefined);
});
