import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { FILE, head } from './server-echarts.mjs';

test('the server draws with the parts of the library the browser draws with', () => {
  assert.equal(readFileSync(FILE, 'utf8').split('\n', 1)[0], head());
});
