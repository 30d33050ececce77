import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standingOut } from './standing-out.ts';

const bars = () => ({
  series: [
    { type: 'bar', data: [{ key: 'a' }, { key: 'b', itemStyle: { color: 'red' }, label: { show: true } }] },
    { type: 'boxplot', data: [{ key: 'c' }] },
  ],
});

test('what was not chosen turns pale, and what is written on it stays legible', () => {
  const option = bars();
  standingOut(option, new Set(['a']));
  const [chosen, other] = option.series[0].data;
  assert.deepEqual(chosen, { key: 'a' });
  assert.equal(other.itemStyle.color, 'red');
  assert.ok(other.itemStyle.opacity < 0.5);
  assert.deepEqual(other.label, { show: true, opacity: 1 });
  assert.deepEqual(option.series[1].data, [{ key: 'c' }]);
});

test('nothing turns pale when what was chosen is not drawn', () => {
  const option = bars();
  standingOut(option, new Set(['elsewhere']));
  assert.deepEqual(option, bars());
});
