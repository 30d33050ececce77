import assert from 'node:assert/strict';
import test from 'node:test';
import { added, read, shown, without } from './queue.ts';

const tap = (person, presence, at) => ({ person, unit: 1, presence, at });

test('of two marks about the same person and unit the later made one waits', () => {
  assert.deepEqual(added([tap(1, 'PRESENT', 1), tap(2, 'PRESENT', 2)], tap(1, 'ABSENT', 3)), [
    tap(2, 'PRESENT', 2),
    tap(1, 'ABSENT', 3),
  ]);
});

test('a mark made again while the server kept the first one goes on waiting', () => {
  const waiting = added([tap(1, 'PRESENT', 1)], tap(1, 'LATE', 2));
  assert.deepEqual(without(waiting, [tap(1, 'PRESENT', 1)]), [tap(1, 'LATE', 2)]);
  assert.deepEqual(without(waiting, [tap(1, 'LATE', 2)]), []);
});

test('what waits is shown before what the server knows', () => {
  assert.equal(shown([tap(1, 'LATE', 1)], 1, 1, 'PRESENT'), 'LATE');
  assert.equal(shown([tap(1, 'LATE', 1)], 1, 2, 'PRESENT'), 'PRESENT');
});

test('what cannot be read is nothing', () => {
  assert.deepEqual(read(null), []);
  assert.deepEqual(read('{'), []);
  assert.deepEqual(read('[{"person":1},{"person":1,"unit":1,"presence":"LATE","at":5}]'), [tap(1, 'LATE', 5)]);
});
