import type { PlanWish } from '#core/audience/plan/plan.ts'
import type { Guide } from '../guide.ts'

/** Starred films by the names they have in addresses: what a browser marks on pages that all visitors share. */
export function starredSlugs({ programme }: Guide, wishes: readonly PlanWish[]): string[] {
  const starred = new Set(wishes.map(({ filmId }) => filmId))
  return programme.films.filter(({ id }) => starred.has(id)).map(({ slug }) => slug)
}
