import { css } from 'lit';

export const attendanceStyles = css`
  :host {
    display: block;
    color: var(--kurogo-text);
  }

  .state {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
    padding: 0.5rem 0;
    font-weight: 700;
  }

  .waiting {
    color: var(--kurogo-alert);
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    display: grid;
    grid-template-columns: minmax(10rem, 1fr) auto;
    align-items: center;
    gap: 0.5rem 1rem;
    padding: 0.5rem;
    border-block-end: 1px solid var(--kurogo-line);
  }

  li:focus-visible {
    outline: 3px solid var(--kurogo-focus);
    outline-offset: -3px;
  }

  .name {
    font-size: 1.15rem;
    font-weight: 700;
  }

  .whose {
    color: var(--kurogo-text-quiet);
  }

  .told {
    margin-block-start: 0.25rem;
    color: var(--kurogo-alert);
    font-weight: 700;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
  }

  button {
    min-width: 5.2rem;
    min-height: 3.2rem;
    padding: 0 0.8rem;
    border: 1px solid var(--kurogo-line-strong, var(--kurogo-text-quiet));
    border-radius: 8px;
    background: var(--kurogo-surface);
    color: var(--kurogo-text);
    font: inherit;
    cursor: pointer;
    touch-action: manipulation;
  }

  button:first-of-type {
    min-width: 8rem;
  }

  /* As wide as it is when pressed, so that the row does not move under the finger. */
  button:nth-of-type(4) {
    min-width: 9.4rem;
  }

  button.more {
    min-width: 4.4rem;
    border-color: transparent;
    color: var(--kurogo-text-quiet);
  }

  button[aria-pressed='true'] {
    border-color: transparent;
    background: var(--kurogo-focus);
    color: var(--kurogo-surface);
    font-weight: 700;
  }

  button[aria-pressed='true']::before {
    content: '✓ ';
  }

  button:focus-visible {
    outline: 3px solid var(--kurogo-focus);
    outline-offset: 2px;
  }

  @media (max-width: 48rem) {
    li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
