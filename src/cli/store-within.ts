import type { Shelves, Store } from '#acts/ports/store.ts'

/** A store whose every act is part of one transaction: what many acts load is there whole, or not at all. */
export const storeWithin = (shelves: Shelves): Store => ({
  within: (_, work) => work(shelves),
  together: async (_, act, request) => (await act.work(shelves, [request]))[0]!,
  knownGone: () => undefined,
})
