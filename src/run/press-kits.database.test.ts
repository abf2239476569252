import { strFromU8, unzipSync } from 'fflate'
import { sql } from 'kysely'
import sharp from 'sharp'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { House } from '#acts/ports/house.ts'
import { openPressKit } from '#acts/press/open-press-kit.ts'
import { packPressKit } from '#acts/press/pack-press-kit.ts'
import { setPressKit } from '#acts/press/set-press-kit.ts'
import { showKitStill } from '#acts/press/show-kit-still.ts'
import { showProgramme } from '#acts/programme/show-programme.ts'
import { addStill } from '#acts/record/add-still.ts'
import { removeStill } from '#acts/record/remove-still.ts'
import { restoreStill } from '#acts/record/restore-still.ts'
import { type KitReader, stillLimits } from '#core/press/press-kit.ts'
import type { PublicProgramme } from '#core/programme/public-programme.ts'
import { stationery } from '#letters/stationery.ts'
import { pictures } from '#outside/pictures.ts'
import { qrCodes } from '#outside/qr-code.ts'
import { typstPrinting } from '#outside/typst-printing.ts'
import { acting, beginning, must, openStage, type Stage } from '#store/contract/box-office-stage.ts'

let stage: Stage
let house: Pick<House, 'store' | 'clock' | 'chance' | 'pictures' | 'stationery'>
let programme: PublicProgramme
let filmId: string
const note = {
  es: `${'Una ciudad se mueve y nadie sabe hacia dónde. '.repeat(9).trim()}`,
  en: 'A city moves, and nobody knows where to.',
}

beforeAll(async () => {
  stage = await openStage()
  const printing = { printer: typstPrinting(), qrCodes: qrCodes(), publicUrl: 'https://altura.example' }
  house = { ...stage.house, pictures, stationery: stationery(printing) }
  await stage.screening(20)
  const [film] = await stage.query(sql<{ id: string }>`
    update film set note = ${JSON.stringify(note)} returning id`)
  filmId = film!.id
  await stage.query(sql`insert into edition_film (edition_id, film_id) values (${stage.editionId}, ${filmId})
    on conflict do nothing`)
  programme = must(await showProgramme(house, acting, { editionSlug: 'altura-2026' }))
})
afterAll(() => stage?.database.drop())

const photograph = (width = 900, height = 500) =>
  sharp({ create: { width, height, channels: 3, background: '#7a3b2e' } })
    .withExif({ IFD0: { Artist: 'Somebody' } })
    .jpeg()
    .toBuffer()
const send = (bytes: Uint8Array, said: object = {}) =>
  addStill(house, acting, {
    ...{ filmId, name: 'teleférico (1).jpg', bytes, credit: 'Ayar Blasco' },
    ...{ description: { es: 'Una cabina roja sobre la ciudad' }, ...said },
  })
const offer = (change: object = {}) =>
  setPressKit(house, acting, {
    ...{ editionId: stage.editionId, filmId, offered: true, embargoUntil: null, earlyForAccredited: false },
    ...{ contact: 'Prensa\nprensa@altura.example', ...change },
  })
const asked = (reader: KitReader = 'public') => ({ programme, filmId, reader })
const pack = (form: 'pdf' | 'zip', reader?: KitReader) =>
  packPressKit(house, acting, { ...asked(reader), form, language: 'es' })

test('a still says by itself what it is, and what is none is refused by its name', async () => {
  const bytes = await photograph()
  const still = must(await send(bytes))
  expect(still).toMatchObject({ mediaType: 'image/jpeg', width: 900, height: 500, size: bytes.length })
  for (const wrong of [
    await send(new TextEncoder().encode('<svg/>')),
    await send(bytes.subarray(0, 400)),
    await send(await photograph(200, 900)),
    await send(new Uint8Array(stillLimits.bytes + 1)),
    await send(bytes, { name: 'a\u0000.jpg' }),
    await send(bytes, { credit: '' }),
    await send(bytes, { description: {} }),
  ])
    expect(wrong).toMatchObject({ refused: 'wrong-value' })
  for (let count = 1; count < stillLimits.ofFilm; count += 1) must(await send(bytes))
  expect(await send(bytes)).toMatchObject({ refused: 'wrong-value', about: { field: 'stills' } })
  must(await removeStill(house, acting, { stillId: still.id }))
  const eleventh = must(await send(bytes))
  expect(await restoreStill(house, acting, { stillId: still.id })).toMatchObject({ refused: 'wrong-value' })
  await removeStill(house, acting, { stillId: eleventh.id })
  must(await restoreStill(house, acting, { stillId: still.id }))
  const rest = await stage.query(sql<{ id: string }>`select id from still where id <> ${still.id}`)
  for (const { id } of rest) await removeStill(house, acting, { stillId: id })
})

test('before its embargo ends a kit gives nothing away, at that moment everything', async () => {
  expect(await openPressKit(house, acting, asked())).toMatchObject({ refused: 'not-found' })
  must(await offer({ offered: false }))
  expect(await pack('pdf')).toMatchObject({ refused: 'not-found' })
  must(await offer({ embargoUntil: beginning.add({ hours: 1 }) }))
  const [still] = must(await openPressKit(house, acting, asked('staff'))).sheet!.stills
  const picture = (reader: KitReader) =>
    showKitStill(house, acting, { ...asked(reader), stillId: still!.id, which: 'whole' })

  expect(must(await openPressKit(house, acting, asked())).sheet).toBeUndefined()
  expect(await pack('zip')).toMatchObject({ refused: 'not-allowed' })
  expect(await picture('public')).toMatchObject({ refused: 'not-found' })
  must(await picture('staff'))

  stage.advance({ hours: 1 })
  must(await picture('public'))
  expect(must(await openPressKit(house, acting, asked())).sheet!.screenings).toHaveLength(1)
})

test('the PDF tells what the record tells, and the ZIP has it with the texts and the stills as they came', async () => {
  must(await offer())
  const pdf = must(await pack('pdf'))
  expect(pdf.name).toBe('el-gran-movimiento-es.pdf')
  const { text } = await extractText(await getDocumentProxy(pdf.bytes.slice()), { mergePages: true })
  for (const told of ['El Gran Movimiento', 'Ayar Blasco', '900 × 500', 'prensa@altura.example', note.en])
    expect(text.replaceAll(/\s+/g, ' ')).toContain(told)
  expect(Buffer.from(pdf.bytes).includes('pdfuaid:part')).toBe(true)

  const files = unzipSync(must(await pack('zip')).bytes)
  expect(Object.keys(files).map(path => path.replace('el-gran-movimiento/', ''))).toEqual([
    'press-kit.pdf',
    'synopsis/en-long.txt',
    'synopsis/es-short.txt',
    'synopsis/es-long.txt',
    'stills/el-gran-movimiento-01.jpg',
    'stills.csv',
  ])
  const still = files['el-gran-movimiento/stills/el-gran-movimiento-01.jpg']!
  expect((await sharp(still).metadata()).exif).toBeDefined()
  expect(strFromU8(files['el-gran-movimiento/stills.csv']!)).toContain('Ayar Blasco')
  expect(strFromU8(files['el-gran-movimiento/synopsis/es-long.txt']!)).toBe(`${note.es}\n`)
  const stillId = must(await openPressKit(house, acting, asked())).sheet!.stills[0]!.id
  const shown = must(await showKitStill(house, acting, { ...asked(), stillId, which: 'shown' }))
  expect((await sharp(shown.bytes).metadata()).exif).toBeUndefined()
})
