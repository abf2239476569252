import type { BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import words from '../../src/desk/words/en.json' with { type: 'json' }
import type { StartedHouse } from '../started-house.ts'

type Key = keyof typeof words

/** The desk's own English for a thing, or the part of it before its first value. */
export const desk = (key: Key): string => words[key].split('{')[0]!.trim()

/** Signs in with the one-time link that the house printed. */
export async function signIn(context: BrowserContext, house: StartedHouse): Promise<Page> {
  const page = await context.newPage()
  await page.goto(house.signInLink)
  await page.getByRole('button').click()
  await page.waitForURL(/\/desk/)
  return page
}

export interface Place {
  edition: {
    name: string
    slug: string
    country: string
    startsOn: string
    endsOn: string
    timeZone: string
    currency: string
  }
  venues: { name: string; country: string; screens: { name: string; capacity: number }[] }[]
  prices: { key: string; name: Record<string, string>; amount: number }[]
}

/** Makes an edition with its venues and prices over the API, as the desk does, and puts it on sale. */
export async function makePlace(context: BrowserContext, house: StartedHouse, place: Place): Promise<void> {
  const ask = async (method: string, path: string, data: unknown) => {
    const answer = await context.request.fetch(`${house.address}/api/v1${path}`, {
      method,
      data,
      headers: { origin: house.address },
    })
    expect(answer.status(), `${method} ${path}: ${await answer.text()}`).toBeLessThan(300)
    return answer.json()
  }
  const edition = await ask('POST', '/editions', { ...place.edition, languages: ['en'], stage: 'on-sale' })
  for (const { screens, ...venue } of place.venues) {
    const { id } = await ask('POST', '/venues', venue)
    for (const screen of screens) await ask('POST', `/venues/${id}/screens`, screen)
  }
  await ask('PUT', `/editions/${edition.id}/prices`, { prices: place.prices })
}

/** Drops documents into the inbox and waits until every one is read. */
export async function uploadDocuments(page: Page, inbox: string, files: string[]): Promise<void> {
  await page.goto(inbox)
  await page.locator('input[type=file]').setInputFiles(files)
  await page.getByText(`${files.length} of ${files.length} documents`).waitFor()
}

/** Opens a document of the inbox and waits for the record beside its text. */
export async function openDocument(page: Page, name: string): Promise<void> {
  await page.getByRole('table').getByRole('link', { name }).click()
  await page.getByText(desk('inbox.point-help')).waitFor()
}

/** Points at a fact's words in the record, and answers with the words that light up in the text. */
export async function pointAt(page: Page, stated: string): Promise<string | null> {
  const fact = page.getByRole('button', { name: stated, exact: true }).first()
  const lit = page.locator('mark[data-lit=true]')
  // the page may still be moving under the pointer
  await expect
    .poll(async () => {
      await page.mouse.move(0, 0)
      await fact.hover()
      return lit.count()
    })
    .toBeGreaterThan(0)
  return lit.first().textContent()
}

/** Chooses the first value of the first disagreement that the record shows. */
export async function settleConflict(page: Page): Promise<void> {
  const choices = page.getByRole('button', { name: desk('conflict.use') })
  await choices.first().waitFor()
  const before = await choices.count()
  await choices.first().click()
  await expect.poll(() => choices.count()).toBeLessThan(before)
}

/** Accepts every proposal of the inbox; answers with how many. */
export async function acceptProposals(page: Page, inbox: string): Promise<number> {
  await page.goto(inbox)
  await page.getByRole('tab', { name: desk('proposals') }).click()
  const accept = page.getByRole('button').filter({ hasText: new RegExp(`^${desk('proposals.accept')}$`) })
  await accept.first().waitFor()
  const proposed = await accept.count()
  for (let left = proposed; left > 0; left -= 1) {
    await accept.first().click()
    await expect.poll(() => accept.count()).toBe(left - 1)
  }
  return proposed
}

/** Releases the timetable from its page. */
export async function release(page: Page, timetable: string): Promise<void> {
  await page.goto(timetable)
  await page.getByRole('button', { name: desk('release.open') }).click()
  await page.getByRole('button', { name: desk('release.go') }).click()
  await page.getByText('Version 1 is released').waitFor()
}

/** Finds an order at the desk and takes its money. */
export async function takeMoney(page: Page, orders: string, name: string): Promise<void> {
  await page.goto(orders)
  await page.getByRole('table').getByRole('link').first().click()
  await page.getByText(name).first().waitFor()
  await page.getByRole('button', { name: desk('order.pay') }).click()
  await page.getByText(desk('order.paid'), { exact: true }).first().waitFor()
}
