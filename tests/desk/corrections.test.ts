import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectedOf } from '../../src/core/reading/case-folder.ts'
import { readDocument } from '../../src/core/reading/read-document.ts'
import { leavePicture, windows } from '../browser.ts'
import { openForAll } from '../open-for-all.ts'
import { complaints, sticksOut } from '../site/accessible.ts'
import { desk, openDocument } from '../walk/at-desk.ts'
import { type OpenDesk, openDesk } from './open-desk.ts'

let open: OpenDesk
let page: Page
openForAll(openDesk, opened => {
  open = opened
  page = opened.page
})

/** The lens stands in prose that no rule reads; the name stands twice, behind characters of two units and lines that end in CR LF. */
const reportOn = (title: string) =>
  [
    title,
    '',
    'Director: Jacinta Mamani',
    'Country: Bolivia',
    'Year: 2024',
    'Running time: 92 min',
    '',
    '🎬🎞️ Saturnina Quispe opens the evening. 👩🏽‍🎤',
    'What glows here is the eye of Saturnina Quispe, who has never lit a room twice.',
    'A house of Bolivia, France and 85 Min. of silence.',
    '',
  ].join('\r\n')

async function send(at: Page, name: string, content: string): Promise<void> {
  await at.goto(`${open.edition}/inbox`)
  await at
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) })
  await at.getByText(/^1 of /).waitFor()
  await openDocument(at, name)
}

const panel = (at = page) => at.getByRole('dialog', { name: /is …$/ })
const offered = (field: string, at = page): Locator => panel(at).getByRole('button', { name: field })
const fact = (field: string) =>
  page.locator('dl > div').filter({ has: page.getByText(field, { exact: true }) })

/** Where words stand on the screen, those of the given place among equal ones. */
async function boxOf(at: Page, words: string, place = 0) {
  return at.getByRole('region', { name: desk('inbox.text') }).evaluate(
    (text, [words, place]) => {
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
      let left = place
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (
          let from = node.textContent!.indexOf(words);
          from >= 0;
          from = node.textContent!.indexOf(words, from + 1)
        ) {
          if (left-- > 0) continue
          const range = document.createRange()
          range.setStart(node, from)
          range.setEnd(node, from + words.length)
          const { left: x, right, top, bottom } = range.getBoundingClientRect()
          return { x, right, y: (top + bottom) / 2 }
        }
      }
      throw new Error(`“${words}” stands nowhere`)
    },
    [words, place] as const,
  )
}

/** Selects words as a hand does: button down before the first letter, up behind the last. */
async function drag(words: string, place = 0): Promise<void> {
  const { x, right, y } = await boxOf(page, words, place)
  await page.mouse.move(x + 1, y)
  await page.mouse.down()
  await page.mouse.move((x + right) / 2, y, { steps: 3 })
  await page.mouse.move(right - 1, y, { steps: 3 })
  await page.mouse.up()
  await panel().waitFor()
}

test('words selected with the mouse become the cinematographer, and the film shows them as their source', async () => {
  await send(page, 'lens.txt', reportOn('La sed de los cerros'))
  expect(await fact(desk('field.cinematographers')).count()).toBe(0)
  await drag('Saturnina Quispe', 1)
  await offered(desk('field.cinematographers')).waitFor()
  expect(await complaints(page)).toEqual([])
  await leavePicture(page, 'correct-1-choose')
  await offered(desk('field.cinematographers')).click()
  await page.getByRole('alert').filter({ hasText: 'Saved. Cinematography: Saturnina Quispe' }).waitFor()
  await page.getByText(desk('document.film-follows')).waitFor()
  await fact(desk('field.cinematographers')).getByText('Saturnina Quispe').first().waitFor()
  expect(await complaints(page)).toEqual([])
  await leavePicture(page, 'correct-2-saved')

  await page
    .getByRole('link', { name: desk('inbox.open-film') })
    .first()
    .click()
  const stated = fact(desk('field.cinematographers'))
  await stated.getByText('Saturnina Quispe').first().waitFor()
  await stated.getByRole('link', { name: 'lens.txt' }).click()
  await expect.poll(() => page.locator('mark[data-lit=true]').allTextContents()).toEqual(['Saturnina Quispe'])
  const before = await page.locator('mark[data-lit=true]').evaluate(mark => mark.previousSibling!.textContent)
  expect(before).toMatch(/the eye of $/)
  await leavePicture(page, 'correct-3-source')
})

