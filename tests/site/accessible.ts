import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'

/** What axe finds against WCAG 2.2 A and AA and its own best practices, one line a finding. */
export async function complaints(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(node => `${id}: ${help}: ${node.target.join(' ')}`),
  )
}

/** Whether a page is wider than its window: something then sticks out, or words are cut (WCAG 1.4.10). */
export async function sticksOut(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
}

/** Looks at the page as its visitor sees it, light and dark, in a browser with JavaScript, which axe needs. */
export async function expectAccessible(browser: Browser, page: Page): Promise<void> {
  const storageState = await page.context().storageState()
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ storageState, colorScheme, viewport: page.viewportSize() })
    const seen = await context.newPage()
    await seen.goto(page.url())
    expect({ at: page.url(), complaints: await complaints(seen) }).toEqual({ at: page.url(), complaints: [] })
    expect({ at: page.url(), sticksOut: await sticksOut(seen) }).toEqual({ at: page.url(), sticksOut: false })
    await context.close()
  }
}
