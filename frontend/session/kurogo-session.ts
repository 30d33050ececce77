import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { lost, putBack, stands, typed } from './fields';
import { back, due, left, mine, type Field, type Kept } from './kept';
import { sessionStyles } from './kurogo-session.css';

interface Words {
  warning?: string;
  goOn?: string;
  ended?: string;
  kept?: string;
  putBack?: string;
  discard?: string;
}

/** The server's part. */
interface Server {
  goOn(): void;
  over(): void;
}

interface Connection {
  addStateChangeListener(listener: (before: string, now: string) => void): void;
  removeStateChangeListener(listener: (before: string, now: string) => void): void;
}

const USED = 'kurogo-session-used';
const KEPT = 'kurogo-session-kept';
const MINUTE = 60_000;
const LOOKS_FOR_THE_SCREEN = 500;
const SIGNS = ['keydown', 'pointerdown'] as const;

/**
 * Warns before the session ends because nobody uses it, in whichever window of the browser, and ends it then. What stands in the fields of
 * the screen is kept in this window meanwhile, and offered again when the same person is back at the same place. Whoever types is there:
 * the server is told so now and then. At the door it tells only why one is there again.
 */
@customElement('kurogo-session')
export class KurogoSession extends LitElement {
  static override styles = sessionStyles;

  /** Number of whoever is signed in. */
  @property({ type: Number }) user = 0;
  /** For how many seconds a session lasts that nobody uses, and how many before that a warning is given. */
  @property({ type: Number }) lasts = 0;
  @property({ type: Number }) warns = 0;
  /** Whether this is the screen before one is signed in. */
  @property({ type: Boolean, reflect: true }) door = false;
  @property({ type: Object }) words: Words = {};

  @state() private minutes = 0;
  @state() private offered: Field[] = [];
  @state() private wasEnded = false;

  declare $server: Server;
  private timer = 0;
  private search = 0;
  private over = false;

  private readonly onState = (_before: string, now: string): void => {
    if (now === 'loading' && !this.over) {
      if (this.due() === 'end') {
        this.end();
      } else {
        this.used();
      }
    }
  };

  private readonly onSign = (): void => {
    this.settle();
    const asked = this.over ? 'nothing' : this.due();
    if (asked === 'end') {
      this.end();
    } else if (asked === 'goOn') {
      this.goOn();
    }
  };

  private readonly look = (): void => this.watch();

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.door) {
      this.wasEnded = sessionStorage.getItem(KEPT) !== null;
      return;
    }
    this.used();
    connection()?.addStateChangeListener(this.onState);
    SIGNS.forEach((sign) => window.addEventListener(sign, this.onSign, { capture: true, passive: true }));
    document.addEventListener('visibilitychange', this.look);
    window.addEventListener('storage', this.look);
    this.search = window.setInterval(() => this.offer(), LOOKS_FOR_THE_SCREEN);
  }

  override disconnectedCallback(): void {
    connection()?.removeStateChangeListener(this.onState);
    SIGNS.forEach((sign) => window.removeEventListener(sign, this.onSign, { capture: true }));
    document.removeEventListener('visibilitychange', this.look);
    window.removeEventListener('storage', this.look);
    window.clearTimeout(this.timer);
    window.clearInterval(this.search);
    super.disconnectedCallback();
  }

  private get lastUsed(): number {
    return Number(localStorage.getItem(USED)) || Date.now();
  }

  private due(): ReturnType<typeof due> {
    return due(this.lastUsed, Date.now(), this.lasts * 1000);
  }

  private used(): void {
    localStorage.setItem(USED, String(Date.now()));
    this.watch();
  }

  /** Looks again when there is something to be said or done, which is every minute at the end. */
  private watch(): void {
    window.clearTimeout(this.timer);
    if (this.over || this.lasts <= 0) {
      return;
    }
    const rest = left(this.lastUsed, Date.now(), this.lasts * 1000);
    if (rest === 0) {
      this.end();
      return;
    }
    const untilWarning = rest - this.warns * 1000;
    this.minutes = untilWarning > 0 ? 0 : Math.ceil(rest / MINUTE);
    this.timer = window.setTimeout(this.look, untilWarning > 0 ? untilWarning : rest % MINUTE || MINUTE);
  }

  private goOn(): void {
    this.used();
    this.$server.goOn();
  }

  private end(): void {
    this.over = true;
    const kept: Kept = {
      user: this.user,
      place: location.pathname,
      address: location.pathname + location.search,
      at: Date.now(),
      led: false,
      fields: typed(),
    };
    sessionStorage.setItem(KEPT, JSON.stringify(kept));
    this.$server.over();
  }

  /** The server forgets where somebody was when a late request of the old page begins a session of its own. */
  private ledBack(): boolean {
    const kept = back(sessionStorage.getItem(KEPT), this.user, location.pathname, Date.now());
    if (kept) {
      sessionStorage.setItem(KEPT, JSON.stringify(kept));
      location.assign(kept.address);
    }
    return kept !== undefined;
  }

  /** Looks again until every field stands there that was kept, however slow the machine, or somebody has begun to use the screen. */
  private offer(): void {
    if (this.ledBack()) {
      window.clearInterval(this.search);
      return;
    }
    const kept = mine(sessionStorage.getItem(KEPT), this.user, location.pathname, Date.now());
    this.offered = kept ? lost(kept.fields) : [];
    if (!kept || stands(kept.fields)) {
      this.settle();
    }
  }

  private settle(): void {
    if (this.search === 0) {
      return;
    }
    window.clearInterval(this.search);
    this.search = 0;
    if (this.offered.length === 0) {
      sessionStorage.removeItem(KEPT);
    }
  }

  private answer(back: boolean): void {
    if (back) {
      putBack(this.offered);
    }
    this.offered = [];
    sessionStorage.removeItem(KEPT);
  }

  /** Stands there empty, so that what comes into it is read out. */
  protected override render(): TemplateResult {
    return html`<div role="status">${this.notice()}</div>`;
  }

  /** Above dialogs too. */
  protected override updated(): void {
    const notice = this.renderRoot.querySelector<HTMLElement>('[popover]');
    if (notice && !notice.matches(':popover-open')) {
      notice.showPopover();
    }
  }

  private notice(): TemplateResult | typeof nothing {
    const { words } = this;
    if (this.wasEnded) {
      return html`<div class="notice"><span class="words">${words.ended}</span></div>`;
    }
    if (this.minutes > 0) {
      return html`<div class="notice" popover="manual">
        <span class="words">${(words.warning ?? '').replace('{0}', String(this.minutes))}</span>
        <button class="first" @click=${() => this.goOn()}>${words.goOn}</button>
      </div>`;
    }
    if (this.offered.length > 0) {
      return html`<div class="notice" popover="manual">
        <span class="words">${(words.kept ?? '').replace('{0}', String(this.offered.length))}</span>
        <button class="first" @click=${() => this.answer(true)}>${words.putBack}</button>
        <button @click=${() => this.answer(false)}>${words.discard}</button>
      </div>`;
    }
    return nothing;
  }
}

function connection(): Connection | undefined {
  return (window as { Vaadin?: { connectionState?: Connection } }).Vaadin?.connectionState;
}
