import { complete, missing, numbered, type Field } from './kept';

/** What people type into. No password is ever kept, nor what is chosen from a list: its entries may have changed meanwhile. */
const TYPED = [
  'vaadin-text-field',
  'vaadin-text-area',
  'vaadin-number-field',
  'vaadin-integer-field',
  'vaadin-email-field',
  'vaadin-date-picker',
  'vaadin-time-picker',
];

interface TypedInto extends HTMLElement {
  label?: string;
  value: string;
  readonly?: boolean;
  disabled?: boolean;
}

function elements(): TypedInto[] {
  return [...document.querySelectorAll<TypedInto>(TYPED.map((tag) => `#kurogo-content ${tag}`).join(','))].filter(
    (element) => customElements.get(element.localName) !== undefined && !element.readonly && !element.disabled,
  );
}

function read(all: readonly TypedInto[]): Field[] {
  return numbered(
    all.map((element) => ({
      tag: element.localName,
      label: element.label || element.getAttribute('aria-label') || '',
      value: element.value,
    })),
  );
}

/** What stands in the fields of the screen. */
export function typed(): Field[] {
  return read(elements()).filter(({ value }) => value !== '');
}

/** Whether the screen has a field for all of that. */
export function stands(kept: readonly Field[]): boolean {
  return complete(kept, read(elements()));
}

/** What of that is not in the screen any more. */
export function lost(kept: readonly Field[]): Field[] {
  return missing(kept, read(elements()));
}

/** Puts it back, as if it were typed again. */
export function putBack(kept: readonly Field[]): void {
  const all = elements();
  const now = read(all);
  for (const field of missing(kept, now)) {
    const at = now.findIndex((one) => one.tag === field.tag && one.label === field.label && one.nth === field.nth);
    const element = all[at]!;
    element.value = field.value;
    element.dispatchEvent(new CustomEvent('change', { bubbles: true }));
  }
}
