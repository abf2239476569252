/** Rows of words set in columns; the last column runs free, and no column is wider than a screen can hold. */
export function columns(rows: readonly (readonly string[])[], indent: string): string {
  const widths: number[] = []
  for (const row of rows)
    for (const [at, cell] of row.entries()) widths[at] = Math.min(72, Math.max(widths[at] ?? 0, cell.length))
  return rows
    .map(row =>
      (
        indent + row.map((cell, at) => (at === row.length - 1 ? cell : cell.padEnd(widths[at]!))).join('  ')
      ).trimEnd(),
    )
    .join('\n')
}
