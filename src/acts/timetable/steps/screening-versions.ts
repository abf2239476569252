import type { ProgrammeShelf } from '../../ports/programme.ts'

/** The versions of an edition's screenings by their ids: whatever is changed at the board changes them. */
export async function screeningVersions(
  { screenings }: Pick<ProgrammeShelf, 'screenings'>,
  editionId: string,
): Promise<Map<string, number>> {
  return new Map((await screenings.ofEdition(editionId)).map(({ id, version }) => [id, version]))
}
