import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import sharp from 'sharp'
import type { ScanAnswer } from '#core/boxoffice/door/door-answer.ts'
import { launchBrowser, windows } from '../browser.ts'
import { desk } from './at-desk.ts'

/**
 * A browser whose camera sees one picture: what somebody holds before a phone at the door.
 * Chromium reads it as motion JPEG, over and over.
 */
export async function browserThatSees(picture: Buffer, folder: string) {
  const frame = await sharp(picture)
    .resize(640, 480, { fit: 'contain', background: 'white' })
    .flatten({ background: 'white' })
    .jpeg({ quality: 95 })
    .toBuffer()
  const film = join(folder, 'camera.mjpeg')
  await writeFile(film, Buffer.concat(Array.from({ length: 30 }, () => frame)))
  return launchBrowser([
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${film}`,
  ])
}

/** The door's page on a phone that is signed in as `from` is. */
export async function openDoor(
  browser: Awaited<ReturnType<typeof launchBrowser>>,
  from: BrowserContext,
  address: string,
): Promise<Page> {
  const context = await browser.newContext({ ...windows.phone, permissions: ['camera'] })
  await context.addCookies(await from.cookies())
  const page = await context.newPage()
  await page.goto(address)
  return page
}

/** Holds the ticket before the camera until the door has answered so. */
export async function scan(page: Page, answer: ScanAnswer): Promise<void> {
  await page.getByRole('button', { name: desk('door.scan') }).click()
  await answered(page, answer)
}

/** Types a number and waits until the door has answered so. */
export async function typeNumber(page: Page, number: string, answer: ScanAnswer): Promise<void> {
  await page.getByLabel(desk('door.type-code')).fill(number)
  await page.getByRole('button', { name: desk('door.check') }).click()
  await answered(page, answer)
}

async function answered(page: Page, answer: ScanAnswer): Promise<void> {
  await page.getByRole('status').locator(`[data-answer="${answer}"]`).waitFor()
}
