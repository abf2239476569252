/** One measured number. With `against` it stands beside another way of doing the same in the same run. */
export interface Figure {
  name: string
  value: number
  unit: string
  /** What the value is compared with, in words. */
  against?: string
  /** This value divided by the other's. */
  ratio?: number
  /** The ratio (or value, where there is none) that we aim at, and whether this run holds it. */
  target?: number
  holds?: boolean
}

/** What a bench in bench/NAME.ts gives back from its `run()`. */
export interface Measured {
  /** What was measured also did the right thing; a bench checks that before it takes the time. */
  verified: boolean
  /** What failed to verify, in a sentence. */
  why?: string
  figures: Figure[]
}

const rounds = 2

/**
 * Of several, measured in turns, the best of each: other work on the machine only ever takes away. What gives no number
 * was not to be measured here.
 */
export async function best<Name extends string>(
  measures: Record<Name, () => Promise<number | undefined>>,
): Promise<Record<Name, number | undefined>> {
  const found = {} as Record<Name, number | undefined>
  for (let round = 0; round < rounds; round++) {
    for (const name of Object.keys(measures) as Name[]) {
      const measured = await measures[name]()
      if (measured !== undefined) found[name] = Math.max(found[name] ?? 0, measured)
    }
  }
  return found
}

/** A figure beside another of the same run, where there is one. */
export function beside(
  name: string,
  value: number,
  unit: string,
  against: string,
  other?: number,
  target?: number,
): Figure {
  if (other === undefined) return { name, value, unit }
  const ratio = value / other
  return { name, value, unit, against, ratio, ...(target && { target, holds: ratio >= target }) }
}

/** The middle one of some values; 0 of none. */
export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}
