/** Roles of a credit, in the order a film page lists them; each is a list field of Facts. */
export const creditRoles = [
  'directors',
  'writers',
  'producers',
  'cinematographers',
  'editors',
  'composers',
  'sound',
  'cast',
] as const
export type CreditRole = (typeof creditRoles)[number]

export interface Person {
  id: string
  slug: string
  name: string
  /** By language of the document it comes from. */
  biography: Record<string, string>
}

export interface Credit {
  filmId: string
  personId: string
  role: CreditRole
  position: number
}

/** What a person at the desk wrote of somebody; stands before what documents say, and outlives re-reading. */
export interface SettledPerson {
  name?: string
  biography?: Record<string, string>
}
