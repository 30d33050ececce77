/** One field of a screen: what it is, and of those that are alike, which. */
export interface Field {
  tag: string;
  label: string;
  nth: number;
  value: string;
}

/** What stood in a screen when its session ended for want of anybody using it. */
export interface Kept {
  user: number;
  place: string;
  /** The place with what was chosen there. */
  address: string;
  at: number;
  /** Whether its owner was led back to it. */
  led: boolean;
  fields: Field[];
}

const HALF_A_DAY = 12 * 60 * 60 * 1000;

/** How many milliseconds of a session are left that lasts so long from the last time it was used. */
export function left(used: number, now: number, lasts: number): number {
  return Math.max(0, used + lasts - now);
}

/** How often the server is told at most that somebody is there. */
const MINUTE = 60_000;
const A_SESSION_HAS_SO_MANY_SIGNS_OF_LIFE = 10;

/**
 * What a sign of whoever is there asks for: the end, where the session is over meanwhile, since a machine that slept looks at no clock; that the
 * server is told; or nothing yet.
 */
export function due(used: number, now: number, lasts: number): 'end' | 'goOn' | 'nothing' {
  if (lasts > 0 && left(used, now, lasts) === 0) {
    return 'end';
  }
  return now - used > Math.min(MINUTE, lasts / A_SESSION_HAS_SO_MANY_SIGNS_OF_LIFE) ? 'goOn' : 'nothing';
}

/** Each field with its number among those of the same kind and label, so that it is found again in the same screen opened anew. */
export function numbered(fields: readonly Omit<Field, 'nth'>[]): Field[] {
  return fields.map((field, at) => ({ ...field, nth: fields.slice(0, at).filter((one) => alike(one, field)).length }));
}

/** What of the kept fields differs from those that stand there now: only this was typed and is not there any more. */
export function missing(kept: readonly Field[], now: readonly Field[]): Field[] {
  return kept.filter((field) => {
    const there = now.find((one) => alike(one, field) && one.nth === field.nth);
    return there !== undefined && there.value !== field.value;
  });
}

/** Whether each of the kept fields stands there now, whatever is in it. */
export function complete(kept: readonly Field[], now: readonly Field[]): boolean {
  return kept.every((field) => now.some((one) => alike(one, field) && one.nth === field.nth));
}

/** What the browser kept for this person, at this place, not longer than half a day ago. */
export function mine(stored: string | null, user: number, place: string, now: number): Kept | undefined {
  const kept = read(stored);
  return kept && kept.user === user && kept.place === place && now - kept.at < HALF_A_DAY ? kept : undefined;
}

/** Where this person was, if they are somewhere else now and were not led back yet; and what is kept from then on. */
export function back(stored: string | null, user: number, place: string, now: number): Kept | undefined {
  const kept = read(stored);
  return kept && !kept.led && kept.user === user && kept.place !== place && now - kept.at < HALF_A_DAY
    ? { ...kept, led: true }
    : undefined;
}

function read(stored: string | null): Kept | undefined {
  try {
    const kept = JSON.parse(stored ?? 'null') as Partial<Kept> | null;
    return kept && typeof kept.user === 'number' && Array.isArray(kept.fields) ? (kept as Kept) : undefined;
  } catch {
    return undefined;
  }
}

function alike(one: Pick<Field, 'tag' | 'label'>, other: Pick<Field, 'tag' | 'label'>): boolean {
  return one.tag === other.tag && one.label === other.label;
}
