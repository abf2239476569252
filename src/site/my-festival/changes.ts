import type { PlannedVisit } from '#core/audience/plan/visit-plan.ts'
import { momentOf } from '#words/dates.ts'
import { itemTitle } from '../content.ts'
import type { View } from '../view.ts'

/** What has become of planned screenings since they were planned, a sentence each (docs/rules/my-festival.md). */
export function planChanges(view: View, planned: readonly PlannedVisit[]): string[] {
  const { guide, say, language } = view
  const { timeZone } = guide.programme.edition
  return planned.flatMap(({ screeningId, startsAt, screenId }) => {
    const showing =
      guide.showing(screeningId) ?? guide.withdrawn.find(({ screening }) => screening.id === screeningId)
    if (!showing) return []
    const { screening, item, screen, venue } = showing
    const title = itemTitle(view, item).text
    const then = Temporal.Instant.from(startsAt)
    const moment = momentOf(language, then.toZonedDateTimeISO(timeZone))
    if (screening.withdrawn) return [say('plan.changed-gone', { title, moment })]
    if (screening.cancelled) return [say('plan.changed-cancelled', { title, moment })]
    const place = screen.name === venue.name ? venue.name : `${venue.name}, ${screen.name}`
    return [
      ...(screening.startsAt.toInstant().equals(then)
        ? []
        : [say('plan.changed-moved', { title, moment: momentOf(language, screening.startsAt) })]),
      ...(screen.id === screenId ? [] : [say('plan.changed-place', { title, place })]),
    ]
  })
}
