import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import {
  accreditationShape,
  appealShape,
  discountCodeShape,
  editionShape,
  filmShape,
  guestShape,
  issuerShape,
  itemShape,
  newsShape,
  passShape,
  pressKitShape,
  pressShape,
  priceShape,
  screeningShape,
  seatReleaseShape,
  sectionShape,
  showingShape,
  venueShape,
  visitorsShape,
  voucherOfferShape,
} from './edition-shapes.ts'

/** Where the demo edition lies in the clone. */
export const examplesFolder = fileURLToPath(new URL('../../../examples', import.meta.url))

export type FilmFile = z.infer<typeof filmShape>
export type ScreeningFile = z.infer<typeof screeningShape>
export type VenueFile = z.infer<typeof venueShape>

/** The demo edition as its files have it. */
export interface EditionFiles {
  edition: z.infer<typeof editionShape>
  sections: z.infer<typeof sectionShape>[]
  venues: VenueFile[]
  /** By the name of the file; checked when a screen is given one. */
  seatMaps: Map<string, unknown>
  /** By the name of the file. */
  films: Map<string, FilmFile>
  items: z.infer<typeof itemShape>[]
  guests: z.infer<typeof guestShape>[]
  screenings: ScreeningFile[]
  showings: z.infer<typeof showingShape>[]
  prices: z.infer<typeof priceShape>[]
  passes: z.infer<typeof passShape>[]
  vouchers: z.infer<typeof voucherOfferShape>
  seatReleases: z.infer<typeof seatReleaseShape>[]
  discountCodes: z.infer<typeof discountCodeShape>[]
  issuer: z.infer<typeof issuerShape>
  press: z.infer<typeof pressShape>[]
  pressKits: z.infer<typeof pressKitShape>[]
  accreditations: z.infer<typeof accreditationShape>[]
  /** By the name of the file. */
  stills: Map<string, Uint8Array>
  appeals: z.infer<typeof appealShape>[]
  news: z.infer<typeof newsShape>[]
  visitors: z.infer<typeof visitorsShape>
  /** By path under `documents/`, as bytes that still state the dates of the files. */
  documents: Map<string, Uint8Array>
}

/** Reads and checks `examples/`; a file that is not in its shape is an error that names it and the place in it. */
export async function readEditionFiles(folder = examplesFolder): Promise<EditionFiles> {
  const edition = join(folder, 'edition')
  const list = <Shape extends z.ZodType>(name: string, shape: Shape) =>
    readChecked(join(edition, name), z.array(shape))
  return {
    edition: await readChecked(join(edition, 'edition.json'), editionShape),
    sections: await list('sections.json', sectionShape),
    venues: await list('venues.json', venueShape),
    seatMaps: await readAll(join(edition, 'seat-maps'), z.unknown()),
    films: await readAll(join(edition, 'films'), filmShape),
    items: await list('items.json', itemShape),
    guests: await list('guests.json', guestShape),
    screenings: await list('screenings.json', screeningShape),
    showings: await list('showings.json', showingShape),
    prices: await list('prices.json', priceShape),
    passes: await list('passes.json', passShape),
    vouchers: await readChecked(join(edition, 'vouchers.json'), voucherOfferShape),
    seatReleases: await list('seat-releases.json', seatReleaseShape),
    discountCodes: await list('discount-codes.json', discountCodeShape),
    issuer: await readChecked(join(edition, 'issuer.json'), issuerShape),
    press: await list('press.json', pressShape),
    pressKits: await list('press-kits.json', pressKitShape),
    accreditations: await list('accreditations.json', accreditationShape),
    stills: await readBytes(join(edition, 'stills')),
    appeals: await list('appeals.json', appealShape),
    news: await list('news.json', newsShape),
    visitors: await readChecked(join(edition, 'visitors.json'), visitorsShape),
    documents: await readBytes(join(folder, 'documents')),
  }
}

async function readChecked<Shape extends z.ZodType>(file: string, shape: Shape): Promise<z.infer<Shape>> {
  const checked = shape.safeParse(JSON.parse(await readFile(file, 'utf8')))
  if (checked.success) return checked.data
  throw new Error(`${file}: ${z.prettifyError(checked.error)}`)
}

/** Every file of a folder, by its name. */
async function readAll<Shape extends z.ZodType>(
  folder: string,
  shape: Shape,
): Promise<Map<string, z.infer<Shape>>> {
  const names = (await readdir(folder)).filter(name => name.endsWith('.json')).sort()
  const files = await Promise.all(names.map(name => readChecked(join(folder, name), shape)))
  return new Map(names.map((name, index) => [basename(name, '.json'), files[index]!]))
}

async function readBytes(folder: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
  const bytes = await Promise.all(paths.map(path => readFile(path)))
  return new Map(
    paths.map((path, index) => [path.slice(folder.length + 1).replaceAll('\\', '/'), bytes[index]!]),
  )
}
