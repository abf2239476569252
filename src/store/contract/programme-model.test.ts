import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createEdition } from '#acts/programme/create-edition.ts'
import { createItem } from '#acts/programme/create-item.ts'
import { showProgramme } from '#acts/programme/show-programme.ts'
import { cancelScreening } from '#acts/timetable/cancel-screening.ts'
import { changeScreening } from '#acts/timetable/change-screening.ts'
import { moveScreening } from '#acts/timetable/move-screening.ts'
import { placeScreening } from '#acts/timetable/place-screening.ts'
import { releaseTimetable } from '#acts/timetable/release-timetable.ts'
import { removeScreening } from '#acts/timetable/remove-screening.ts'
import { restoreScreening } from '#acts/timetable/restore-screening.ts'
import { showTimetable } from '#acts/timetable/show-timetable.ts'
import type { Edition } from '#core/programme/edition.ts'
import type { Screening } from '#core/programme/screening.ts'
import { acting, must, openProgrammeStage, type ProgrammeStage } from './programme-stage.ts'

let stage: ProgrammeStage
let itemNumber = 0
beforeAll(async () => {
  stage = await openProgrammeStage()
})
afterAll(() => stage?.drop())

/** What somebody does at the desk; `which` picks among the screenings there are. */
const steps = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ does: fc.constant('place' as const), hour: fc.nat(40), screen: fc.nat(2) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('move' as const),
      which: fc.nat(),
      hour: fc.nat(40),
      screen: fc.nat(2),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('subtitle' as const),
      which: fc.nat(),
      language: fc.constantFrom('en', 'fr'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constantFrom('cancel' as const, 'reinstate' as const), which: fc.nat() }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constantFrom('remove' as const, 'restore' as const), which: fc.nat() }),
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('release' as const) }) },
)

interface Modelled {
  screenId: string
  startsAt: string
  subtitles: string[]
  cancelled: boolean
  removed: boolean
}

/** A screening as the public should know it. */
interface Known {
  place: string
  subtitles: string[]
  cancelled: boolean
  withdrawn: boolean
}

test('whatever is done at the desk, the draft and the public programme say what a simple model says', async () => {
  const screens = Object.values(stage.screens)
  const start = Temporal.ZonedDateTime.from('2022-06-22T08:00[Europe/Zurich]')
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 4, maxLength: 25 }), async script => {
      const edition = await emptyEdition()
      const items = new Map<string, string>()
      const draft = new Map<string, Modelled>()
      const known = new Map<string, Known>()
      const house = stage.house

      for (const step of script) {
        const ids = [...draft.keys()]
        const pick = 'which' in step ? ids[step.which % ids.length] : undefined
        if ('which' in step && pick === undefined) continue
        const screening = pick === undefined ? undefined : draft.get(pick)!
        if (step.does === 'place') {
          const { itemId, place } = await placement(edition, start, step, screens[step.screen]!.id)
          const placed = must(
            await placeScreening(house, acting, { editionId: edition.id, itemId, ...place }),
          )
          items.set(placed.screening.id, itemId)
          draft.set(placed.screening.id, {
            screenId: place.screenId,
            startsAt: place.startsAt.toString(),
            subtitles: [],
            cancelled: false,
            removed: false,
          })
        } else if (step.does === 'release') {
          const released = await releaseTimetable(house, acting, { editionId: edition.id })
          const expected = release(draft, known)
          expect('refused' in released ? released.refused : 'released').toBe(
            expected ? 'released' : 'nothing-to-release',
          )
        } else if (step.does === 'restore') {
          must(await restoreScreening(house, acting, { screeningId: pick! }))
          screening!.removed = false
        } else if (!screening!.removed) {
          const screeningId = pick!
          if (step.does === 'move') {
            const startsAt = start.add({ hours: step.hour })
            const screenId = screens[step.screen]!.id
            must(await moveScreening(house, acting, { screeningId, screenId, startsAt }))
            Object.assign(screening!, { screenId, startsAt: startsAt.toString() })
          } else if (step.does === 'subtitle') {
            must(await changeScreening(house, acting, { screeningId, subtitles: [step.language] }))
            screening!.subtitles = [step.language]
          } else if (step.does === 'remove') {
            must(await removeScreening(house, acting, { screeningId }))
            screening!.removed = true
          } else {
            const cancelled = step.does === 'cancel'
            must(await cancelScreening(house, acting, { screeningId, cancelled }))
            screening!.cancelled = cancelled
          }
        }
      }

      const { screenings } = must(await showTimetable(house, acting, { editionId: edition.id }))
      const there = [...draft].filter(([, screening]) => !screening.removed)
      expect(new Map(screenings.map(each => [each.id, factsOf(each)]))).toEqual(
        new Map(
          there.map(([id, { screenId, startsAt, subtitles, cancelled }]) => [
            id,
            { place: `${screenId} ${startsAt}`, subtitles, cancelled },
          ]),
        ),
      )
      const shown = must(await showProgramme(house, acting, { editionSlug: edition.slug }))
      const publicly = shown.screenings.map(
        each => [each.id, { ...factsOf(each), withdrawn: each.withdrawn }] as const,
      )
      expect(new Map(publicly)).toEqual(known)
      expect(new Set(shown.items.map(item => item.id))).toEqual(
        new Set([...known.keys()].map(id => items.get(id)!)),
      )
    }),
    { numRuns: 15 },
  )
})

const factsOf = ({
  screenId,
  startsAt,
  subtitles,
  cancelled,
}: Pick<Screening, 'screenId' | 'startsAt' | 'subtitles' | 'cancelled'>) => ({
  place: `${screenId} ${startsAt}`,
  subtitles,
  cancelled,
})

/** Carries the draft over into what the public knows; answers whether anything was new. */
function release(draft: Map<string, Modelled>, known: Map<string, Known>): boolean {
  let news = false
  for (const [id, screening] of draft) {
    const before = known.get(id)
    const isKnown = before !== undefined && !before.withdrawn
    if (screening.removed) {
      if (!isKnown) continue
      known.set(id, { ...before, cancelled: true, withdrawn: true })
      news = true
    } else if (isKnown || !screening.cancelled) {
      const now: Known = {
        place: `${screening.screenId} ${screening.startsAt}`,
        subtitles: screening.subtitles,
        cancelled: screening.cancelled,
        withdrawn: false,
      }
      if (JSON.stringify(now) !== JSON.stringify(before)) news = true
      known.set(id, now)
    }
  }
  return news
}

async function emptyEdition(): Promise<Edition> {
  const { name, country, startsOn, endsOn, timeZone, currency, languages } = stage.edition
  const fields = { name, country, startsOn, endsOn, timeZone, currency, languages }
  return must(await createEdition(stage.house, acting, fields))
}

async function placement(
  edition: Edition,
  start: Temporal.ZonedDateTime,
  { hour }: { hour: number },
  screenId: string,
) {
  itemNumber += 1
  const filmIds = [await stage.film(`Film ${itemNumber}`, 90)]
  const item = must(await createItem(stage.house, acting, { editionId: edition.id, filmIds }))
  return { itemId: item.id, place: { screenId, startsAt: start.add({ hours: hour }) } }
}
