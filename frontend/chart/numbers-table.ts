import { html, type TemplateResult } from 'lit';
import type { ChartModel } from './model';

/** The numbers of a chart as a table. */
export function numbersTable({ columns, rows, title, period, height }: ChartModel): TemplateResult {
  const numeric = (index: number): string => (columns[index].numeric ? 'number' : '');
  return html`<div class="frame" tabindex="0" role="region" aria-label=${title} style="max-height: ${height}px">
    <table>
      <caption>
        ${title} ${period}
      </caption>
      <thead>
        <tr>
          ${columns.map((column, i) => html`<th scope="col" class=${numeric(i)}>${column.heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name, ...cells]) =>
            html`<tr>
              <th scope="row">${name}</th>
              ${cells.map((cell, i) => html`<td class=${numeric(i + 1)}>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
