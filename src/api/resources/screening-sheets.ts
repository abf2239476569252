import { importScreenings } from '#acts/timetable/import-screenings.ts'
import { isRefusal } from '#core/refusal.ts'
import { type Route, route } from '../frame/route.ts'
import { InEdition } from '../shapes/basics.ts'
import { ImportedScreeningsShape, ScreeningSheetToSend, toldOf } from '../shapes/screening-sheet.ts'

const mostSent = 64 * 1024 * 1024

/** Spreadsheets of screenings (docs/rules/sheets-of-screenings.md). */
export const screeningSheetRoutes: Route[] = [
  route({
    method: 'post',
    path: '/v1/editions/{editionId}/screenings/import',
    name: 'importScreenings',
    does: 'Put the screenings of a spreadsheet into the draft, and tell what is wrong with the other rows',
    tells: 'CSV or XLSX, headings in eight languages, at most 20 MB. With dryRun=yes nothing is placed.',
    params: InEdition,
    body: ScreeningSheetToSend,
    multipart: { most: mostSent },
    answers: ImportedScreeningsShape,
    async act({ house, acting, params, body: { file, dryRun } }) {
      const bytes = new Uint8Array(await file.arrayBuffer())
      const wish = { ...params, name: file.name, bytes, isDryRun: dryRun === 'yes' }
      const imported = await importScreenings(house, acting, wish)
      return isRefusal(imported) ? imported : toldOf(imported)
    },
  }),
]
