import assert from 'node:assert/strict';
import test from 'node:test';
import { cellAt, step } from './model.ts';

const cell = (row, column, more = {}) => ({ row, column, text: `${row}/${column}`, ...more });

/** Three columns; the first row is one merged cell, the last two rows share a cell at the left. */
const sheet = {
  label: '',
  columns: [],
  rows: [
    { row: 0, hidden: false, cells: [cell(0, 0, { columns: 3 })] },
    { row: 1, hidden: false, cells: [cell(1, 0, { rows: 2 }), cell(1, 1), cell(1, 2)] },
    { row: 2, hidden: false, cells: [cell(2, 1), cell(2, 2)] },
  ],
};

test('a place within a merged range shows its first cell', () => {
  assert.equal(cellAt(sheet, 0, 2).text, '0/0');
  assert.equal(cellAt(sheet, 2, 0).text, '1/0');
  assert.equal(cellAt(sheet, 3, 0), undefined);
});

test('arrows go over merged ranges and stop at the edge', () => {
  assert.equal(step(sheet, cellAt(sheet, 0, 0), 'ArrowRight', false), undefined);
  assert.equal(step(sheet, cellAt(sheet, 1, 0), 'ArrowDown', false), undefined);
  assert.equal(step(sheet, cellAt(sheet, 1, 1), 'ArrowUp', false).text, '0/0');
  assert.equal(step(sheet, cellAt(sheet, 2, 1), 'ArrowLeft', false).text, '1/0');
});

test('Home and End stay in the row, with Control they go to the corners', () => {
  assert.equal(step(sheet, cellAt(sheet, 1, 1), 'End', false).text, '1/2');
  assert.equal(step(sheet, cellAt(sheet, 1, 1), 'Home', true).text, '0/0');
  assert.equal(step(sheet, cellAt(sheet, 0, 0), 'End', true).text, '2/2');
});

test('other keys lead nowhere', () => {
  assert.equal(step(sheet, cellAt(sheet, 1, 1), 'x', false), undefined);
});
