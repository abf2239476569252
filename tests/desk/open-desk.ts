import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { launchBrowser, windows } from '../browser.ts'
import { type StartedHouse, scratchFolder, startHouse } from '../started-house.ts'
import { signIn } from '../walk/at-desk.ts'

/** A house with the demo edition, and a signed-in admin at its desk. */
export interface OpenDesk {
  house: StartedHouse
  /** Of the demo edition's pages. */
  edition: string
  browser: Browser
  staff: BrowserContext
  page: Page
  /** What the page complained of since the last time it was asked: errors, broken rules of its security policy. */
  complaints(): string[]
  /** Asks the API as the admin does. */
  ask<Answer>(path: string, method?: string, data?: unknown): Promise<Answer>
  /** Another window with the same session. */
  window(options: BrowserContextOptions): Promise<Page>
  close(): Promise<void>
}

export async function openDesk(settings: Record<string, string> = {}): Promise<OpenDesk> {
  const { folder, remove } = scratchFolder()
  const house = await startHouse(folder, settings)
  const browser = await launchBrowser()
  const staff = await browser.newContext({ ...windows.desk, locale: 'en' })
  let heard: string[] = []
  const listen = (context: BrowserContext) =>
    context.on('page', page => {
      page.on('console', message => message.type() === 'error' && heard.push(message.text()))
      page.on('pageerror', error => heard.push(String(error)))
    })
  listen(staff)
  const page = await signIn(staff, house)
  return {
    house,
    edition: `${house.address}/desk/cable-a-cielo`,
    browser,
    staff,
    page,
    complaints() {
      const told = heard
      heard = []
      return told
    },
    async ask(path, method = 'GET', data) {
      const answer = await staff.request.fetch(`${house.address}/api/v1${path}`, {
        method,
        ...(data !== undefined && { data }),
        headers: { origin: house.address },
      })
      if (!answer.ok()) throw new Error(`${method} ${path}: ${await answer.text()}`)
      return answer.json()
    },
    async window(options) {
      const context = await browser.newContext({ locale: 'en', ...options })
      listen(context)
      await context.addCookies(await staff.cookies())
      return context.newPage()
    },
    async close() {
      await browser.close()
      await house.stop()
      remove()
    },
  }
}