test('the values that words would have are shown before they are said; words without one are told so', async () => {
  await send(page, 'values.txt', reportOn('El eco de Achocalla'))
  await drag('Bolivia, France', 0)
  await offered(`${desk('field.countries')} Bolivia · France`).waitFor()
  await drag('85 Min.')
  await offered(`${desk('field.minutes')} 85 min`).waitFor()
  await drag('of silence')
  await panel().getByLabel(desk('document.other-field')).click()
  await page.getByRole('option', { name: desk('field.minutes'), exact: true }).click()
  await panel()
    .getByText(/hold no value for “Minutes”/)
    .waitFor()
  expect(await complaints(page)).toEqual([])
  await panel()
    .getByRole('textbox', { name: desk('field.minutes') })
    .fill('93')
  await panel()
    .getByRole('button', { name: desk('save') })
    .click()
  await fact(desk('field.minutes')).getByText('93 min').first().waitFor()
})

test('a wrong claim is withdrawn; undo brings it back; who said what is listed and can be taken back', async () => {
  await send(page, 'struck.txt', reportOn('Puerta de sal'))
  const director = fact(desk('field.directors'))
  await director.getByRole('button', { name: '“Jacinta Mamani” is not: Direction' }).click()
  await director.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: desk('undo') }).click()
  await director.waitFor()
  await director.getByRole('button', { name: '“Jacinta Mamani” is not: Direction' }).click()
  await director.waitFor({ state: 'detached' })

  await page.getByRole('tab', { name: desk('document.corrections') }).click()
  const line = page.getByRole('listitem').filter({ hasText: '“Jacinta Mamani” is not: Direction' })
  await line.getByText(/^\S.*, \w+ \d+ \w+, \d\d:\d\d$/).waitFor()
  expect(await complaints(page)).toEqual([])
  await leavePicture(page, 'correct-4-list')
  await line.getByRole('button', { name: /^Take back/ }).click()
  await line.waitFor({ state: 'detached' })
  await page.getByRole('tab', { name: desk('document.record') }).click()
  await director.waitFor()
})

test('without a mouse: words are found by typing, place by place, and the fields are reached with keys', async () => {
  await send(page, 'keys.txt', reportOn('Los hornos dormidos'))
  await page.getByLabel(desk('document.find')).fill('saturnina  quispe')
  await page.getByText('1 of 2').waitFor()
  await page.getByRole('button', { name: desk('document.find.next') }).press('Enter')
  await page.getByText('2 of 2').waitFor()
  await page.getByLabel(desk('document.find')).press('Enter')
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null))
    .toBe(true)
  await page.keyboard.press('Escape')
  await panel().waitFor({ state: 'detached' })
  await page.getByRole('button', { name: desk('document.find.mean') }).press('Enter')
  await offered(desk('field.editors')).press('Enter')
  await fact(desk('field.editors')).getByText('Saturnina Quispe').first().waitFor()
  const { claims } = await open.ask<{ claims: { field: string; start: number }[] }>(
    `/documents/${page.url().split('/').at(-1)}`,
  )
  const text = reportOn('Los hornos dormidos')
  expect(claims.find(({ field }) => field === 'editors')?.start).toBe(text.lastIndexOf('Saturnina Quispe'))
})

test('without a mouse: Shift and the arrow keys select from the words found, and Enter asks what they are', async () => {
  await send(page, 'arrows.txt', reportOn('La feria dormida'))
  await page.getByLabel(desk('document.find')).fill('saturnina quispe')
  await page.getByText('1 of 2').waitFor()
  await page.getByRole('region', { name: desk('inbox.text') }).focus()
  for (const _ of 'Saturnina') await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: '“Saturnina” is …' }).waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Shift+End')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: /^“Saturnina Quispe opens the evening. .*” is …/ }).waitFor()
})

test('a corrected document leaves as a case folder that expects what people said and, beside that, what is read', async () => {
  const text = reportOn('Un cerro en agosto')
  await send(page, 'case.txt', text)
  await drag('Saturnina Quispe', 1)
  await offered(desk('field.cinematographers')).click()
  await fact(desk('field.cinematographers')).getByText('Saturnina Quispe').first().waitFor()
  await page.getByRole('button', { name: desk('document.case') }).click()
  const form = page.getByRole('dialog', { name: desk('document.case') })
  await form.getByLabel(desk('document.case.why')).fill('The lens stands in prose')
  expect(await complaints(page)).toEqual([])
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    form.getByRole('button', { name: desk('document.case.keep') }).click(),
  ])
  expect(download.suggestedFilename()).toBe('case.zip')
  const files = unzipSync(readFileSync(await download.path()))
  expect(Object.keys(files)).toEqual(['case/document.txt', 'case/expected.json', 'case/why.txt'])
  const file = (name: string) => strFromU8(files[`case/${name}`]!)
  expect(file('document.txt')).toBe(text)
  expect(file('why.txt')).toBe('The lens stands in prose\n')
  const expected = JSON.parse(file('expected.json'))
  const read = expectedOf(readDocument(file('document.txt'), 'document.txt'))
  expect(read).not.toEqual(expected)
  const { cinematographers, ...facts } = expected.facts
  expect(cinematographers).toEqual(['Saturnina Quispe'])
  expect({ ...expected, facts }).toEqual(read)
})

