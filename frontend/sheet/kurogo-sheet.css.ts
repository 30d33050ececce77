import { css } from 'lit';

export const sheetStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
    color: var(--kurogo-text);
    font-size: var(--aura-font-size-s, 0.875rem);
  }

  :host([hidden]) {
    display: none;
  }

  .frame {
    flex: 1 1 auto;
    min-height: 0;
    overflow: auto;
    border: 1px solid var(--kurogo-line);
    border-radius: 4px;
    background: var(--kurogo-surface);
  }

  table {
    border-collapse: separate;
    border-spacing: 0;
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    box-sizing: border-box;
    height: 1.9em;
    padding: 1px 6px;
    border-inline-end: 1px solid var(--kurogo-line);
    border-block-end: 1px solid var(--kurogo-line);
    white-space: nowrap;
    font-weight: 400;
  }

  th {
    position: sticky;
    z-index: 1;
    color: var(--kurogo-text-quiet);
    background: color-mix(in srgb, var(--kurogo-text) 7%, var(--kurogo-surface));
    text-align: center;
  }

  thead th {
    inset-block-start: 0;
  }

  tbody th {
    inset-inline-start: 0;
    min-width: 2.6em;
  }

  .corner {
    inset-inline-start: 0;
    z-index: 2;
  }

  th[data-hidden] {
    border-style: dashed;
    border-color: var(--kurogo-axis);
    font-style: italic;
  }

  .hidden-word {
    margin-inline-start: 0.3em;
    font-size: 0.85em;
    font-style: normal;
  }

  td {
    position: relative;
    min-width: 3.2em;
    max-width: 15em;
    overflow: hidden;
    text-overflow: ellipsis;
    cursor: default;
  }

  td[colspan] {
    max-width: 40em;
  }

  td[data-number] {
    text-align: end;
  }

  td:not([data-kind]) {
    color: var(--kurogo-text-quiet);
  }

  .sign {
    margin-inline-end: 0.3em;
    font-weight: 700;
  }

  [data-kind='PROBLEM'] {
    --tone: var(--kurogo-alert);
    background: repeating-linear-gradient(
      -45deg,
      color-mix(in srgb, var(--kurogo-alert) 16%, transparent) 0 5px,
      transparent 5px 10px
    );
    box-shadow: inset 0 0 0 2px var(--tone);
  }

  [data-kind='NOTICE'] {
    --tone: var(--kurogo-caution);
    background: color-mix(in srgb, var(--kurogo-caution) 10%, transparent);
    outline: 1px dashed var(--tone);
    outline-offset: -2px;
  }

  [data-kind='AMENDED'] {
    --tone: var(--kurogo-participation);
    background: color-mix(in srgb, var(--kurogo-participation) 12%, transparent);
    box-shadow: inset 0 0 0 2px var(--tone);
  }

  [data-kind='CORRECTED'] {
    --tone: var(--kurogo-note);
    background: color-mix(in srgb, var(--kurogo-note) 11%, transparent);
    box-shadow: inset 0 -2px 0 var(--tone);
  }

  [data-kind='CERTAIN'] {
    --tone: var(--kurogo-good);
    box-shadow: inset 2px 0 0 var(--tone);
  }

  .sign {
    color: var(--tone);
  }

  td[aria-selected='true'] {
    outline: 3px solid var(--kurogo-focus);
    outline-offset: -3px;
  }

  td:focus-visible {
    outline: 3px solid var(--kurogo-focus);
    outline-offset: -3px;
  }

  .words {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media print {
    .frame {
      overflow: visible;
      border: 0;
    }

    th {
      position: static;
    }
  }
`;
