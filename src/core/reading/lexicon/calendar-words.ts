import { ALL_LANGUAGES } from '../languages/all-languages.ts'
import { fold } from './fold.ts'
import { PhraseSet } from './phrase-index.ts'

/** Month names and their abbreviations in all our languages (CLDR and the language files), folded, without dots. */
export const MONTHS = new Map<string, number>()
/** Weekday names and abbreviations, folded, without dots. */
export const WEEKDAYS = new Set<string>()

/** The weekdays that a word may mean, Sunday 0: `mar` is Tuesday in French and Spanish, `so` Sunday in German. */
const NUMBERS = new Map<string, Set<number>>()

/** Which weekdays (Sunday 0) a folded word without dots names in any of our languages. */
export function weekdaysCalled(word: string): ReadonlySet<number> {
  return NUMBERS.get(word) ?? NO_DAYS
}

const NO_DAYS: ReadonlySet<number> = new Set()

const day = (month: number, date: number) => new Date(Date.UTC(2024, month, date))
for (const data of ALL_LANGUAGES) {
  const add = (name: string, month: number) => {
    const folded = fold(name)
      .replaceAll('.', '')
      .replace(/^(?:de |d')/, '')
    if (!/\d/.test(folded) && folded.length > 1 && !MONTHS.has(folded)) MONTHS.set(folded, month)
  }
  for (const style of data.labelsOnly ? (['long'] as const) : (['long', 'short'] as const)) {
    const alone = new Intl.DateTimeFormat(data.code, { month: style, timeZone: 'UTC' })
    const inDate = new Intl.DateTimeFormat(data.code, { day: 'numeric', month: style, timeZone: 'UTC' })
    const weekday = new Intl.DateTimeFormat(data.code, { weekday: style, timeZone: 'UTC' })
    for (let month = 0; month < 12; month++) {
      add(alone.format(day(month, 15)), month + 1)
      const part = inDate.formatToParts(day(month, 15)).find(it => it.type === 'month')
      if (part) add(part.value, month + 1)
    }
    for (let date = 1; date <= 7; date++) {
      const name = fold(weekday.format(day(0, date))).replaceAll('.', '')
      WEEKDAYS.add(name)
      call(name, date % 7)
    }
  }
  for (const [name, month] of Object.entries(data.months ?? {})) MONTHS.set(fold(name), month)
  const full = new Intl.DateTimeFormat(data.code, { weekday: 'long', timeZone: 'UTC' })
  for (const name of data.weekdays ?? []) {
    WEEKDAYS.add(fold(name))
    for (let date = 1; date <= 7; date++)
      if (fold(full.format(day(0, date))).startsWith(fold(name).replaceAll('.', '')))
        call(fold(name), date % 7)
  }
}

function call(name: string, number: number): void {
  NUMBERS.set(name, (NUMBERS.get(name) ?? new Set()).add(number))
}

/** The months as a set of phrases, for telling texts that name none. */
export const MONTH_WORDS = new PhraseSet(MONTHS.keys())
