import type { Claim, ReadDocument, ReadEntry } from '../../film/claim.ts'
import type { Facts } from '../../film/facts.ts'
import { type Candidate, candidate } from '../candidate.ts'
import { fold } from '../lexicon/fold.ts'
import { type Judged, LIST_FIELDS } from '../resolve.ts'
import { type ContentTitle, contentTitlesIn } from './content-title.ts'
import { dcpCertificate } from './dcp-certificates.ts'

/** First lines that the extraction writes over what the files of a package say. */
const PACKAGE_HEADINGS = ['Composition playlist', 'Asset map', 'Packing list'] as const

/** Contents that are the film itself; trailers, advertisements and tests state nothing about it. */
const FILMS = new Set(['FTR', 'SHR', 'EPS'])
const SURE = 0.9

/** Reads a listing of content titles, or the text of a package's files; undefined for every other text. */
export function readDcp(text: string): { document: ReadDocument; judged: Judged[] } | undefined {
  const head = text.slice(0, 40).split('\n', 1)[0]!.trim()
  const isPackage = (PACKAGE_HEADINGS as readonly string[]).includes(head)
  if (!isPackage && !text.includes('_')) return undefined
  const names = contentTitlesIn(text)
  if (!isPackage && !isListing(text, names)) return undefined
  const films = stretches(names.filter(it => FILMS.has(it.type)))
  const read = films.map(it => readStretch(text, it, !isPackage))
  partOnOneLine(read)
  if (isPackage && read.length === 1) addPackageFacts(text, read[0]!)
  if (isPackage && read.length === 0 && names.length === 0) {
    const own: Candidate[] = []
    freeTitle(text, own)
    const entry = { start: 0, end: text.length, candidates: own }
    addPackageFacts(text, entry)
    if (own.length > 0) read.push(entry)
  }
  const settled = read.map(it => ({ ...it, ...settle(text, it.candidates) }))
  const entries: ReadEntry[] = settled.map(({ start, end, facts, claims }) => ({ start, end, facts, claims }))
  const [first] = entries
  const document: ReadDocument = {
    kind: 'dcp',
    // names of packages are written in codes; the words around them are the extraction's
    language: 'en',
    facts: first?.facts ?? {},
    claims: first?.claims ?? [],
    ...(entries.length > 1 ? { entries } : {}),
  }
  return { document, judged: settled.flatMap(it => it.judged) }
}

/** Half of the lines and more hold a content title. */
function isListing(text: string, names: readonly ContentTitle[]): boolean {
  if (names.length === 0) return false
  let lines = 0
  let named = 0
  let next = 0
  let at = 0
  for (const line of text.split('\n')) {
    const end = at + line.length
    if (line.trim() !== '') lines++
    if (next < names.length && names[next]!.start <= end) named++
    while (next < names.length && names[next]!.start <= end) next++
    at = end + 1
  }
  return named * 2 >= lines
}

interface Stretch {
  start: number
  end: number
  candidates: Candidate[]
}

/** Names of one film that follow one another: its original version and the versions in other languages. */
function stretches(names: readonly ContentTitle[]): ContentTitle[][] {
  const films: ContentTitle[][] = []
  for (const name of names) {
    const last = films.at(-1)
    if (last && fold(last[0]!.title.value) === fold(name.title.value)) last.push(name)
    else films.push([name])
  }
  return films
}

function readStretch(text: string, names: readonly ContentTitle[], lengths: boolean): Stretch {
  const candidates: Candidate[] = []
  for (const name of names) {
    candidates.push(
      candidate('title', name.title.value, name.title, 'dcp-title', SURE, 'first part of a content title'),
    )
    if (name.spoken)
      candidates.push(candidate('languages', name.spoken.value, name.spoken, 'dcp-language', SURE))
    for (const it of name.subtitles)
      candidates.push(candidate('subtitles', it.value, it, 'dcp-language', SURE))
    const certificate =
      name.territory && name.rating ? dcpCertificate(name.territory.value, name.rating.value) : undefined
    if (certificate)
      candidates.push(
        candidate(
          'certificate',
          certificate,
          { start: name.territory!.start, end: name.rating!.end },
          'dcp-rating',
          SURE,
        ),
      )
    if (lengths) lengthBeside(text, name, candidates)
  }
  return { start: lineStart(text, names[0]!.start), end: lineEnd(text, names.at(-1)!.end), candidates }
}

