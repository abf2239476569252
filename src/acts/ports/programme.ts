export type ProgrammeShelf = Record<never, never>
