import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PrintSheet } from '#acts/ports/printer.ts'
import type { DoorPaper } from '#acts/ports/stationery.ts'
import { shownNumber } from '#core/boxoffice/ticket/number.ts'
import { type HouseLanguage, houseLanguages, inLanguage } from '#core/localised.ts'
import { dayWithYear, timeOf } from '#words/dates.ts'
import { placeWords } from '#words/places.ts'
import { speak } from '#words/speak.ts'

/** What door-list.typ sets: everything already in words. */
interface DoorPages {
  title: string
  when: string
  where: string
  help: string
  nobody: string
  printed: string
  words: { in: string; number: string; category: string }
  rows: { number: string; category: string; warning: string; isIn: boolean }[]
}

const source = readFileSync(join(import.meta.dirname, 'door-list.typ'), 'utf8')

/** The paper list of a door, in the order of its rows; who is in already has a cross. */
export function doorPages({ screening, rows, printedAt }: DoorPaper, language: HouseLanguage): PrintSheet {
  const inWords = (text: Record<string, string>) => inLanguage(text, language, houseLanguages)?.text
  const when = (at: Temporal.ZonedDateTime) =>
    `${dayWithYear(language, at.toPlainDate())}, ${timeOf(language, at)}`
  const title = inWords(screening.title) ?? screening.filmTitles.join(' + ')
  const data: DoorPages = {
    title,
    when: when(screening.startsAt),
    where: [...new Set([screening.venueName, screening.screenName])].join(', '),
    help: speak(language, 'letters.door-list.help'),
    nobody: speak(language, 'letters.door-list.nobody'),
    printed: speak(language, 'letters.door-list.printed', {
      when: when(printedAt.toZonedDateTimeISO(screening.startsAt.timeZoneId)),
      count: rows.length,
    }),
    words: {
      in: speak(language, 'letters.door-list.in'),
      number: speak(language, 'letters.ticket.number'),
      category: speak(language, 'letters.door-list.category'),
    },
    rows: rows.map(row => ({
      number: shownNumber(row.number),
      category: [
        inWords(row.priceName) ?? '',
        row.place ? placeWords(language, row.place, screening.levels) : '',
      ]
        .filter(Boolean)
        .join(' · '),
      warning: row.state === 'unpaid' ? speak(language, 'letters.ticket.unpaid') : '',
      isIn: row.admittedAt !== null,
    })),
  }
  const name = speak(language, 'letters.door-list.document', { title })
  return { source, data, language, title: name }
}
