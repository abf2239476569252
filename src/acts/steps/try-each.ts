/**
 * Does the work for each: where it throws, the rest is done all the same.
 *
 * @returns what was thrown
 */
export async function tryEach<Due>(
  due: Iterable<Due>,
  work: (one: Due) => Promise<void>,
): Promise<unknown[]> {
  const faults: unknown[] = []
  for (const one of due)
    try {
      await work(one)
    } catch (fault) {
      faults.push(fault)
    }
  return faults
}

/** Tells of what was thrown, once everything else is done. */
export function throwAll(faults: readonly unknown[]): void {
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} could not be done`)
}
