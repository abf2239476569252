import { createGuest } from '#acts/programme/create-guest.ts'
import { createItem } from '#acts/programme/create-item.ts'
import { acceptProposal } from '#acts/timetable/accept-proposal.ts'
import { cancelScreening } from '#acts/timetable/cancel-screening.ts'
import { changeScreening } from '#acts/timetable/change-screening.ts'
import { listProposals } from '#acts/timetable/list-proposals.ts'
import { moveScreening } from '#acts/timetable/move-screening.ts'
import { placeScreening } from '#acts/timetable/place-screening.ts'
import { granted } from '../granted.ts'
import type { ScreeningFile } from './edition-files.ts'
import type { OpenedEdition } from './open-edition.ts'
import { momentOf, type Seeding } from './seeding.ts'

/** Where the timetable of the files stands before its first release, at it, and since the second. */
type Version = 'draft' | 'version1' | 'version2'

type Place = Pick<ScreeningFile, 'screen' | 'day' | 'time'>

/** The ids of what the files name. */
export interface ProgrammeIds {
  editionId: string
  /** By `venue/screen`. */
  screens: ReadonlyMap<string, string>
  /** By name of the film's file. */
  films: ReadonlyMap<string, string>
  /** By film file or bundle. */
  items: ReadonlyMap<string, string>
  /** By name. */
  guests: ReadonlyMap<string, string>
}

/** Makes programme items of the films: the bundles of the files, and each other film alone. */
export async function makeItems(
  { house, acting, files }: Seeding,
  { edition, sectionIds }: OpenedEdition,
  filmIds: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const itemIds = new Map<string, string>()
  const editionId = edition.id
  for (const { films, section, ...bundle } of files.items) {
    const item = {
      ...bundle,
      editionId,
      sectionId: sectionIds.get(section)!,
      filmIds: films.map(film => filmIds.get(film)!),
    }
    itemIds.set(bundle.slug, (await granted(bundle.slug, createItem(house, acting, item))).id)
  }
  const bundled = new Set(files.items.flatMap(item => item.films))
  for (const [name, film] of files.films) {
    if (bundled.has(name)) continue
    const item = { editionId, sectionId: sectionIds.get(film.section)!, filmIds: [filmIds.get(name)!] }
    itemIds.set(name, (await granted(name, createItem(house, acting, item))).id)
  }
  return itemIds
}

/** Invites the guests of the files; answers with their ids by name. */
export async function inviteGuests(
  seeding: Seeding,
  editionId: string,
  filmIds: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const guestIds = new Map<string, string>()
  for (const { films, arrives, leaves, ...guest } of seeding.files.guests) {
    const invited = createGuest(seeding.house, seeding.acting, {
      ...guest,
      editionId,
      filmIds: films.map(film => filmIds.get(film)!),
      arrives: momentOf(seeding, arrives),
      leaves: momentOf(seeding, leaves),
    })
    guestIds.set(guest.name, (await granted(guest.name, invited)).id)
  }
  return guestIds
}

/** The place of a screening of the files in one version of the timetable; nothing before it was added. */
export function placeIn(version: Version, file: ScreeningFile): Place | undefined {
  if (file.added && version !== 'version2') return undefined
  const { screen, day, time } = file
  const earlier = version === 'version2' ? {} : file.version1
  return { screen, day, time, ...earlier, ...(version === 'draft' ? file.draft : {}) }
}

/**
 * Draws up the draft: accepts what documents propose where the files have the same screening, and places the rest.
 * The clash that the files keep for this stage is in it.
 *
 * @returns the screenings' ids; one that is added later has none yet
 */
export async function draftTimetable(
  seeding: Seeding,
  ids: ProgrammeIds,
): Promise<Map<ScreeningFile, string>> {
  const { house, acting, files } = seeding
  const wish = { editionId: ids.editionId, state: 'open', perPage: 500 } as const
  const proposals = (await listProposals(house, acting, wish)).rows
  const screeningIds = new Map<ScreeningFile, string>()
  for (const file of files.screenings) {
    const place = placeIn('draft', file)
    if (!place) continue
    const startsAt = momentOf(seeding, place)
    const stated = proposals.find(
      ({ filmId, date, time }) =>
        filmId === ids.films.get(file.item) &&
        date === startsAt.toPlainDate().toString() &&
        time === startsAt.toPlainTime().toString({ smallestUnit: 'minute' }),
    )
    const screeningId = stated
      ? await accept(seeding, ids, file, stated.id)
      : await placeByHand(seeding, ids, file, place)
    screeningIds.set(file, screeningId)
    seeding.progress('screenings', screeningIds.size, files.screenings.length)
  }
  return screeningIds
}

/** Moves, adds and cancels until the draft is as the files have it in that version. */
export async function bringTo(
  version: 'version1' | 'version2',
  seeding: Seeding,
  ids: ProgrammeIds,
  screeningIds: Map<ScreeningFile, string>,
): Promise<void> {
  const { house, acting, files } = seeding
  const before = version === 'version1' ? 'draft' : 'version1'
  for (const file of files.screenings) {
    const place = placeIn(version, file)
    if (!place) continue
    const screeningId = screeningIds.get(file)
    if (screeningId === undefined) {
      screeningIds.set(file, await placeByHand(seeding, ids, file, place))
      continue
    }
    const { screen, day, time } = placeIn(before, file)!
    if (screen !== place.screen || day !== place.day || time !== place.time) {
      const move = {
        screeningId,
        screenId: ids.screens.get(place.screen)!,
        startsAt: momentOf(seeding, place),
      }
      await granted(nameOf(file), moveScreening(house, acting, move))
    }
    if (file.cancelled && version === 'version2') {
      await granted(nameOf(file), cancelScreening(house, acting, { screeningId }))
    }
  }
}

const nameOf = ({ item, day, time }: ScreeningFile) => `${item} on day ${day} at ${time}`

async function accept(
  { house, acting }: Seeding,
  ids: ProgrammeIds,
  file: ScreeningFile,
  proposalId: string,
): Promise<string> {
  const screenId = ids.screens.get(file.screen)!
  const accepted = await granted(nameOf(file), acceptProposal(house, acting, { proposalId, screenId }))
  const screeningId = accepted.screening.id
  await granted(nameOf(file), changeScreening(house, acting, { screeningId, ...detailsOf(file, ids.guests) }))
  return screeningId
}

async function placeByHand(
  seeding: Seeding,
  ids: ProgrammeIds,
  file: ScreeningFile,
  place: Place,
): Promise<string> {
  const placed = await granted(
    nameOf(file),
    placeScreening(seeding.house, seeding.acting, {
      editionId: ids.editionId,
      itemId: ids.items.get(file.item)!,
      screenId: ids.screens.get(place.screen)!,
      startsAt: momentOf(seeding, place),
      ...detailsOf(file, ids.guests),
    }),
  )
  return placed.screening.id
}

function detailsOf(file: ScreeningFile, guestIds: ReadonlyMap<string, string>) {
  return {
    introductionMinutes: file.introduction ?? 0,
    discussionMinutes: file.discussion ?? 0,
    kind: file.kind ?? 'public',
    guestIds: (file.guests ?? []).map(name => guestIds.get(name)!),
    notes: file.notes ?? {},
  }
}