/** Films whose names share a line share no stretch of it. */
function partOnOneLine(stretches: Stretch[]): void {
  for (const [at, stretch] of stretches.entries()) {
    const next = stretches[at + 1]
    if (next) stretch.end = Math.min(stretch.end, next.candidates[0]!.start)
    if (at > 0) stretch.start = Math.max(stretch.start, stretches[at - 1]!.end)
  }
}

/** How far a name's line is followed to either side: a line without an end must not be walked for every name in it. */
const LINE_REACH = 300

function lineStart(text: string, at: number): number {
  const from = Math.max(0, at - LINE_REACH)
  const line = text.slice(from, at).lastIndexOf('\n')
  return line < 0 ? (from === 0 ? 0 : at) : from + line + 1
}

function lineEnd(text: string, at: number): number {
  const line = text.slice(at, at + LINE_REACH).indexOf('\n')
  return line < 0 ? Math.min(text.length, at + LINE_REACH) : at + line
}

const CLOCK = /(?<![\d:])(\d{1,2}):([0-5]\d):([0-5]\d)(?::\d{2})?(?![\d:])/

/** Servers list the length behind the name: `01:42:10`, frames after it or not. */
function lengthBeside(text: string, name: ContentTitle, into: Candidate[]): void {
  const rest = text.slice(name.end, lineEnd(text, name.end))
  const match = CLOCK.exec(rest)
  if (!match) return
  const minutes = Math.round((Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3])) / 60)
  const start = name.end + match.index
  if (minutes > 0 && minutes <= 900)
    into.push(candidate('minutes', minutes, { start, end: start + match[0].length }, 'dcp-length', SURE))
}

/** What the extraction wrote of a composition: its running time, and ratings by agency. */
function addPackageFacts(text: string, into: Stretch): void {
  const length = /^Running time: ((\d+) min)/m.exec(text)
  if (length) {
    const start = length.index + 'Running time: '.length
    into.candidates.push(
      candidate('minutes', Number(length[2]), { start, end: start + length[1]!.length }, 'dcp-length', SURE),
    )
  }
  into.start = 0
  into.end = text.length
}

/** A content title that does not follow the convention is a title as people write it. */
function freeTitle(text: string, into: Candidate[]): void {
  const match = /^Content title: (.{1,120})$/m.exec(text)
  const value = match?.[1]?.trim()
  if (!match || !value || value.includes('_')) return
  const start = match.index + 'Content title: '.length
  into.push(candidate('title', value, { start, end: start + value.length }, 'dcp-title', SURE))
}

/** All of one film say the same title; lists take every value once, other fields the first value told. */
function settle(
  text: string,
  candidates: readonly Candidate[],
): { facts: Facts; claims: Claim[]; judged: Judged[] } {
  const facts: Record<string, unknown> = {}
  const claims: Claim[] = []
  const judged: Judged[] = []
  for (const it of candidates) {
    const known = facts[it.field]
    const isList = LIST_FIELDS.has(it.field)
    const same = isList || known === undefined || JSON.stringify(known) === JSON.stringify(it.value)
    judged.push({
      candidate: it,
      chosen: same,
      because: same ? 'told by the name' : 'another name says otherwise',
    })
    if (!same) continue
    if (!isList) facts[it.field] = it.value
    else if (known === undefined) facts[it.field] = [it.value]
    else if (!(known as unknown[]).includes(it.value)) (known as unknown[]).push(it.value)
    const { field, value, start, end, rule } = it
    claims.push({ field, value, quote: text.slice(start, end), start, end, rule })
  }
  return { facts: facts as Facts, claims, judged }
}
