import type { FestivalRemark } from '#core/timetable/published/festival-file.ts'

/** What is odd in a published programme, in words. */
export function remarkSentence(remark: FestivalRemark): string {
  switch (remark.remark) {
    case 'minutes-assumed':
      return `“${remark.title}” (${remark.start}): nobody says how long it is; ${remark.minutes} minutes are assumed.`
    case 'said-twice':
      return `“${remark.title}” (${remark.start}) is there twice; taken once.`
    case 'unknown-film':
      return `The screening of ${remark.start} names a film ${remark.filmId} that is not in the file.`
    case 'unknown-screen':
      return `“${remark.title}” (${remark.start}) is left out: there is no screen ${remark.venueId}.`
    case 'unreadable-start':
      return `“${remark.title}” is left out: ${remark.start} is no moment such as 2026-09-04T18:30.`
  }
}
