import type { DocumentKind } from '../film/claim.ts'
import type { Field, StatedScreening } from '../film/facts.ts'
import { type Candidate, candidate } from './candidate.ts'
import { fold } from './lexicon/fold.ts'
import type { Line } from './page/page.ts'
import { READ_TIME } from './recognise/bylines.ts'
import { introduction } from './recognise/introduction.ts'

/** What one candidate is weighed against besides its own rule. */
export interface Weighing {
  kind: DocumentKind
  lines: readonly Line[]
  biographies: ReadonlySet<number>
  title: string | undefined
}

/** Rules that read running text; where a page lists a field, its sentences add nobody to it. */
const FROM_PROSE: ReadonlySet<string> = new Set([
  'phrase',
  'role-before-name',
  'beside-title',
  'owner-of-title',
  'owner-of-film',
  'character-in-parentheses',
  'name-under-title',
  'name-in-technical-line',
  'maker-within-data',
  'name-before-verb',
  'role-behind-name',
  'interviewed-director',
  'guest-with-role',
  'told-before-names',
  'told-behind-name',
  'told-role',
  'told-co-writer',
  'told-company',
  'country-of-company',
  'producer-of-company',
  'told-length',
  'data-in-parentheses',
  'told-countries',
  'told-tongues',
])

/** "director Jane Doe" names directors of other films too, where the film is said to be somebody's. */
const BY_ROLE_ONLY: ReadonlySet<string> = new Set([
  'role-before-name',
  'role-behind-name',
  'name-before-verb',
])

const ENGLISH_COUNTRIES: ReadonlySet<string> = new Set([
  'US',
  'GB',
  'IE',
  'AU',
  'NZ',
  'CA',
  'ZA',
  'JM',
  'NG',
  'GH',
  'KE',
  'IN',
  'SG',
  'MT',
])

function looksEnglish(title: string): boolean {
  return /\b(?:the|of|and|with|from|my|our|your|who|when)\b/iu.test(title)
}

/** Adjusts scores by what the other candidates and the kind of page say; drops readings that contradict the rest. */
export function weighTogether(candidates: readonly Candidate[], weighing: Weighing): Candidate[] {
  const title = weighing.title === undefined ? undefined : fold(weighing.title)
  const article = weighing.kind === 'interview' || weighing.kind === 'review' || weighing.kind === 'news'
  const possible = withoutHalfNames(
    withoutCharacters(
      candidates.filter(
        it => !contradicts(it, title, article, weighing.kind) && !isOfThePage(it, weighing.lines),
      ),
    ),
  )
  const structured = new Set<Field>()
  const labelled = new Map<Field, Set<string>>()
  const sureDirectors = new Set<string>()
  const introduced = new Set<string>()
  const answers = weighing.kind === 'interview' ? (introduction(weighing.lines).at(-1)?.end ?? 0) : undefined
  for (const it of possible) {
    if (it.score >= 0.79 && !FROM_PROSE.has(it.rule)) structured.add(it.field)
    if (it.rule.startsWith('label') && it.rule !== 'label-spaced' && typeof it.value === 'string')
      labelled.set(it.field, (labelled.get(it.field) ?? new Set()).add(fold(it.value)))
    if (it.field !== 'directors') continue
    const name = fold(String(it.value))
    if (it.score >= 0.56 && !BY_ROLE_ONLY.has(it.rule)) sureDirectors.add(name)
    if (answers === undefined || it.start < answers) introduced.add(name)
  }
  const english = candidates.filter(it => it.field === 'countries' && it.score >= 0.7)
  const spokenEnglish = english.length === 0 || english.some(it => ENGLISH_COUNTRIES.has(String(it.value)))
  return possible.map(original => {
    let it = original
    if (
      !spokenEnglish &&
      it.field === 'originalTitle' &&
      (it.rule.startsWith('parenthesis-') || it.rule.startsWith('line-')) &&
      looksEnglish(String(it.value)) &&
      !looksEnglish(weighing.title ?? '')
    )
      it = because('an English title of a film from elsewhere', 0, {
        ...it,
        field: 'otherTitles',
      } as Candidate)
    if (it.field === 'screenings' && title !== undefined) {
      const value = withoutTitleAsVenue(it.value as unknown as StatedScreening, title)
      if (value) return candidate('screenings', value, it, it.rule, it.score, ...(it.reasons ?? []))
    }
    const director = it.field === 'directors'
    const fromProse = FROM_PROSE.has(it.rule)
    if (fromProse && structured.has(it.field)) it = because('the page lists this field -0.3', 0.3, it)
    if (
      (it.rule === 'lead-word' || (it.rule === 'label-spaced' && director)) &&
      labelled.has(it.field) &&
      !labelled.get(it.field)!.has(fold(String(it.value)))
    )
      it = because('the label for this field names others -0.35', 0.35, it)
    if (article && (it.rule === 'lead-word' || it.rule === 'label-spaced'))
      it = because('running text of an article -0.2', 0.2, it)
    if (
      director &&
      BY_ROLE_ONLY.has(it.rule) &&
      sureDirectors.size > 0 &&
      !sureDirectors.has(fold(String(it.value)))
    )
      it = because('the film is said to be of others -0.2', 0.2, it)
    if (
      answers !== undefined &&
      director &&
      it.start >= answers &&
      it.rule !== 'interviewed-director' &&
      fromProse &&
      !introduced.has(fold(String(it.value)))
    )
      it = because('whoever answers names other makers -0.2', 0.2, it)
    if (article && it.field === 'articleAuthor' && it.rule.startsWith('label'))
      it = { ...it, score: it.score - 0.05 }
    return it
  })
}

