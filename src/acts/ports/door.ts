export type DoorShelf = Record<never, never>