const catalogue = (films: number) =>
  Array.from(
    { length: films },
    (_, at) =>
      `Title: Cerro número ${at}\nDirector: Ana Quispe\nCountry: Bolivia\nYear: ${1950 + (at % 70)}\nRunning time: ${60 + (at % 60)} min\n\nThe eye of Saturnina Condori sees hill ${at}.\n`,
  ).join('\n')

test('in a catalogue each film has its own words, and what is said belongs to the film it is said of', async () => {
  await send(page, 'hills.txt', catalogue(3))
  await page.getByRole('combobox', { name: /^Film in this document/ }).waitFor()
  await drag('Saturnina Condori', 1)
  await expect
    .poll(() => page.getByRole('combobox', { name: /^Film in this document/ }).inputValue())
    .toMatch(/Cerro número 1$/)
  await offered(desk('field.cinematographers')).click()
  await fact(desk('field.cinematographers')).getByText('Saturnina Condori').first().waitFor()
  await page.getByRole('button', { name: desk('document.entry.next') }).click()
  await fact(desk('field.title')).getByText('Cerro número 2').first().waitFor()
  expect(await fact(desk('field.cinematographers')).count()).toBe(0)
  expect(await complaints(page)).toEqual([])
  await leavePicture(page, 'correct-5-catalogue')
})

test('in a long text, words far below the window are found, said, and led to from the film', async () => {
  const filler = 'Behind the hill there was another hill, and behind it the sea.\n'.repeat(6000)
  await send(page, 'long.txt', `${reportOn('El mar detrás')}\n${filler}\nThe pages came from Zulma Nina.\n`)
  await page.getByLabel(desk('document.find')).fill('Zulma Nina')
  await page.getByText('1 of 1').waitFor()
  await page.getByLabel(desk('document.find')).press('Enter')
  await offered(desk('field.writers')).press('Enter')
  await page.getByText(desk('document.film-follows')).waitFor()
  await page
    .getByRole('link', { name: desk('inbox.open-film') })
    .first()
    .click()
  await fact(desk('field.writers')).getByRole('link', { name: 'long.txt' }).click()
  const words = page.locator('mark[data-lit=true]')
  await expect.poll(() => words.allTextContents()).toEqual(['Zulma Nina'])
  const inSight = (mark: Element) => {
    const [own, text] = [mark, mark.closest('section')!].map(each => each.getBoundingClientRect()) as [
      DOMRect,
      DOMRect,
    ]
    return text.top <= own.top && own.bottom <= text.bottom
  }
  await expect.poll(() => words.evaluate(inSight)).toBe(true)
})

test('on a phone nothing sticks out, and a finger’s selection asks below the text', async () => {
  await send(page, 'phone.txt', reportOn('La balsa y el viento'))
  const phone = await open.window({ ...windows.phone, viewport: { width: 360, height: 740 } })
  await phone.goto(page.url())
  await phone.getByText(desk('inbox.point-help')).waitFor()
  expect(await sticksOut(phone)).toBe(false)
  await phone.getByRole('region', { name: desk('inbox.text') }).tap({ position: { x: 30, y: 20 } })
  await phone.getByRole('region', { name: desk('inbox.text') }).evaluate(text => {
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const from = node.textContent!.lastIndexOf('Saturnina Quispe')
      if (from < 0) continue
      // What a long press and its handles do.
      getSelection()!.setBaseAndExtent(node, from, node, from + 'Saturnina Quispe'.length)
    }
  })
  await offered(desk('field.cinematographers'), phone).waitFor()
  expect(await sticksOut(phone)).toBe(false)
  expect(await complaints(phone)).toEqual([])
  await leavePicture(phone, 'correct-6-phone')
  await offered(desk('field.cinematographers'), phone).tap()
  await phone.getByRole('alert').filter({ hasText: 'Saved. Cinematography: Saturnina Quispe' }).waitFor()
  await leavePicture(phone, 'correct-7-phone-saved')
})
