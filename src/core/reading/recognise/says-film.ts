import type { Field } from '../../film/facts.ts'
import type { Candidate } from '../candidate.ts'
import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { wordsOf } from '../lexicon/word-sets.ts'
import type { Page } from '../page/page.ts'
import { pageLanguages } from '../page/page-languages.ts'

/** What pages about anything have: they do not say that a page is about a film. */
const ANYWHERE: ReadonlySet<Field> = new Set<Field>([
  'title',
  'synopsis',
  'articleAuthor',
  'publication',
  'genres',
  'languages',
  'quotes',
])
/** A title over running text of this length is a film and its story, as listings print them. */
const A_STORY = 120
/** Beyond this the words of a page say little. */
const MOST_TEXT = 20_000

const WORD = lean(/[\p{L}·]+(?:-\p{L}+)*/gu)

/** Whether a page is about a film at all: a fact that films have, a title that sentences or data give, a story, or a word for films. */
export function saysFilm(page: Page, candidates: readonly Candidate[], title: Candidate): boolean {
  if (title.rule !== 'title-line' && title.rule !== 'title-part') return true
  if (candidates.some(it => it.score >= 0.5 && !ANYWHERE.has(it.field))) return true
  const below = page.lines.filter(it => it.prose && it.start > title.end)
  if (below.reduce((sum, it) => sum + it.text.length, 0) > A_STORY) return true
  const text = fold(page.text.slice(0, MOST_TEXT))
  const words = new Set(wordsOf('filmWords', pageLanguages(page)))
  return (text.match(WORD) ?? []).some(it => words.has(it))
}
