import type { components } from '../api-types.ts'
import { sendFile } from './send-file.ts'

export type ImportedScreenings = components['schemas']['ImportedScreenings']

export const importScreenings = (editionId: string, file: File, dryRun: 'yes' | 'no') =>
  sendFile<ImportedScreenings>(`/v1/editions/${editionId}/screenings/import`, file, { dryRun })
