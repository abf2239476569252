import type { WishToAdd } from '../pages/wish-add.ts'
import type { View } from '../view.ts'

/**
 * The showings that an address asks to wish for: `film=` or `item=` by slug, all of them ticked, or `screening=` by id, that
 * one ticked among those of the same programme item. Past and cancelled ones are left out.
 */
export function wantedShowings(
  { guide }: View,
  query: Record<string, string>,
  now: Temporal.Instant,
): Pick<WishToAdd, 'of' | 'showings' | 'ticked'> | undefined {
  const film = query.film ? guide.film(query.film) : undefined
  const one = query.screening ? guide.showing(query.screening) : undefined
  const item = query.item ? guide.item(query.item) : one?.item
  const all = film
    ? guide.showings.filter(({ films }) => films.includes(film))
    : item
      ? guide.showingsOf(item)
      : []
  const showings = all.filter(
    ({ screening }) =>
      !screening.cancelled && Temporal.Instant.compare(screening.startsAt.toInstant(), now) > 0,
  )
  if (showings.length === 0) return undefined
  const [name, value] = film
    ? ['film', film.slug]
    : one
      ? ['screening', one.screening.id]
      : ['item', item!.slug]
  const ids = one ? [one.screening.id] : showings.map(({ screening }) => screening.id)
  return { of: new URLSearchParams({ [name!]: value! }).toString(), showings, ticked: new Set(ids) }
}
