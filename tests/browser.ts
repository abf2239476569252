import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium as driver, type Page } from 'playwright-core'
import { chromiumProgram } from './chromium.ts'

/** Where journeys leave their pictures. */
const pictures = join(import.meta.dirname, 'journeys', 'out')

/**
 * A real Chromium, from npm. Its package's own arguments are left out: `--single-process` breaks second contexts.
 */
export async function launchBrowser(moreArguments: string[] = []): Promise<Browser> {
  return driver.launch({
    executablePath: await chromiumProgram(),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...moreArguments,
    ],
  })
}

const english = { locale: 'en-GB', reducedMotion: 'reduce' } as const

/** Windows in which journeys are walked, by people who read English. */
export const windows = {
  desk: { ...english, viewport: { width: 1440, height: 900 } },
  phone: { ...english, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
} satisfies Record<string, BrowserContextOptions>

/** Leaves a picture of the page in tests/journeys/out/. */
export async function leavePicture(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: join(pictures, `${name}.png`) })
}
