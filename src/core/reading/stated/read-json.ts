import type { ReadEntry } from '../../film/claim.ts'
import { fold } from '../lexicon/fold.ts'
import { flatten } from '../page/flat-text.ts'
import { layOut } from '../page/lay-out.ts'
import { tellLanguage } from '../page/tell-language.ts'
import type { ExplainedDocument, Judged } from '../resolve.ts'
import { filmsIn } from './json-films.ts'
import { jsonTree } from './json-tree.ts'
import { type StatedFilm, settleFilm } from './settle-statements.ts'

/** Above this a JSON text is no export of films, and its tree would take more memory than a document may. */
const LONGEST = 8_000_000

/**
 * Reads JSON about films: our own account, schema.org, exports of festival systems and film databases; one entry a film,
 * claims standing in the text as it came. Undefined for text that is no JSON, or tells of no film.
 */
export function readJson(text: string): ExplainedDocument | undefined {
  if (text.length > LONGEST) return undefined
  const tree = jsonTree(text)
  const films = tree ? together(filmsIn(tree, text)) : []
  if (films.length === 0) return undefined
  const language = languageOf(films)
  const entries: ReadEntry[] = []
  const judged: Judged[] = []
  for (const film of films) {
    const { facts, claims, judged: own } = settleFilm(film, 'json', language, text)
    if (facts.title === undefined && facts.originalTitle === undefined) continue
    entries.push({ start: film.start, end: film.end, facts, claims })
    for (const it of own) judged.push(it)
  }
  const [first] = entries
  if (!first) return undefined
  return {
    document: {
      kind: entries.length > 2 ? 'catalogue' : 'programme-entry',
      language,
      facts: first.facts,
      claims: first.claims,
      ...(entries.length > 1 ? { entries } : {}),
    },
    judged,
  }
}

/** Events that show the same film follow one another in a list of events. */
function together(films: readonly StatedFilm[]): StatedFilm[] {
  const joined: StatedFilm[] = []
  for (const film of films) {
    const last = joined.at(-1)
    if (last && isShowing(last) && isShowing(film) && titleOf(last) === titleOf(film)) {
      last.statements.push(...film.statements)
      last.end = film.end
    } else joined.push({ ...film })
  }
  return joined
}

const isShowing = (film: StatedFilm) => film.statements.some(it => it.meaning === 'screeningDate')
const titleOf = (film: StatedFilm) => fold(film.statements.find(it => it.meaning === 'title')?.text ?? '')

function languageOf(films: readonly StatedFilm[]): string {
  const texts = films
    .flatMap(it => it.statements)
    .filter(it => it.meaning === 'synopsis' || it.meaning === 'description')
    .map(it => it.text)
  return tellLanguage(layOut(flatten(texts.join('\n').slice(0, 20_000))))
}
