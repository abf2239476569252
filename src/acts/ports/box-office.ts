export type BoxOfficeShelf = Record<never, never>
