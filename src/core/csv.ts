/**
 * Rows as CSV (RFC 4180), with a byte order mark, by which spreadsheets know UTF-8. Text that a spreadsheet would run as a
 * formula gets an apostrophe in front, for names and titles come from outside; so does text that begins like one already,
 * so that `readCsv` can take it away again.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map(row => row.map(cell).join(',')).join('\r\n')}\r\n`
}

function cell(value: string | number): string {
  const text = typeof value === 'string' && /^'*[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Cells without quotation marks, or whole ones between them, and what ends them. */
const nextCells = {
  ',': /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y,
  ';': /(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r?\n|$)/y,
}

/**
 * Rows that `csvOf` wrote, or a program that follows RFC 4180; undefined where a quotation mark stands wrong.
 *
 * @param parting what stands between cells: spreadsheets of countries that write decimals with a comma take a semicolon
 */
export function readCsv(text: string, parting: ',' | ';' = ','): string[][] | undefined {
  const nextCell = nextCells[parting]
  const rows: string[][] = []
  const all = text.replace(/^\uFEFF/, '')
  let row: string[] = []
  nextCell.lastIndex = 0
  while (nextCell.lastIndex < all.length || row.length > 0) {
    const found = nextCell.exec(all)
    if (!found) return undefined
    const [, quoted, bare, end] = found
    row.push((quoted?.replaceAll('""', '"') ?? bare ?? '').replace(/^'(?='*[=+\-@\t\r])/, ''))
    if (end === parting) continue
    rows.push(row)
    row = []
    if (end === '') break
  }
  return rows
}
