import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { added, moment, read, refused, settled, shown, without, type Refusal, type Tap } from './queue';
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
  /** The server's time, in milliseconds. */
  now: number;
  label: string;
  people: Person[];
  choices: { presence: string; word: string }[];
}

interface Words {
  count?: string;
  waiting?: string;
  kept?: string;
  more?: string;
}

/** What the server says of the marks it was sent: which it keeps, and which it will never keep. */
interface Answer {
  kept: Tap[];
  refused: Refusal[];
}

const RETRY = 4000;

/**
 * Who is there, one tap a person. What is tapped stands at once and is kept in the browser until the server has said that it keeps it, so
 * that neither a lost connection nor a reload loses a tap; what it will never keep is not sent again and said at that person. Digits mark the
 * person in focus, the arrow keys go on. Fires `kurogo-taps` with all marks that wait, `kurogo-more` with a person of whom more is to be said.
 */
@customElement('kurogo-attendance')
export class KurogoAttendance extends LitElement {
  static override styles = attendanceStyles;

  /** A Sheet as JSON. */
  @property() sheet = '';
  @property({ type: Object }) words: Words = {};

  @state() private list?: Sheet;
  @state() private waiting: Tap[] = [];
  @state() private told: Refusal[] = [];

  private timer = 0;
  private offset = 0;
  private last = 0;
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

  /** Called by the server: what became of the marks it was sent. */
  answer(said: string): void {
    const { kept, refused: never } = JSON.parse(said) as Answer;
    this.waiting = without(this.waiting, [...kept, ...never]);
    this.told = refused(this.told, never);
    this.store();
    if (this.list) {
      const { unit } = this.list;
      const stands = new Map([
        ...kept.filter((one) => one.unit === unit).map((one): [number, string] => [one.person, one.presence]),
        ...never.filter((one) => one.unit === unit).map((one): [number, string] => [one.person, one.stands]),
      ]);
      const people = this.list.people.map((person) => ({ ...person, presence: stands.get(person.id) ?? person.presence }));
      this.list = { ...this.list, people };
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('sheet') && this.sheet) {
      this.list = JSON.parse(this.sheet) as Sheet;
      this.offset = this.list.now - Date.now();
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
      const { unit } = this.list;
      this.last = moment(Date.now(), this.offset, this.last);
      this.waiting = added(this.waiting, { person: person.id, unit, presence, at: this.last });
      this.told = settled(this.told, person.id, unit);
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
    const told = this.told.find((one) => one.person === person.id && one.unit === list.unit);
    return html`<li data-person=${person.id} data-presence=${now}>
      <div>
        <div class="name">${person.name}</div>
        <div class="whose">${person.whose}${person.note ? html` <strong>${person.note}</strong>` : nothing}</div>
        ${told ? html`<div class="told" role="alert">${told.words}</div>` : nothing}
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
        <button type="button" class="more" aria-label=${`${this.words.more ?? ''} ${person.name}`} @click=${() => this.more(person)}
          >${this.words.more ?? ''}</button
        >
      </div>
    </li>`;
  }

  private more(person: Person): void {
    this.dispatchEvent(new CustomEvent('kurogo-more', { detail: { person: person.id } }));
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
