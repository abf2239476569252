/** The cookie of a visitor's place in the line of an edition's sale. */
export function placeCookie(editionSlug: string): string {
  return `place-${editionSlug}`
}
