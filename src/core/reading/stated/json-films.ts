import { creditRoles } from '../../film/person.ts'
import type { Candidate } from '../candidate.ts'
import { fold } from '../lexicon/fold.ts'
import { meaningOfHeading } from './headings.ts'
import { showingsIn } from './json-showings.ts'
import { type JsonNode, listed, properties, property, scalar } from './json-tree.ts'
import { wholeValues } from './json-values.ts'
import { ANSWERS, CREWS, FILM_TYPES, HOLDERS, JOBS, meaningOfProperty, SHOWINGS } from './properties.ts'
import type { StatedFilm } from './settle-statements.ts'
import type { StatedMeaning, Statement } from './statement.ts'

/** The films that a tree of JSON tells of, in its order: objects with a title and something else of a film. */
export function filmsIn(tree: JsonNode, source: string): StatedFilm[] {
  const films: StatedFilm[] = []
  const walk = (node: JsonNode): void => {
    if (node.type === 'array') for (const it of node.children ?? []) walk(it)
    if (node.type !== 'object') return
    const film = filmOf(node, source)
    if (film) {
      films.push(film)
      return
    }
    const own = properties(node)
    // our own account: its films are what its documents add up to
    const account = own.some(it => it.name === 'documents') ? property(node, 'films') : undefined
    if (account?.children?.length) walk(account)
    else for (const it of own) if (it.name !== 'claims') walk(it.value)
  }
  walk(tree)
  return films
}

/** A film, or an event or review that is about one. */
function filmOf(node: JsonNode, source: string): StatedFilm | undefined {
  const types = typesOf(node)
  const about = property(node, 'workPresented', 'workFeatured', 'workPerformed', 'itemReviewed')
  const work = about && listed(about)[0]
  if (work?.type === 'object') {
    const film = statementsOf(work, source, true)
    if (!film) return undefined
    if (property(node, 'itemReviewed')) film.statements.push(...reviewOf(node, source))
    else film.statements.push(...showingsIn(node, source), ...versionOf(node, source))
    return { ...film, start: node.offset, end: node.offset + node.length }
  }
  return statementsOf(
    node,
    source,
    types.some(it => FILM_TYPES.has(it)),
    types.length > 0,
  )
}

/**
 * What an object says, if it is a film: it has a title, and is called a film, or has two facts that only films have, or one
 * of who made it.
 */
function statementsOf(
  node: JsonNode,
  source: string,
  called: boolean,
  otherwise = false,
): StatedFilm | undefined {
  if (otherwise && !called) return undefined
  const film: StatedFilm = {
    start: node.offset,
    end: node.offset + node.length,
    statements: [],
    whole: [],
  }
  collect(node, source, film.statements, film.whole!, 0)
  const told = new Set(film.statements.map(it => it.meaning))
  if (!told.has('title') && !told.has('originalTitle')) return undefined
  const facts = [...told].filter(it => FILM_FACTS.has(it))
  return called || told.has('directors') || (facts.length >= 2 && told.size >= 4) ? film : undefined
}

const FILM_FACTS: ReadonlySet<StatedMeaning> = new Set<StatedMeaning>([
  'originalTitle',
  'year',
  'releaseDate',
  'countries',
  'minutes',
  'cast',
  'writers',
  'cinematographers',
  'genres',
  'subtitles',
])

