/** One mark a person made: who, in which unit, what, and when by this machine's clock. */
export interface Tap {
  person: number;
  unit: number;
  presence: string;
  at: number;
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
