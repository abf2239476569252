import { strToU8, type Zippable, zipSync } from 'fflate'
import { csvOf } from '#core/csv.ts'
import { inLanguage } from '#core/localised.ts'
import { type Still, stillEndings } from '#core/press/press-kit.ts'
import type { PressKitSheet } from '#core/press/press-kit-sheet.ts'

/** The earliest moment that a ZIP file can tell: the same kit is the same bytes, whenever it is packed. */
const noMoment = new Date(1980, 0, 1)

/** A press kit as one ZIP: what is read on paper, texts to copy, and the stills as they were sent. */
export function pressKitArchive(
  { film, edition, synopses, stills }: PressKitSheet,
  files: { pdf: Uint8Array; stills: ReadonlyMap<string, Uint8Array> },
): Uint8Array {
  const packed: Zippable = { [`${film.slug}/press-kit.pdf`]: files.pdf }
  for (const { language, texts } of synopses)
    for (const { length, text } of texts)
      packed[`${film.slug}/synopsis/${language}-${length}.txt`] = strToU8(`${text}\n`)
  const there = stills.filter(still => files.stills.has(still.id))
  const nameOf = (still: Still, place: number) =>
    `${film.slug}-${String(place + 1).padStart(2, '0')}.${stillEndings[still.mediaType]}`
  // Pictures are packed already.
  for (const [place, still] of there.entries())
    packed[`${film.slug}/stills/${nameOf(still, place)}`] = [files.stills.get(still.id)!, { level: 0 }]
  if (there.length > 0)
    packed[`${film.slug}/stills.csv`] = strToU8(
      csvOf([
        ['file', 'credit', 'description', 'width', 'height', 'bytes', 'sent as'],
        ...there.map((still, place) => [
          nameOf(still, place),
          still.credit,
          inLanguage(still.description, edition.languages[0]!, edition.languages)?.text ?? '',
          still.width,
          still.height,
          still.size,
          still.name,
        ]),
      ]),
    )
  return zipSync(packed, { mtime: noMoment })
}