/** The same reading, believed by so much less. */
function because(reason: string, less: number, it: Candidate): Candidate {
  return { ...it, score: it.score - less, reasons: [...(it.reasons ?? []), reason] }
}

/** Of so many names in sentences the last ones are compared with. */
const MOST_NAMES = 200

/** "Otero Rivas" in a sentence is the "Pablo Otero Rivas" that the page names in full. */
function withoutHalfNames(candidates: readonly Candidate[]): Candidate[] {
  const full = new Map<Field, string[]>()
  const names = candidates.map(it => {
    if (typeof it.value !== 'string' || !FROM_PROSE.has(it.rule)) return undefined
    const name = ` ${fold(it.value)}`
    const known = full.get(it.field)
    if (!known) full.set(it.field, [name])
    else if (known.push(name) > MOST_NAMES + 1) known.shift()
    return name
  })
  return candidates.filter((it, at) => {
    const half = names[at]
    return (
      half === undefined ||
      !full.get(it.field)!.some(other => other.length > half.length && other.endsWith(half))
    )
  })
}

/** `Notar Aumüller Maximilian Brückner`: two or more names of a cast that end with others of it have a character before them. */
function withoutCharacters(candidates: readonly Candidate[]): readonly Candidate[] {
  const cast = new Set(candidates.filter(it => it.field === 'cast').map(it => fold(String(it.value))))
  if (cast.size < 4) return candidates
  const led = [...cast].filter(it => {
    const words = it.split(' ')
    return words.slice(1, -1).some((_, at) => cast.has(words.slice(at + 1).join(' ')))
  })
  return led.length < 2
    ? candidates
    : candidates.filter(it => it.field !== 'cast' || !led.includes(fold(String(it.value))))
}

/** `20:00 La casa del río`: what stands behind the time is the film, not the house. */
function withoutTitleAsVenue(screening: StatedScreening, title: string): StatedScreening | undefined {
  const { venue, ...rest } = screening
  return venue !== undefined && fold(venue) === title ? rest : undefined
}

/** A day with its year and an hour, without a house. */
function isStamp({ date, venue }: StatedScreening): boolean {
  return venue === undefined && !date.startsWith('-')
}

/** The line that holds all of a stretch of the text. */
function lineAround(lines: readonly Line[], { start, end }: Candidate): Line | undefined {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lines[middle]!.start <= start) low = middle
    else high = middle - 1
  }
  const line = lines[low]
  return line && line.start <= start && line.end >= end ? line : undefined
}

/** "6 min read" and "Labels: 2010s" tell of the page, not of its film. */
function isOfThePage(it: Candidate, lines: readonly Line[]): boolean {
  if (it.rule !== 'technical-line' || (it.field !== 'minutes' && it.field !== 'year')) return false
  const line = lineAround(lines, it)
  if (!line) return false
  return it.field === 'minutes'
    ? READ_TIME.test(line.text)
    : /^s(?!\p{L})/u.test(line.text.slice(it.end - line.start))
}

/** "O Faroleiro Surdo" is no Faroleiro Surdo who made it. */
function isInTitle(it: Candidate, title: string | undefined): boolean {
  if (title === undefined || (it.field !== 'directors' && it.field !== 'cast')) return false
  if (typeof it.value !== 'string' || !FROM_PROSE.has(it.rule)) return false
  const name = fold(it.value)
  return title.endsWith(` ${name}`) && /^\p{L}{1,3}$/u.test(title.slice(0, -name.length - 1))
}

function isTitle({ value }: Candidate, title: string | undefined): boolean {
  return typeof value === 'string' && value.length === title?.length && fold(value) === title
}

/** Readings that the title or the kind of page rules out. */
function contradicts(
  it: Candidate,
  title: string | undefined,
  article: boolean,
  kind: DocumentKind,
): boolean {
  if (isInTitle(it, title)) return true
  if ((it.field === 'otherTitles' || it.field === 'originalTitle') && isTitle(it, title)) return true
  // the hour at which an article or a reader's comment appeared
  if (article && it.field === 'screenings' && isStamp(it.value as unknown as StatedScreening)) return true
  if (
    (it.field === 'directors' || it.field === 'cast' || it.field === 'articleAuthor') &&
    !it.rule.startsWith('label') &&
    isTitle(it, title)
  )
    return true
  // in an article "by" and its like name who wrote it
  if (
    article &&
    it.field === 'directors' &&
    (it.rule === 'lead-word' || it.rule === 'label-spaced' || it.rule === 'name-under-title')
  )
    return true
  if (article && it.field === 'guestsPresent' && it.rule.startsWith('presence')) return true
  return it.field === 'articleAuthor' && !article && kind !== 'news'
}
