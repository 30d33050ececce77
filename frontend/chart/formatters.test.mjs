import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { format } from './formatters.ts';

const vectors = JSON.parse(readFileSync(new URL('formatters.vectors.json', import.meta.url), 'utf8'));

for (const { formatter, value, ja, en } of vectors) {
  test(`${formatter} of ${value} is written as on the server`, () => {
    assert.equal(format(formatter, value, 'ja'), ja);
    assert.equal(format(formatter, value, 'en'), en);
  });
}

test('a fiscal year is written in the Japanese era first', () => {
  assert.equal(format('fiscalYear', 2025, 'ja'), '令和7年度');
  assert.equal(format('fiscalYear', 2019, 'ja'), '令和元年度');
  assert.equal(format('fiscalYear', 2018, 'ja'), '平成30年度');
  assert.equal(format('fiscalYear', 2025, 'en'), 'FY2025');
});
