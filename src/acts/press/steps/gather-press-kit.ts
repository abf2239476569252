import type { DocumentKind } from '#core/film/claim.ts'
import type { PressKit } from '#core/press/press-kit.ts'
import { type PressKitSheet, pressKitSheet } from '#core/press/press-kit-sheet.ts'
import type { PublicFilm, PublicProgramme } from '#core/programme/public-programme.ts'
import type { Shelves } from '../../ports/store.ts'

/** The words of critics are theirs: a synopsis is taken from none of these. */
const ofCritics: readonly DocumentKind[] = ['review', 'interview', 'news']

/** Everything that a film's press kit tells. */
export async function gatherPressKit(
  { record, pressOffice }: Pick<Shelves, 'record' | 'pressOffice'>,
  programme: PublicProgramme,
  film: PublicFilm,
  kit: PressKit,
): Promise<PressKitSheet> {
  const documents = await record.documents.factsOfFilm(film.id)
  const tellings = documents.flatMap(({ kind, language, facts }) =>
    facts.synopsis && !ofCritics.includes(kind)
      ? [{ language, synopsis: facts.synopsis, author: facts.synopsisAuthor ?? '' }]
      : [],
  )
  return pressKitSheet(programme, film, { kit, stills: await pressOffice.stills(film.id), tellings })
}
