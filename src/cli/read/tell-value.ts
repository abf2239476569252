/** A value in one line, as a person would say it. */
export function tellValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(tellValue).join(', ')
  if (typeof value !== 'object' || value === null) return shorten(String(value).replace(/\s+/g, ' '))
  const it = value as Record<string, unknown>
  if ('date' in it) return [it.date, it.time, it.venue].filter(Boolean).join(' ')
  if ('award' in it) return [it.award, it.festival, it.year].filter(Boolean).join(', ')
  if ('text' in it) return `“${shorten(String(it.text))}” (${it.source})`
  if ('value' in it) return [it.system, it.value].filter(Boolean).join(' ')
  return shorten(JSON.stringify(value))
}

export function shorten(text: string, length = 110): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text
}
