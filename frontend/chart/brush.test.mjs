import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keysWithin } from './brush.ts';

const option = JSON.stringify({
  series: [{ data: [{ key: 'a' }, { key: 'b' }] }, { data: [{ key: 'b' }, {}] }, {}],
});
const around = (...selected) => ({
  batch: [{ selected: selected.map(([seriesIndex, ...dataIndex]) => ({ seriesIndex, dataIndex })) }],
});

test('whoever is drawn twice within a region is told once', () => {
  assert.deepEqual(keysWithin(around([0, 0, 1], [1, 0]), option), ['a', 'b']);
});

test('what has no key is not told', () => {
  assert.deepEqual(keysWithin(around([1, 1], [2, 0]), option), []);
});
