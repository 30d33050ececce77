import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { added, read, shown, without, type Tap } from './queue';
import { attendanceStyles } from './kurogo-attendance.css';

interface Person {
  id: number;
  name: string;
  whose: string;
  note: string;
  presence: string;
}

interface Sheet {
  session: number;
  unit: number;
  label: string;
  people: Person[];
  choices: { presence: string; word: string }[];
}

interface Words {
  count?: string;
  waiting?: string;
  kept?: string;
}

const RETRY = 4000;

/**
 * Who is there, one tap a person. What is tapped stands at once and is kept in the browser until the server has said that it keeps it, so
 * that neither a lost connection nor a reload loses a tap. Digits mark the person in focus, the arrow keys go on. Fires
 * `kurogo-taps` with all marks that wait.
 */
@customElement('kurogo-attendance')
export class KurogoAttendance extends LitElement {
  static override styles = attendanceStyles;

  /** A Sheet as JSON. */
  @property() sheet = '';
  @property({ type: Object }) words: Words = {};

  @state() private list?: Sheet;
  @state() private waiting: Tap[] = [];

  private timer = 0;
  private readonly again = (): void => this.send();

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('online', this.again);
    this.timer = window.setInterval(this.again, RETRY);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('online', this.again);
    window.clearInterval(this.timer);
    super.disconnectedCallback();
  }

  /** Called by the server: it keeps these marks. */
  kept(marks: string): void {
    const done = read(marks);
    this.waiting = without(this.waiting, done);
    this.store();
    if (this.list) {
      const people = this.list.people.map((person) => {
        const mark = done.find((one) => one.person === person.id && one.unit === this.list!.unit);
        return mark ? { ...person, presence: mark.presence } : person;
      });
      this.list = { ...this.list, people };
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('sheet') && this.sheet) {
      this.list = JSON.parse(this.sheet) as Sheet;
      this.waiting = read(localStorage.getItem(this.place));
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('sheet')) {
      this.send();
    }
  }

  private get place(): string {
    return `kurogo-attendance-${this.list?.session ?? 0}`;
  }

  private store(): void {
    if (this.waiting.length > 0) {
      localStorage.setItem(this.place, JSON.stringify(this.waiting));
    } else {
      localStorage.removeItem(this.place);
    }
  }

  private send(): void {
    if (this.waiting.length > 0 && navigator.onLine) {
      this.dispatchEvent(new CustomEvent('kurogo-taps', { detail: { marks: JSON.stringify(this.waiting) } }));
    }
  }

  private tap(person: Person, presence: string): void {
    if (this.list) {
      this.waiting = added(this.waiting, { person: person.id, unit: this.list.unit, presence, at: Date.now() });
      this.store();
      this.send();
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { list } = this;
    if (!list) {
      return nothing;
    }
    const marked = list.people.filter((person) => this.presence(person) !== '').length;
    const ours = this.waiting.length;
    return html`<div class="state" role="status">
        <span>${(this.words.count ?? '').replace('{0}', String(marked)).replace('{1}', String(list.people.length))}</span>
        <span class=${ours > 0 ? 'waiting' : ''}
          >${ours > 0 ? (this.words.waiting ?? '').replace('{0}', String(ours)) : (this.words.kept ?? '')}</span
        >
      </div>
      <ul aria-label=${list.label} @keydown=${this.onKey}>
        ${repeat(
          list.people,
          ({ id }) => id,
          (person) => this.line(person, list),
        )}
      </ul>`;
  }

  private presence(person: Person): string {
    return shown(this.waiting, person.id, this.list!.unit, person.presence);
  }

  private line(person: Person, list: Sheet): TemplateResult {
    const now = this.presence(person);
    return html`<li data-person=${person.id} data-presence=${now}>
      <div>
        <div class="name">${person.name}</div>
        <div class="whose">${person.whose}${person.note ? html` <strong>${person.note}</strong>` : nothing}</div>
      </div>
      <div class="choices" role="group" aria-label=${person.name}>
        ${list.choices.map(
          ({ presence, word }) => html`<button
            type="button"
            aria-pressed=${now === presence}
            data-choice=${presence}
            @click=${() => this.tap(person, presence)}
            >${word}</button
          >`,
        )}
      </div>
    </li>`;
  }

  private onKey(event: KeyboardEvent): void {
    const line = (event.target as HTMLElement).closest('li');
    const person = this.list?.people.find(({ id }) => String(id) === line?.dataset['person']);
    if (!line || !person || !this.list || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const choice = this.list.choices[Number(event.key) - 1];
    if (choice) {
      event.preventDefault();
      this.tap(person, choice.presence);
      this.focusLine(line.nextElementSibling ?? line);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.focusLine(event.key === 'ArrowDown' ? line.nextElementSibling : line.previousElementSibling);
    }
  }

  private focusLine(line: Element | null): void {
    line?.querySelector('button')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kurogo-attendance': KurogoAttendance;
  }
}
