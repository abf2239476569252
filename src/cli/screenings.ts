import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { Command } from 'commander'
import type { House } from '#acts/ports/house.ts'
import { importScreenings } from '#acts/timetable/import-screenings.ts'
import type { MatchedRow, RowFault } from '#core/programme/match-screenings.ts'
import { isRefusal } from '#core/refusal.ts'
import { speakRefusal } from '#words/speak.ts'
import { Declined, orDecline } from './answer.ts'
import { editionAt } from './edition-at.ts'
import type { WithHouse } from './with-house.ts'

/** `cartelera screenings`: a spreadsheet of screenings into the draft (docs/rules/sheets-of-screenings.md). */
export function screeningsCommand(withHouse: WithHouse<Pick<House, 'store' | 'sheets'>>): Command {
  return new Command('screenings')
    .description(
      'put the screenings of a spreadsheet into the draft timetable, and tell row by row what did not fit',
    )
    .argument('<edition>', 'the address of the edition')
    .argument('<file>', 'a CSV or XLSX file with a column of films and one of days')
    .option('--dry-run', 'only tell what would come of it')
    .action(async (slug: string, path: string, { dryRun = false }: { dryRun?: boolean }) => {
      const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
        throw new Declined(`${path} cannot be read (${error.code}): name a file that is there.`)
      })
      const { rows, placed, clashes } = orDecline(
        await withHouse(async (house, organisation) => {
          const editionId = await editionAt(house, organisation, slug)
          if (typeof editionId !== 'string') return editionId
          const wish = { editionId, name: basename(path), bytes, isDryRun: dryRun }
          const made = await importScreenings(house, { organisation, by: 'command line' }, wish)
          if (isRefusal(made)) throw new Declined(speakRefusal('en', made))
          return made
        }),
      )
      const left = rows.filter(({ faults }) => faults.length > 0)
      const lines = [
        ...left.map(lineOf),
        `${placed} of ${rows.length} screenings ${dryRun ? 'would be placed' : `placed, ${clashes.length} clashes`}.`,
      ]
      process.stdout.write(`${lines.join('\n')}\n`)
    })
}

const lineOf = ({ row: { sheet, row, film, when, place }, faults }: MatchedRow): string => {
  const told = [film, when, place].filter(Boolean).join(', ')
  return `${sheet}, row ${row} (${told}): ${faults.map(fault => sentences[fault]).join('; ')}`
}

/** What is wrong with a row, and the remedy. */
const sentences: Readonly<Record<RowFault, string>> = {
  'film-unknown': 'no film of the edition has this title; enter it or write it as the record does',
  'film-unclear': 'several films have this title; write which is meant, by its original title',
  'day-unread': 'the day cannot be read; write it as 2026-11-22',
  'day-outside': 'the day is none of the edition’s',
  'hour-unread': 'the hour cannot be read; write it as 20:30',
  'place-unknown': 'no venue has this name; enter it, or this name among its other names',
  'screen-unclear': 'the venue has several screens; write which one',
  'minutes-missing': 'nobody says how long the film is; add a column of minutes',
  'kind-unknown': 'the kind is none of public, press, school',
  'there-already': 'stands in the draft already',
  twice: 'stands in the sheet twice',
}
