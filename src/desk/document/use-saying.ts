import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { Claim } from '#core/film/claim.ts'
import type { Facts, Field } from '#core/film/facts.ts'
import {
  type Correction,
  correctClaim,
  restoreClaim,
  type WordsOfField,
  withdrawClaim,
} from '../api/corrections.ts'
import type { DocumentWithText } from '../api/documents.ts'
import { filmQuery } from '../api/films.ts'
import { valueText } from '../films/fact-value.tsx'
import { useUndo } from '../listing/use-undo.tsx'
import { useWords } from '../words/words.tsx'
import { CORRECTION_RULE } from './correction-rule.ts'
import { entryAt } from './entry-claims.ts'

/** A film as it was before somebody said something of a document. */
export interface FilmBefore {
  /** null: the words belonged to no film yet. */
  filmId: string | null
  facts: Facts
}

/** Saying what words of a document are and are not; each can be undone, and the film as it was before is kept to be compared. */
export function useSaying(document: DocumentWithText) {
  const words = useWords()
  const { say } = words
  const queries = useQueryClient()
  const undo = useUndo()
  const [before, setBefore] = useState<FilmBefore | null>(null)

  const change = useCallback(
    async (at: number, said: string, act: () => Promise<() => Promise<unknown>>) => {
      const entry = document.entries[entryAt(document.entries, at)]
      const filmId = (entry ? entry.filmId : document.filmIds[0]) ?? null
      const film = filmId && (await queries.fetchQuery(filmQuery(filmId)))
      let takeBack: () => Promise<unknown>
      const done = await undo({
        act: async () => {
          takeBack = await act()
        },
        undo: async () => {
          await takeBack()
          setBefore(null)
        },
        said,
      })
      // Only now is the film asked for anew: before, nothing would seem to have changed.
      if (done) setBefore({ filmId, facts: film ? film.film.facts : {} })
      return done
    },
    [document, queries, undo],
  )

  const told = (field: Field, values: readonly unknown[]) => ({
    field: say(`field.${field}`),
    value: words.formats.list(values.map(value => valueText(field, value, words))),
  })

  return {
    before,
    forget: () => setBefore(null),
    /** `values`: as the house understands the words; `typed`: what a person writes in their place. */
    sayIs: (at: WordsOfField, values: readonly unknown[], typed?: unknown) =>
      change(at.start, say('document.said', told(at.field, values)), async () => {
        const known = new Set(document.claims.filter(isCorrection).map(placeOf))
        const { claims } = await correctClaim(document.id, at, typed)
        const made = claims.filter(
          claim =>
            isCorrection(claim) &&
            claim.field === at.field &&
            at.start <= claim.start &&
            claim.end <= at.end &&
            !known.has(placeOf(claim)),
        )
        return async () => {
          for (const { field, start, end } of made) await withdrawClaim(document.id, { field, start, end })
        }
      }),
    sayIsNot: ({ field, start, end, value, rule }: Claim) =>
      change(start, say('document.said-not', told(field, [value])), async () => {
        const place = { field, start, end }
        await withdrawClaim(document.id, place)
        return rule === CORRECTION_RULE
          ? () => correctClaim(document.id, place, value)
          : () => restoreClaim(document.id, place)
      }),
    takeBack: ({ field, start, end, value }: Correction) =>
      change(start, say('document.taken-back', { field: say(`field.${field}`) }), async () => {
        const place = { field, start, end }
        const struck = value === null
        await (struck ? restoreClaim : withdrawClaim)(document.id, place)
        return () => (struck ? withdrawClaim(document.id, place) : correctClaim(document.id, place, value))
      }),
  }
}

export type Saying = ReturnType<typeof useSaying>

const isCorrection = (claim: Claim) => claim.rule === CORRECTION_RULE
const placeOf = ({ field, start, end }: Claim) => `${field} ${start} ${end}`
