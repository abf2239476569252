/**
 * Rows as CSV (RFC 4180), with a byte order mark, by which spreadsheets know UTF-8. Text that a spreadsheet would run as a
 * formula gets an apostrophe in front: names and titles come from outside.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map(row => row.map(cell).join(',')).join('\r\n')}\r\n`
}

function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
