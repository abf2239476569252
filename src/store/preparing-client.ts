import pg from 'pg'

/**
 * Begins the transaction of a group. The checks of foreign keys keep the plan that they made first, and on tables that
 * were empty then it is a walk through the whole table: without such walks they use the index from the beginning.
 */
export const groupSettings = '; set local enable_seqscan to off; set local jit to off'

const names = new Map<string, string>()

function nameOf(text: string): string {
  const known = names.get(text)
  if (known) return known
  const made = `group ${names.size + 1}`
  names.set(text, made)
  return made
}

/**
 * Plans a statement once a connection, not once a group. Only for statements whose text is always the same: every text
 * is kept.
 */
export class PreparingClient extends pg.Client {
  // The driver's query has a dozen signatures; what comes in goes on as it came, under a name.
  override query(...given: never[]): never {
    const [text, values, ...rest] = given as unknown[]
    const isPrepared = typeof text === 'string' && Array.isArray(values) && values.length > 0
    const asked = isPrepared ? [{ name: nameOf(text), text, values }, ...rest] : given
    return (super.query as (...asked: unknown[]) => never)(...(asked as unknown[]))
  }
}
