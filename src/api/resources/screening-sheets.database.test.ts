import ExcelJS from 'exceljs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TrialSale, trialSale } from '../contract/edition.ts'
import { type TrialHouse, trialHouse } from '../contract/trial-house.ts'

let trial: TrialHouse
let sale: TrialSale
let programmer: Awaited<ReturnType<TrialHouse['asPerson']>>
beforeAll(async () => {
  trial = await trialHouse()
  sale = await trialSale(
    await trial.asToken(['admin', 'programme:read', 'programme:write', 'box-office:write']),
  )
  programmer = await trial.asPerson(['programmer'])
})
afterAll(() => trial?.close())

async function send(bytes: BlobPart, name: string, dryRun?: 'yes') {
  const body = new FormData()
  body.append('file', new File([bytes], name))
  if (dryRun) body.append('dryRun', dryRun)
  return programmer('POST', `/v1/editions/${sale.editionId}/screenings/import`, { body })
}
const draft = async () =>
  (await programmer('GET', `/v1/editions/${sale.editionId}/timetable`)).json.screenings.length

test('a workbook is looked at, then placed, and its remarks go along; a second time everything is there', async () => {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Programm')
  sheet.addRow(['Film', 'Saal', 'Datum', 'Uhrzeit', 'Bemerkung', 'Fassung'])
  const day = (days: number) => new Date(`${sale.day.add({ days })}T00:00:00Z`)
  sheet.addRow(['La laguna quieta', (await venue()).name, day(1), '18:15', 'Mit Gespräch', 'OmU'])
  sheet.addRow(['Niemals gedreht', 'Odeon', day(1), '21:00', '', ''])
  const bytes = await book.xlsx.writeBuffer()
  const before = await draft()
  const looked = await send(bytes, 'programm.xlsx', 'yes')
  expect(looked.json).toMatchObject({
    placed: 1,
    rows: [
      { row: 2, faults: [], startsAt: `${sale.day.add({ days: 1 })}T18:15`, minutes: 85, kind: 'public' },
      { row: 3, film: 'Niemals gedreht', faults: ['film-unknown', 'place-unknown'], screenId: null },
    ],
  })
  expect(await draft()).toBe(before)
  expect((await send(bytes, 'programm.xlsx')).json).toMatchObject({ placed: 1, clashes: 0 })
  expect(await draft()).toBe(before + 1)
  const { screenings } = (await programmer('GET', `/v1/editions/${sale.editionId}/timetable`)).json
  expect(screenings.at(-1).notes).toEqual({ en: 'Mit Gespräch; OmU' })
  const again = await send(bytes, 'programm.xlsx')
  expect(again.json).toMatchObject({ placed: 0, rows: [{ faults: ['there-already'] }, {}] })
})

const venue = async () =>
  (await programmer('GET', '/v1/venues')).json.rows.find((each: { id: string }) => each.id === sale.venueId)

test('what is no sheet of screenings is refused by its name', async () => {
  const films = await send('Title,Director\nSalt,Ana Bek\n', 'films.csv')
  expect([films.status, films.json.code]).toEqual([422, 'sheet-without-screenings'])
  expect((await send(new Uint8Array([0x50, 0x4b, 3, 4]), 'broken.xlsx')).json.code).toBe(
    'document-unsupported',
  )
  expect(trial.faults).toEqual([])
})
