import { answered, api } from './client.ts'
import type { Edition } from './editions.ts'
import { sendFile } from './send-file.ts'

/** The whole edition as a ZIP. */
export const exportEdition = (editionId: string, people: 'yes' | 'no') =>
  answered<Blob>(
    api.GET('/v1/editions/{editionId}/export.zip', {
      params: { path: { editionId }, query: { people } },
      parseAs: 'blob',
    }),
  )

export const importEdition = (file: File) => sendFile<Edition>('/v1/editions/import', file)
