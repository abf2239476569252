/** Shorter lines at the top of an article are menus, rubrics and names; longer ones are its first paragraph. */
const words = { fewest: 4, most: 30 }

/** The headline of an article: the first line near its top that is a sentence, without bullets; nothing if there is none. */
export function headlineOf(text: string): string | undefined {
  for (const line of text.split(/\r?\n/).slice(0, 40)) {
    const headline = line.replace(/^[\s•·*#>–—-]+/u, '').trim()
    const count = headline.split(/\s+/).length
    if (count >= words.fewest && count <= words.most && /\p{L}/u.test(headline)) return headline.slice(0, 300)
  }
  return undefined
}
