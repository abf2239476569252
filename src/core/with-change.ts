/** A row with what a change gives; a field left undefined stays as it is. */
export function withChange<Row extends object>(row: Row, change: Partial<Row>): Row {
  const given = Object.entries(change).filter(([, value]) => value !== undefined)
  return { ...row, ...Object.fromEntries(given) }
}
