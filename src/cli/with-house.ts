import type { Refused } from './answer.ts'

/** Gives the work a house to do it in and the organisation it is for, and closes what it opened. */
export type WithHouse<House> = <Answer extends object>(
  work: (house: House, organisation: string) => Promise<Answer | Refused>,
) => Promise<Answer | Refused>
