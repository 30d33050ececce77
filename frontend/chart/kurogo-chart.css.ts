import { css } from 'lit';

export const chartStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-width: 0;
    position: relative;
    color: var(--kurogo-text);
    font-size: var(--aura-font-size-s, 0.875rem);
  }

  :host([hidden]) {
    display: none;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 2px;
    margin-block-end: 4px;
  }

  .title {
    flex: 1;
    font-size: 1.25em;
    font-weight: 700;
  }

  button {
    font: inherit;
    color: var(--kurogo-text-quiet);
    background: none;
    border: 1px solid transparent;
    border-radius: 4px;
    padding: 3px 9px;
    min-height: 28px;
    cursor: pointer;
  }

  button:hover {
    color: var(--kurogo-text);
    background: color-mix(in srgb, var(--kurogo-text) 7%, transparent);
  }

  button[aria-pressed='true'] {
    color: var(--kurogo-text);
    border-color: var(--kurogo-axis);
  }

  button:focus-visible,
  .stage:focus-visible {
    outline: 2px solid var(--kurogo-focus);
    outline-offset: 1px;
  }

  .stage {
    flex: 1 1 auto;
    min-height: 0;
    border-radius: 4px;
  }

  /* a grey shape as large as the chart, until it is drawn */
  .stage:not([data-drawn])::before {
    content: '';
    display: block;
    height: 100%;
    border-radius: 6px;
    background: color-mix(in srgb, var(--kurogo-text) 7%, transparent);
  }

  @media (prefers-reduced-motion: no-preference) {
    .stage:not([data-drawn])::before {
      animation: breathe 1.6s ease-in-out infinite;
    }
  }

  @keyframes breathe {
    50% {
      opacity: 0.45;
    }
  }

  .notes {
    margin: 4px 8px 0;
    padding: 0;
    list-style: none;
    color: var(--kurogo-text-quiet);
    font-size: 0.925em;
  }

  .waiting {
    display: grid;
    place-items: center;
    min-height: 200px;
    color: var(--kurogo-text-quiet);
    background: color-mix(in srgb, var(--kurogo-text) 4%, transparent);
    border-radius: 6px;
  }

  .frame {
    overflow: auto;
    flex: 1 1 auto;
  }

  table {
    border-collapse: collapse;
    width: 100%;
    font-variant-numeric: tabular-nums;
  }

  caption {
    text-align: start;
    padding: 4px 8px;
    color: var(--kurogo-text-quiet);
  }

  th,
  td {
    padding: 5px 10px;
    text-align: start;
    border-block-end: 1px solid var(--kurogo-line);
    font-weight: 400;
  }

  thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--kurogo-surface);
    font-weight: 700;
    border-block-end: 2px solid var(--kurogo-axis);
  }

  tbody th {
    min-width: 10em;
  }

  .number {
    text-align: end;
    white-space: nowrap;
  }

  .heard {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .print {
    display: none;
  }

  :host(:fullscreen) {
    background: var(--kurogo-surface);
    padding: 24px;
    box-sizing: border-box;
  }

  @media print {
    .tools,
    .stage {
      display: none;
    }

    .print {
      display: block;
      break-inside: avoid;
    }

    .print svg {
      width: 100%;
      height: auto;
    }

    .frame {
      max-height: none !important;
      overflow: visible;
    }
  }
`;
