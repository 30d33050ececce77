/** One mark a person made: who, in which unit, what, and when by the server's clock. */
export interface Tap {
  person: number;
  unit: number;
  presence: string;
  at: number;
}

/** A mark the server will never keep: what stands instead, and the words that say so. */
export interface Refusal extends Tap {
  stands: string;
  words: string;
}

/**
 * When a mark is made, by the server's clock: this machine's may go wrong, so it only tells how long ago the server said what time it is. Never
 * before or at the same time as the last mark made here.
 */
export function moment(machine: number, offset: number, last: number): number {
  return Math.max(machine + offset, last + 1);
}

/** What the server refused of some people, with more: of each person and unit what was refused last. */
export function refused(before: readonly Refusal[], more: readonly Refusal[]): Refusal[] {
  return [...before.filter((one) => !more.some((other) => same(one, other))), ...more];
}

/** What is still to be said once a person was marked anew. */
export function settled(before: readonly Refusal[], person: number, unit: number): Refusal[] {
  return before.filter((one) => one.person !== person || one.unit !== unit);
}

/** The marks that wait with one more; of two about the same person and unit the later made one is kept. */
export function added(waiting: readonly Tap[], tap: Tap): Tap[] {
  return [...waiting.filter((one) => !same(one, tap)), tap];
}

/** What still waits once the server has kept some: a mark made again meanwhile is not among those kept. */
export function without(waiting: readonly Tap[], kept: readonly Tap[]): Tap[] {
  return waiting.filter((one) => !kept.some((done) => same(done, one) && done.at === one.at && done.presence === one.presence));
}

/** What is shown of a person in a unit: what waits, or else what the server knows. */
export function shown(waiting: readonly Tap[], person: number, unit: number, known: string): string {
  return waiting.find((one) => one.person === person && one.unit === unit)?.presence ?? known;
}

/** The marks a browser kept, or none where it kept nothing that can be read. */
export function read(stored: string | null): Tap[] {
  try {
    const marks: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(marks) ? marks.filter(isTap) : [];
  } catch {
    return [];
  }
}

function isTap(mark: unknown): mark is Tap {
  const { person, unit, presence, at } = (mark ?? {}) as Partial<Tap>;
  return [person, unit, at].every((number) => typeof number === 'number') && typeof presence === 'string';
}

function same(one: Tap, other: Tap): boolean {
  return one.person === other.person && one.unit === other.unit;
}
