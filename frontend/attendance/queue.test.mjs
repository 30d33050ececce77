import assert from 'node:assert/strict';
import test from 'node:test';
import { added, moment, read, refused, settled, shown, without } from './queue.ts';

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

test('a clock that goes wrong does not decide when a mark was made', () => {
  const slow = 1_000;
  const server = 600_000;
  assert.equal(moment(slow + 50, server - slow, 0), server + 50);
});

test('a mark comes after the one before it even when the clock is set back', () => {
  assert.equal(moment(500, 0, 900), 901);
  assert.equal(moment(900, 0, 900), 901);
});

test('of each person what was refused last is said until they are marked anew', () => {
  const refusal = (person, presence) => ({ ...tap(person, presence, 1), stands: 'LATE', words: 'x' });
  const told = refused([refusal(1, 'PRESENT'), refusal(2, 'PRESENT')], [refusal(1, 'ABSENT')]);
  assert.deepEqual(told, [refusal(2, 'PRESENT'), refusal(1, 'ABSENT')]);
  assert.deepEqual(settled(told, 1, 1), [refusal(2, 'PRESENT')]);
  assert.deepEqual(settled(told, 1, 2), told);
});
