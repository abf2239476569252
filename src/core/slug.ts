/** Letters that Unicode does not take apart into a base and a mark. */
const undecomposed: Record<string, string> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
}

/** Text for comparing: lower case, without the diacritics of Latin, Greek and Cyrillic; `Łódź` → `lodz`. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[æœøßłđðþıħ]/g, letter => undecomposed[letter] ?? letter)
}

/** A name as it stands in an address: `El Gran Movimiento` → `el-gran-movimiento`. At most 60 characters, never empty. */
export function slugOf(name: string): string {
  const slug = folded(name)
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
  if (slug) return slug
  // Scripts without Latin letters: their code points are long, but stable and safe in an address.
  const points = Array.from(name.trim(), letter => letter.codePointAt(0)!.toString(36)).join('')
  return points.slice(0, 60) || 'untitled'
}

/** The slug, or the slug with the first free number from 2: `el-gran-movimiento-2`. */
export function freeSlug(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const candidate = numberedSlug(wanted, number)
    if (!taken.has(candidate)) return candidate
  }
}

/** The slug itself for 1, else the slug with its number, still no longer than 60. */
export function numberedSlug(wanted: string, number: number): string {
  if (number === 1) return wanted
  const room = 60 - String(number).length - 1
  return `${wanted.slice(0, room).replace(/-+$/, '')}-${number}`
}

/** Whether somebody may choose this as an address: lower-case letters, digits and single hyphens, at most 60. */
export function isSlug(text: string): boolean {
  return text.length <= 60 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)
}
