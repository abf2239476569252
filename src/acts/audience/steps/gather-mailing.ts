import type { MailingContent } from '#core/audience/newsletter/block.ts'
import type { MailingSheet } from '#core/audience/newsletter/mailing-sheet.ts'
import { festivalDay } from '#core/programme/festival-day.ts'
import type { Shelves } from '../../ports/store.ts'

/** Pulls what a mailing's blocks name from the record, as far as the public may see it. */
export async function gatherMailing(
  { programme, record, mailings }: Pick<Shelves, 'programme' | 'record' | 'mailings'>,
  editionId: string,
  { subject, blocks }: MailingContent,
): Promise<MailingSheet | undefined> {
  const known = await programme.editions.find(editionId)
  if (!known) return undefined
  const edition = await mailings.edition(editionId)
  const shown = (await programme.releases.released(editionId)).filter(
    screening => screening.kind === 'public' && !screening.withdrawn,
  )
  const items = await programme.items.ofEdition(editionId)
  const shownItems = new Set(shown.map(screening => screening.itemId))
  const publicFilms = new Set(items.filter(({ id }) => shownItems.has(id)).flatMap(item => item.filmIds))

  const wantedDays = new Set(blocks.flatMap(block => (block.kind === 'day' ? block.day : [])))
  const days: Record<string, string[]> = {}
  for (const { id, startsAt, cancelled } of shown) {
    const day = festivalDay(startsAt, known.dayTurnsAt).toString()
    if (!cancelled && wantedDays.has(day)) days[day] = [...(days[day] ?? []), id]
  }
  const named = blocks.flatMap(block => (block.kind === 'screening' ? block.screeningId : []))
  const shownIds = new Set(shown.map(screening => screening.id))
  const ids = [...named.filter(id => shownIds.has(id)), ...Object.values(days).flat()]

  const press = []
  for (const block of blocks) {
    if (block.kind !== 'quote') continue
    const entry = await record.press.find(block.pressEntryId)
    if (entry?.published && !entry.removed && publicFilms.has(entry.filmId)) press.push(entry)
  }
  const wantedFilms = blocks.flatMap(block =>
    block.kind === 'film' || block.kind === 'poster' ? block.filmId : [],
  )
  const films = await record.films.withIds([...new Set(wantedFilms)].filter(id => publicFilms.has(id)))
  return {
    ...{ edition, subject, blocks, days, press },
    films: films.map(({ id, slug, facts, note }) => ({ id, slug, facts, note })),
    screenings: await mailings.screenings(ids, edition.timeZone),
  }
}
