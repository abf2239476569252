import type { Refusal } from '../refusal.ts'
import { firstWrong, isLanguage, isLocalised, isName, isText, isWhole } from '../right-value.ts'
import { isSlug } from '../slug.ts'
import { type Guest, type ProgrammeItem, type Screening, screeningKinds } from './screening.ts'

const mostMinutes = 48 * 60

export function checkScreening(screening: Omit<Screening, 'id' | 'version'>): Refusal | undefined {
  return firstWrong({
    filmMinutes: isWhole(screening.filmMinutes, 1, mostMinutes),
    introductionMinutes: isWhole(screening.introductionMinutes, 0, mostMinutes),
    discussionMinutes: isWhole(screening.discussionMinutes, 0, mostMinutes),
    kind: screeningKinds.includes(screening.kind),
    languages: screening.languages.every(isLanguage),
    subtitles: screening.subtitles.every(isLanguage),
    notes: isLocalised(screening.notes),
  })
}

export function checkItem(item: Omit<ProgrammeItem, 'id'>): Refusal | undefined {
  return firstWrong({
    slug: isSlug(item.slug),
    title: isLocalised(item.title),
    about: isLocalised(item.about),
    filmIds: new Set(item.filmIds).size === item.filmIds.length,
  })
}

export function checkGuest(guest: Omit<Guest, 'id'>): Refusal | undefined {
  const { arrives, leaves } = guest
  return firstWrong({
    name: isName(guest.name),
    role: isText(guest.role, 200),
    leaves: !arrives || !leaves || Temporal.ZonedDateTime.compare(arrives, leaves) < 0,
  })
}
