import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { allTables, leftOut } from '../src/core/reach/edition-file/all-tables.ts'
import { reportPath, reports } from '../src/core/reach/edition-file/reports.ts'
import { type Column, pathOf, type Table } from '../src/core/reach/edition-file/table.ts'

/** Its tables are written by `node scripts/export-format.ts` from what writes and reads them; a test keeps them current. */
export const documentFile = join(import.meta.dirname, '..', 'docs', 'export-format.md')

const mark =
  '<!-- From here on made by `node scripts/export-format.ts`; change src/core/reach/edition-file instead. -->'

/** The page as it should be: what people wrote above the mark, and the tables below it. */
export function currentPage(): string {
  const written = readFileSync(documentFile, 'utf8').split(mark)[0]
  const tables = allTables.map(tableEntry).join('\n')
  const told = Object.values(reports).map(
    report => `- **\`${reportPath(report)}\`**: ${report.says} Columns: ${report.columns.join(', ')}.`,
  )
  const out = Object.entries(leftOut).map(([name, why]) => `- **${name}**: ${why}`)
  return `${written}${mark}

## Tables

In the order in which they are read: a row names only rows of tables before it, or of its own.

${tables}
## Reports

For people and spreadsheets; never read back.

${told.join('\n')}

## Left out

${out.join('\n')}
`
}

function tableEntry(table: Table): string {
  const people = table.isOfPeople ? ' Only with people.' : ''
  const columns = Object.entries(table.columns).map(([name, column]) => `\`${name}\` ${kindOf(column)}`)
  return `### \`${pathOf(table)}\`\n\n${table.says}${people}\n\n${columns.join('; ')}\n`
}

function kindOf({ kind, of, isOptional, staysHere, withoutPeople }: Column): string {
  if (staysHere) return `${kind}, always nothing`
  const without = withoutPeople === undefined ? '' : `, without people \`${withoutPeople}\``
  return `${kind}${of ? ` of ${of}` : ''}${isOptional ? ' or nothing' : ''}${without}`
}

if (import.meta.main) {
  const page = currentPage()
  const isCurrent = page === readFileSync(documentFile, 'utf8')
  if (!isCurrent) writeFileSync(documentFile, page)
  process.stdout.write(`${documentFile} ${isCurrent ? 'is current' : 'was written anew'}\n`)
}
