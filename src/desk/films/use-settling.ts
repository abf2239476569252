import type { Field } from '#core/film/facts.ts'
import { type FilmWithSources, settleFact, unsettleFact } from '../api/films.ts'
import { useUndo } from '../listing/use-undo.tsx'
import { useWords } from '../words/words.tsx'

/** Settles or gives back a field so that undo restores what stood before: a settlement, or none. */
export function useSettling(film: FilmWithSources) {
  const { say } = useWords()
  const undo = useUndo()
  const before = (field: Field) => film.film.settlements.find(settlement => settlement.field === field)
  const back = (field: Field) => {
    const earlier = before(field)
    return () =>
      earlier ? settleFact(film.film.id, field, earlier.value) : unsettleFact(film.film.id, field)
  }
  return {
    settle: (field: Field, value: unknown) =>
      undo({
        act: () => settleFact(film.film.id, field, value),
        undo: back(field),
        said: say('conflict.settled', { field: say(`field.${field}`) }),
      }),
    giveBack: (field: Field) =>
      undo({
        act: () => unsettleFact(film.film.id, field),
        undo: back(field),
        said: say('fact.given-back', { field: say(`field.${field}`) }),
      }),
  }
}
