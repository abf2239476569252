import { showEdition } from '#acts/programme/show-edition.ts'
import { exportEdition } from '#acts/reach/export-edition.ts'
import { importEdition } from '#acts/reach/import-edition.ts'
import { secretFrom } from '#core/id.ts'
import { isRefusal } from '#core/refusal.ts'
import { type Route, route } from '../frame/route.ts'
import { spooledFile } from '../frame/spooled-file.ts'
import { InEdition } from '../shapes/basics.ts'
import { EditionShape } from '../shapes/edition.ts'
import { EditionFileToSend, ExportQuery } from '../shapes/edition-file.ts'

/** Larger ones come in by the command line, which reads them from disk. */
const mostSent = 256 * 1024 * 1024

/** An edition out of the house and into it, as a file (docs/export-format.md). */
export const editionFileRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/editions/{editionId}/export.zip',
    name: 'exportEdition',
    does: 'Everything of an edition as a ZIP of CSV and JSON',
    tells:
      'Private: it holds the text of every document. Buyers, visitors and readers are in it with people=yes alone.',
    params: InEdition,
    query: ExportQuery,
    file: 'application/zip',
    async act({ house, acting, params, query }) {
      const edition = await showEdition(house, acting, params)
      if (isRefusal(edition)) return edition
      const wish = { ...params, withPeople: query.people === 'yes' }
      const name = `${edition.slug}.zip`
      return spooledFile(
        { name, mediaType: 'application/zip', seal: secretFrom(house.chance.bytes(16)) },
        write => exportEdition(house, acting, wish, write),
      )
    },
  }),
  route({
    method: 'post',
    path: '/v1/editions/import',
    name: 'importEdition',
    does: 'Bring an exported edition in, whole or not at all',
    tells: 'At most 256 MiB; larger ones come in with `cartelera import`.',
    body: EditionFileToSend,
    multipart: { most: mostSent },
    answers: EditionShape,
    status: 201,
    act: async ({ house, acting, body: { file } }) =>
      importEdition(house, acting, { bytes: new Uint8Array(await file.arrayBuffer()) }),
  }),
]
