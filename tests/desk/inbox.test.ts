import { expect, test } from 'vitest'
import { openForAll } from '../open-for-all.ts'
import { complaints } from '../site/accessible.ts'
import { desk, openDocument } from '../walk/at-desk.ts'
import { type OpenDesk, openDesk } from './open-desk.ts'

let open: OpenDesk
openForAll(openDesk, opened => {
  open = opened
})

const text = (name: string, content: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
})

const programmeEntry = (minutes: number) => `El molino dormido

Title: El molino dormido
Director: Jacinta Mamani
Year: 2024
Country: Bolivia
Running time: ${minutes} min
Language: Spanish
Subtitles: English
<script>document.title = 'taken over'</script> <b>Not bold</b>
`

async function send(...files: ReturnType<typeof text>[]): Promise<void> {
  const { page } = open
  await page.goto(`${open.edition}/inbox`)
  await page.locator('input[type=file]').setInputFiles(files)
  await page.getByText(new RegExp(`^${files.length} of `)).waitFor()
}

test('of several files each is told what became of it, and a bad one harms no other', async () => {
  const { page } = open
  await send(text('molino-one.txt', programmeEntry(92)), {
    name: 'picture.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 255, 254]),
  })
  const line = (name: string) => page.getByRole('listitem').filter({ hasText: name })
  await line('molino-one.txt').getByText(desk('kind.programme-entry')).waitFor()
  const refused = (await line('picture.txt').textContent())!
  expect(refused.length).toBeGreaterThan('picture.txt'.length + 20)
  expect(await page.getByRole('row').filter({ hasText: 'picture.txt' }).count()).toBe(0)
  expect(await complaints(page)).toEqual([])
  await send(text('molino-one-again.txt', programmeEntry(92)))
  await line('molino-one-again.txt').getByText(desk('upload.already-there')).waitFor()
})

test('a document’s markup is shown as text, and runs nothing', async () => {
  const { page } = open
  await send(text('molino-markup.txt', `${programmeEntry(92)}\n`))
  await openDocument(page, 'molino-markup.txt')
  await page.getByText("<script>document.title = 'taken over'</script> <b>Not bold</b>").waitFor()
  expect(await page.title()).not.toContain('taken over')
  expect(await page.locator('section b').count()).toBe(0)
})

test('pointing at a fact with the keyboard lights its words, exactly those it stands on', async () => {
  const { page } = open
  await send(text('molino-light.txt', `${programmeEntry(92)}\n\n`))
  await openDocument(page, 'molino-light.txt')
  await page.getByRole('button', { name: 'Jacinta Mamani' }).first().focus()
  await expect.poll(() => page.locator('mark[data-lit=true]').allTextContents()).toEqual(['Jacinta Mamani'])
  expect(await complaints(page)).toEqual([])
})

test('where documents differ, one click settles it, and undo gives the question back', async () => {
  const { page } = open
  await send(
    text('mill-a.txt', programmeEntry(92).replaceAll('molino', 'faro')),
    text('mill-b.txt', programmeEntry(103).replaceAll('molino', 'faro')),
  )
  await openDocument(page, 'mill-b.txt')
  const dispute = page.getByRole('alert').filter({ hasText: desk('conflict') })
  await dispute.waitFor()
  const wanted = dispute.getByRole('listitem').filter({ hasText: '103' })
  await wanted.getByRole('button', { name: desk('conflict.use') }).click()
  await dispute.waitFor({ state: 'detached' })
  await page.getByText(desk('fact.settled'), { exact: true }).first().waitFor()
  await page.getByRole('button', { name: desk('undo') }).click()
  await dispute.waitFor()
})
