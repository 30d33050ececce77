import assert from 'node:assert/strict';
import test from 'node:test';
import { back, complete, due, left, mine, missing, numbered } from './kept.ts';

const field = (label, value) => ({ tag: 'vaadin-text-field', label, value });
const stored = (change) => JSON.stringify({ user: 7, place: '/followup/new', at: 1000, fields: [], ...change });

test('a session has time left from when it was last used, and never less than none', () => {
  assert.equal(left(1000, 4000, 5000), 2000);
  assert.equal(left(1000, 9000, 5000), 0);
});

test('a key pressed after a sleep longer than the session ends it, instead of going on with it', () => {
  assert.equal(due(1000, 1000 + 3_600_000, 3_600_000), 'end');
  assert.equal(due(1000, 1000 + 9_000_000, 3_600_000), 'end');
  assert.equal(due(1000, 1000 + 3_599_999, 3_600_000), 'goOn');
});

test('the server is told of keys once a minute, more often where sessions are short', () => {
  assert.equal(due(1000, 61_000, 3_600_000), 'nothing');
  assert.equal(due(1000, 61_001, 3_600_000), 'goOn');
  assert.equal(due(1000, 2000, 20_000), 'nothing');
  assert.equal(due(1000, 3001, 20_000), 'goOn');
});

test('a session without an end never is over', () => {
  assert.equal(due(1000, 9_000_000, 0), 'goOn');
});

test('fields with the same label are told apart by their order', () => {
  assert.deepEqual(
    numbered([field('指標', 'a'), field('単位', 'b'), field('指標', 'c')]).map(({ nth }) => nth),
    [0, 0, 1],
  );
});

test('what stands in the screen as it stood is not missing, nor is what the screen has no field for', () => {
  const kept = numbered([field('指標', 'a'), field('指標', 'typed'), field('備考', 'gone')]);
  const now = numbered([field('指標', 'a'), field('指標', '')]);
  assert.deepEqual(missing(kept, now), [kept[1]]);
});

test('a screen stands when it has a field for everything that was kept, whatever is in it', () => {
  const kept = numbered([field('指標', 'a'), field('指標', 'typed')]);
  assert.ok(!complete(kept, numbered([field('指標', 'a')])));
  assert.ok(complete(kept, numbered([field('指標', ''), field('指標', ''), field('備考', '')])));
});

test('what was kept is given to the same person at the same place within half a day', () => {
  assert.ok(mine(stored({}), 7, '/followup/new', 2000));
  assert.equal(mine(stored({}), 8, '/followup/new', 2000), undefined);
  assert.equal(mine(stored({}), 7, '/', 2000), undefined);
  assert.equal(mine(stored({}), 7, '/followup/new', 1000 + 12 * 60 * 60 * 1000), undefined);
});

test('whoever is back somewhere else is led to where they were, once', () => {
  const there = back(stored({ address: '/followup/new?flag=3' }), 7, '/', 2000);
  assert.equal(there.address, '/followup/new?flag=3');
  assert.equal(back(JSON.stringify(there), 7, '/', 2000), undefined);
  assert.equal(back(stored({}), 8, '/', 2000), undefined);
  assert.equal(back(stored({}), 7, '/followup/new', 2000), undefined);
});

test('what cannot be read is nothing', () => {
  assert.equal(mine(null, 7, '/', 0), undefined);
  assert.equal(mine('{', 7, '/', 0), undefined);
  assert.equal(mine('{"user":7}', 7, '/', 0), undefined);
});
