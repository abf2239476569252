import Papa from 'papaparse'

/** What a spreadsheet would run as a formula, and text that looks already like one made harmless. */
const formula = /^'*[=+\-@\t\r]/

/**
 * Rows as CSV (RFC 4180), with a byte order mark, by which spreadsheets know UTF-8. Text that a spreadsheet would run as a
 * formula gets an apostrophe in front, for names and titles come from outside; so does text that begins like one already,
 * so that `readCsv` can take it away again.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  const text = Papa.unparse(
    rows.map(row => [...row]),
    { newline: '\r\n', escapeFormulae: formula },
  )
  return `\uFEFF${text}\r\n`
}

/**
 * Rows that `csvOf` wrote, or a program that follows RFC 4180; undefined where a quotation mark is not closed.
 *
 * @param parting `either`: spreadsheets of countries that write decimals with a comma put a semicolon between cells
 */
export function readCsv(text: string, parting: ',' | 'either' = ','): string[][] | undefined {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, '').replace(/\r?\n$/, ''), {
    ...(parting === 'either' ? { delimitersToGuess: [',', ';'] } : { delimiter: parting }),
  })
  if (errors.some(({ type }) => type === 'Quotes')) return undefined
  return data.map(row => row.map(cell => (/^'/.test(cell) && formula.test(cell) ? cell.slice(1) : cell)))
}