function collect(
  node: JsonNode,
  source: string,
  statements: Statement[],
  whole: Candidate[],
  depth: number,
): void {
  for (const { name, value } of properties(node)) {
    if (value.type === 'null' || name.startsWith('@')) continue
    const key = fold(name)
      .replace(/^.*[:/#]/, '')
      .replace(/[^\p{L}\p{N}]+/gu, '')
    const own = wholeValues(key, value, source)
    if (own) {
      whole.push(...own)
      continue
    }
    if (value.type === 'array' && CREWS.has(key) && listed(value).some(it => jobOf(it, source))) {
      statements.push(...crewOf(value, source))
      continue
    }
    if (SHOWINGS.has(key) && value.type !== 'string') {
      for (const it of listed(value)) statements.push(...showingsIn(it, source))
      continue
    }
    if (value.type === 'array' && ANSWERS.has(key)) {
      statements.push(...answersOf(value, source))
      continue
    }
    if (value.type === 'object' && (HOLDERS.has(key) || key === 'crew') && depth < 3) {
      collect(value, source, statements, whole, depth + 1)
      continue
    }
    const meaning = meaningOfProperty(name)
    if (!meaning || meaning === 'other' || meaning.startsWith('screening')) continue
    // a title inside an object of details is that of something else
    if (depth > 0 && meaning === 'title' && key === 'name') continue
    for (const it of listed(value)) statements.push(...told(it, meaning, name, source))
  }
}

/** A value as text: itself, or what names an object, in every language that an object of languages has. */
export function told(node: JsonNode, meaning: StatedMeaning, name: string, source: string): Statement[] {
  const own = scalar(node, source)
  if (own) return [{ meaning, name, ...own }]
  if (node.type !== 'object') return []
  const types = typesOf(node)
  // `creator` of a page is often the company
  if (types.includes('Organization') && meaning === 'writers') return []
  const code =
    meaning === 'countries' ? property(node, 'iso_3166_1', 'code', 'alpha2', 'countryCode') : undefined
  const tag =
    meaning === 'languages' || meaning === 'subtitles' ? property(node, 'iso_639_1', 'code') : undefined
  const given = property(node, 'first_name', 'firstName', 'firstname', 'givenName')
  const family = property(node, 'last_name', 'lastName', 'lastname', 'familyName')
  const full = property(
    node,
    'name',
    'full_name',
    'fullName',
    'displayName',
    'title',
    'label',
    'value',
    'english_name',
  )
  if (!code && !tag && !full && given && family) {
    const first = scalar(given, source)
    const last = scalar(family, source)
    if (first && last)
      return [
        {
          meaning,
          name,
          text: `${first.text} ${last.text}`,
          start: Math.min(first.start, last.start),
          end: Math.max(first.end, last.end),
          verbatim: false,
        },
      ]
  }
  const named = code ?? tag ?? full
  if (named)
    return named.type === 'object' ? told(named, meaning, name, source) : told(named, meaning, name, source)
  return inLanguages(node, meaning, name, source)
}

/** `{"en": "The Ferry", "de": "Die Fähre"}`: the first is the title, the others are other titles. */
function inLanguages(node: JsonNode, meaning: StatedMeaning, name: string, source: string): Statement[] {
  const own = properties(node)
  if (own.length === 0 || !own.every(it => /^[a-z]{2}(?:[-_][A-Za-z]{2,4})?$/.test(it.name))) return []
  return own
    .slice(0, meaning === 'title' ? undefined : 1)
    .flatMap((it, at) =>
      told(it.value, meaning === 'title' && at > 0 ? 'otherTitles' : meaning, name, source),
    )
}

function typesOf(node: JsonNode): string[] {
  const type = property(node, '@type')
  return type ? listed(type).map(it => String(it.value).replace(/^.*[/#:]/, '')) : []
}

function jobOf(node: JsonNode, source: string): StatedMeaning | undefined {
  if (node.type !== 'object') return undefined
  for (const name of ['job', 'role', 'roles', 'function', 'position', 'title', 'type', 'department']) {
    const value = property(node, name)
    const text = value && scalar(listed(value)[0] ?? value, source)?.text
    if (!text) continue
    const plain = fold(text)
      .replace(/[^\p{L}]+/gu, ' ')
      .trim()
    const meaning = JOBS[plain] ?? meaningOfHeading(text)
    if (meaning && meaning !== 'other' && PEOPLE.has(meaning)) return meaning
  }
  return undefined
}

const PEOPLE: ReadonlySet<StatedMeaning> = new Set(creditRoles)

/** People with what they did: `{"job": "Director", "name": "Jana Kos"}`. */
function crewOf(list: JsonNode, source: string): Statement[] {
  return listed(list).flatMap(person => {
    const meaning = jobOf(person, source)
    if (!meaning) return []
    const own = property(person, 'name', 'full_name', 'fullName', 'person')
    return told(own ?? person, meaning, 'crew', source)
  })
}

/** `{"question": {"en": "Director"}, "answer": "Jana Kos"}`, `{"label": "Country", "value": "Croatia"}`. */
function answersOf(list: JsonNode, source: string): Statement[] {
  return listed(list).flatMap(it => {
    const asked = property(it, 'question', 'label', 'name', 'key', 'field', 'title')
    const answer = property(it, 'answer', 'value', 'answers', 'values', 'text')
    const question = asked && told(asked, 'title', '', source)[0]?.text
    if (!question || !answer) return []
    const meaning = meaningOfHeading(question.replace(/[?:\s]+$/u, ''))
    if (!meaning || meaning === 'other' || meaning.startsWith('screening')) return []
    return listed(answer).flatMap(own => told(own, meaning, question, source))
  })
}

function reviewOf(node: JsonNode, source: string): Statement[] {
  const author = property(node, 'author')
  const paper = property(node, 'publisher')
  return [
    ...(author ? listed(author).flatMap(it => told(it, 'articleAuthor', 'author', source)) : []),
    ...(paper ? told(paper, 'publication', 'publisher', source) : []),
  ]
}

function versionOf(node: JsonNode, source: string): Statement[] {
  const subtitles = property(node, 'subtitleLanguage')
  return subtitles ? listed(subtitles).flatMap(it => told(it, 'subtitles', 'subtitleLanguage', source)) : []
}
