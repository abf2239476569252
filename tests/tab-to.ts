import type { Page } from 'playwright-core'

/** Presses the tab key, or the one that goes back, until what has the focus is called so. */
export async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let pressed = 0; pressed < 400; pressed += 1) {
    await page.keyboard.press(key)
    const focused = await page.evaluate(() => {
      const here = document.activeElement as HTMLInputElement | null
      const name = here?.getAttribute('aria-label') ?? (here?.labels?.[0] ?? here)?.textContent
      return name?.replace(/\s+/g, ' ').trim() ?? ''
    })
    if (name.test(focused)) return
  }
  throw new Error(`The tab key never came to ${name}`)
}
