import type { Page } from './page.ts'

let tellers = 0

/** The same function of a page, told once and kept with the page. What is undefined is asked for again. */
export function onceAPage<T>(tell: (page: Page) => T): (page: Page) => T {
  const own = tellers++
  return page => {
    const known = page.told[own]
    if (known !== undefined) return known as T
    const told = tell(page)
    page.told[own] = told
    return told
  }
}
