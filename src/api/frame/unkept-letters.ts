/**
 * Where a request has text that PostgreSQL cannot keep: a NUL, or half of a surrogate pair. Names of fields count too.
 */
export function unkeptLetters(value: unknown, field = ''): string[] {
  if (typeof value === 'string') return isKept(value) ? [] : [field]
  if (Array.isArray(value)) {
    return value.flatMap((each, index) => unkeptLetters(each, inside(field, String(index))))
  }
  if (typeof value !== 'object' || value === null || value instanceof File) return []
  return Object.entries(value).flatMap(([name, each]) =>
    isKept(name) ? unkeptLetters(each, inside(field, name)) : [field],
  )
}

const isKept = (text: string) => text.isWellFormed() && !text.includes('\0')

const inside = (field: string, name: string) => (field ? `${field}.${name}` : name)
