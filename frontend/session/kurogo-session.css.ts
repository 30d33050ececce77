import { css } from 'lit';

export const sessionStyles = css`
  :host {
    display: block;
  }

  .notice {
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
    box-sizing: border-box;
    max-width: min(42rem, calc(100vw - 2rem));
    padding: 0.75rem 1rem;
    border: 1px solid var(--kurogo-line);
    border-inline-start: 4px solid var(--kurogo-focus);
    border-radius: 0.5rem;
    background: var(--kurogo-surface);
    color: var(--kurogo-text);
    box-shadow: 0 0.25rem 1rem rgb(0 0 0 / 25%);
    line-height: 1.5;
    pointer-events: auto;
  }

  .notice:popover-open {
    position: fixed;
    inset: auto 0 1rem;
    display: flex;
    width: fit-content;
    margin-block: 0;
    margin-inline: auto;
  }

  :host([door]) .notice {
    max-width: none;
    margin: 1rem 1.25rem 0;
    box-shadow: none;
  }

  .words {
    flex: 1 1 16rem;
  }

  button {
    min-height: 2.5rem;
    padding: 0 1rem;
    border: 1px solid var(--kurogo-text-quiet);
    border-radius: 0.35rem;
    background: transparent;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  button.first {
    font-weight: 700;
  }

  button:focus-visible {
    outline: 3px solid var(--kurogo-focus);
    outline-offset: 2px;
  }
`;
