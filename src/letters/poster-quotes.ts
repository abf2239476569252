import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PrintSheet } from '#acts/ports/printer.ts'
import type { PosterQuotesSheet } from '#acts/ports/stationery.ts'
import type { HouseLanguage } from '#core/localised.ts'
import type { PlacedQuote, Stars } from '#core/press/pull-quote.ts'
import { languageName } from '#words/names.ts'
import { speak } from '#words/speak.ts'
import { starsTold } from './stars-told.ts'

/** What poster-quotes.typ sets: a page for each wording. */
interface PosterPages {
  title: string
  wordings: (Omit<Wording, 'stars'> & { stars: Stars | null; starsTold: string })[]
}

/** A quote as the paper has it, or as somebody translated it. */
interface Wording {
  text: string
  language: string
  /** Author and outlet. */
  source: string
  /** That it is a translation, and whose; empty for the paper's own words. */
  mark: string
  stars: Stars | null
}

const source = readFileSync(join(import.meta.dirname, 'poster-quotes.typ'), 'utf8')

/** Placed quotes in large type, a wording a page, with the paper's stars drawn: a PDF of letters and outlines alone. */
export function posterQuotes({ title, quotes }: PosterQuotesSheet, language: HouseLanguage): PrintSheet {
  const told = speak(language, 'press.quotes-of', { title })
  const data: PosterPages = {
    title: told,
    wordings: quotes
      .flatMap(quote => wordingsOf(quote, language))
      .map(each => ({ ...each, starsTold: each.stars ? starsTold(each.stars, language) : '' })),
  }
  return { source, data, language, title: told }
}

/** The same as plain text, to paste. */
export function posterQuotesText({ title, quotes }: PosterQuotesSheet, language: HouseLanguage): Uint8Array {
  const wordings = quotes.flatMap(quote => wordingsOf(quote, language))
  const parts = wordings.map(({ text, stars, ...each }) =>
    [stars && starsTold(stars, language), `“${text}”`, each.source, each.mark].filter(Boolean).join('\n'),
  )
  const heading = speak(language, 'press.quotes-of', { title })
  return new TextEncoder().encode(`${[heading, ...parts].join('\n\n')}\n`)
}

function wordingsOf(
  { text, language: own, author, outlet, stars, translations, translatedBy }: PlacedQuote,
  language: HouseLanguage,
): Wording[] {
  const source = [author, outlet].filter(Boolean).join(', ')
  const by = translatedBy || 'none'
  const mark = speak(language, 'site.quote-translated', { language: languageName(language, own), by })
  return [
    { text, language: own, source, mark: '', stars },
    ...Object.entries(translations)
      .filter(([, translated]) => translated.trim() !== '')
      .map(([into, translated]) => ({ text: translated, language: into, source, mark, stars })),
  ]
}
