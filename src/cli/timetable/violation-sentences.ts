import type { HardRule, Violation } from '#core/timetable/rules.ts'
import type { Telling } from './telling.ts'

/** A hard rule that a timetable breaks, in words. */
export function violationSentence(
  { rule, screeningIds, guestId, missing }: Violation,
  tell: Telling,
): string {
  const [one = '', other = ''] = screeningIds.map(tell.screening)
  const guest = guestId === undefined ? '' : tell.guest(guestId)
  return sentences[rule](one, other, guest, missing === undefined ? '' : ` (${missing} minutes are missing)`)
}

type Sentence = (one: string, other: string, guest: string, missing: string) => string

const sentences: Record<HardRule, Sentence> = {
  screen: (one, other, _, missing) => `${one} and ${other} are too close on one screen${missing}.`,
  opening: one => `${one} lies outside the opening hours of its screen.`,
  format: one => `${one} is on a screen that does not show its format.`,
  print: (one, other, _, missing) =>
    other ? `${one} and ${other} need one print${missing}.` : `The print of ${one} is not in the house then.`,
  key: one => `No key plays ${one} there and then.`,
  pinned: one => `${one} does not stand where it is pinned.`,
  forbidden: one => `${one} stands where it must not.`,
  guest: (one, other, guest, missing) => `${guest} cannot be at ${one} and ${other}${missing}.`,
  'guest-present': (one, _, guest) => `${guest} is not there for ${one}.`,
  'film-at-once': (one, other) => `${one} and ${other} show one film at once.`,
  apart: (one, other, _, missing) => `${one} and ${other} are too close for one film${missing}.`,
  premiere: (one, other) => `${one} comes before the premiere ${other}.`,
  press: (one, other) => `${one} and ${other}: press and public stand in the wrong order.`,
  'starts-within': one => `${one} starts too early or too late for what it is.`,
  pair: (one, other, _, missing) => `${one} and ${other} do not stand to each other as they must${missing}.`,
}
