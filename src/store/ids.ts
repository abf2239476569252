import { isId } from '#core/id.ts'

/** Belongs to nothing. */
const nobody = '00000000-0000-0000-0000-000000000000'

/** An id for a query; what is no id at all becomes one that finds nothing. */
export function idOf(text: string): string {
  return isId(text) ? text : nobody
}

/** Those that are ids, each once. */
export function idsOf(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter(isId)
}
