import { csvOf, readCsv } from '#core/csv.ts'
import type { HouseLanguage } from '#core/localised.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { PressContact, PressContactDraft } from './press-contact.ts'
import { readPressContact } from './press-contact.ts'

/** The press list as a table; tags stand in one cell, with semicolons between. */
const pressListColumns = ['name', 'outlet', 'email', 'language', 'tags', 'ground'] as const

export const mostInPressList = 5000

/**
 * The contacts of a table (CSV) whose first row names the columns of `pressListColumns` in any order; `name` and `email`
 * must be there. A language that is left out is English. The refusal names the first row that cannot be used, counted as
 * spreadsheets do, and what is wrong in it.
 */
export function readPressList(table: string, ground: string): PressContactDraft[] | Refusal<'wrong-value'> {
  const read = readCsv(table, 'either')
  if (!read) return refuse('wrong-value', { field: 'table', value: '"' })
  const [head = [], ...rows] = read
  const columns = head.map(name => name.trim().toLowerCase())
  for (const needed of ['name', 'email'])
    if (!columns.includes(needed)) return refuse('wrong-value', { field: 'table', value: needed })
  if (rows.length > mostInPressList) return refuse('wrong-value', { field: 'table', value: rows.length })
  const contacts: PressContactDraft[] = []
  for (const [place, row] of rows.entries()) {
    if (row.every(cell => cell.trim() === '')) continue
    const said = Object.fromEntries(
      pressListColumns.map(name => [name, row[columns.indexOf(name)] ?? '']),
    ) as Record<(typeof pressListColumns)[number], string>
    const contact = readPressContact({
      ...said,
      language: (said.language.trim().toLowerCase() || 'en') as HouseLanguage,
      tags: said.tags.split(';'),
      ground: said.ground.trim() || ground,
    })
    if (isRefusal(contact)) {
      const { field = 'email' } = contact.about
      const value = said[field as keyof typeof said] ?? ''
      return refuse('wrong-value', { field: `${field} (${place + 2})`, value: value.slice(0, 100) })
    }
    contacts.push(contact)
  }
  return contacts
}

/** The press list as CSV, as `readPressList` reads it again. */
export function pressListTable(contacts: readonly PressContact[]): string {
  const rows = contacts.map(contact => pressListColumns.map(column => cellOf(contact[column])))
  return csvOf([pressListColumns, ...rows])
}

const cellOf = (value: string | string[]) => (Array.isArray(value) ? value.join('; ') : value)
