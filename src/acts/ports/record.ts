export type RecordShelf = Record<never, never>
