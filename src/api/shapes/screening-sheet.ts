import { z } from '@hono/zod-openapi'
import type { ImportedScreenings } from '#acts/timetable/import-screenings.ts'
import { rowFaults } from '#core/programme/match-screenings.ts'
import { screeningKinds } from '#core/programme/screening.ts'
import { Id } from './basics.ts'
import { DocumentToSend } from './document.ts'

export const ScreeningSheetToSend = z
  .strictObject({ ...DocumentToSend.shape, dryRun: z.enum(['yes', 'no']).optional() })
  .openapi('ScreeningSheetToSend')

export const ImportedScreeningsShape = z
  .object({
    rows: z.array(
      z.object({
        sheet: z.string(),
        row: z.int().openapi({ description: 'From 1, as the spreadsheet counts' }),
        film: z.string(),
        place: z.string(),
        when: z.string().openapi({ description: 'As it stands in the sheet' }),
        startsAt: z.string().nullable().openapi({ description: 'By the clock of the edition' }),
        screenId: Id.nullable(),
        minutes: z.int().nullable(),
        kind: z.enum(screeningKinds).nullable(),
        faults: z.array(z.enum(rowFaults)).openapi({ description: 'Empty: placed, or to be placed' }),
      }),
    ),
    placed: z.int().openapi({ description: 'How many were placed, or would be' }),
    clashes: z.int().openapi({ description: 'Clashes that concern what was placed' }),
  })
  .openapi('ImportedScreenings')

export function toldOf({
  rows,
  placed,
  clashes,
}: ImportedScreenings): z.output<typeof ImportedScreeningsShape> {
  return {
    rows: rows.map(({ row: { sheet, row, film, place, when, minutes, kind }, faults, screening }) => ({
      ...{ sheet, row, film, place, when, faults },
      startsAt: screening?.startsAt.toPlainDateTime().toString({ smallestUnit: 'minute' }) ?? null,
      screenId: screening?.screenId ?? null,
      minutes: screening?.filmMinutes ?? minutes ?? null,
      kind: kind ?? null,
    })),
    placed,
    clashes: clashes.length,
  }
}
