import { type Candidate, candidate } from '../candidate.ts'
import { dateIn, timeIn } from '../lexicon/dates.ts'
import { fold } from '../lexicon/fold.ts'
import { LABELS } from '../lexicon/labels.ts'
import { versionCodeIn } from '../lexicon/version-codes.ts'
import { wordsOf } from '../lexicon/word-sets.ts'
import { isOnlyNames, isPersonName } from '../names/person-names.ts'
import type { LabelledPart } from '../page/labelled-parts.ts'
import type { Line, Page } from '../page/page.ts'
import { pageLanguages } from '../page/page-languages.ts'
import { isArticleHeadline, readHeadline, saysItsKind } from './headlines.ts'
import { leadLine } from './name-lines.ts'
import { secondTitle } from './other-titles.ts'
import type { TechnicalLine } from './technical-lines.ts'
import { isFurniture, occurrences, QUOTED, trimTitle } from './title-shape.ts'
import type { TitleSurroundings } from './title-surroundings.ts'

const SECTION =
  /\b(?:competition|competencia|competición|competição|compétition|concorso|wettbewerb|competitie|competició|section|sección|sezione|sektion|sectie|secció|seção|secção|programme?|programm|programación|programação|festival|filmfest\w*|filmtage|filmwoche\w*|festspiele|semaine|semana|settimana|setmana|journées|jornadas|giornate|mostra|rencontres|filmfestival|shorts|kurzfilm\w*|short films?|panorama|retrospecti\w+|rétrospective|retrospektive|hommage|homenaje|omaggio|tribute|special screenings?|official selection|selección oficial|sélection|premieres?|showcase|gala|selects|spotlight|focus|specials?|presents?|präsentiert|présente|zeigt|presenta|apresenta|strand|series|ciclo|cycle|reihe|cineclub|ciné-club|filmclub|kinos?|cinemas?|filmhaus|filmothek|filmoteca|cinemathek|cinemateca|cinémathèque|film archive|arthouse|docs?|doku\w*|documentar\w*|documental\w*)\b/iu

/**
 * Titles: the lines near the top, scored by place, set-up, what follows them and how often the text says them again;
 * in headlines of articles the phrase that the text repeats (docs/rules/reading.md#titles).
 */
export function titles(page: Page, known: Omit<TitleSurroundings, 'quoted' | 'article'>): Candidate[] {
  const quoted = fromQuotes(page)
  const article = page.lines.slice(0, 2).some(it => it.words <= 2 && saysItsKind(it))
  const around = { ...known, article, quoted: new Set(quoted.map(it => fold(String(it.value)))) }
  const taken = new Set<number>()
  for (const part of around.parts)
    if (holdsLines(page, part))
      for (let i = part.line; i <= part.lastLine; i++)
        if (i > part.line || part.labelStart === page.lines[i]!.start) taken.add(i)
  const labelWithin = new Map<number, number>()
  for (const part of around.parts) {
    const line = page.lines[part.line]!
    if (
      !part.unknown &&
      part.labelStart > line.start &&
      !labelWithin.has(part.line) &&
      !saysItsKind({ ...line, folded: fold(page.text.slice(part.labelStart, part.labelEnd)) })
    )
      labelWithin.set(part.line, part.labelStart)
  }
  const dataLines = new Map(around.technical.map(it => [it.line, it]))
  const found: Candidate[] = []
  let seen = 0
  for (const line of page.lines.slice(0, 60)) {
    if (seen >= 8) break
    if (
      taken.has(line.index) ||
      (line.prose && !mayBeHeadline(line)) ||
      line.text.length > 200 ||
      isTimeOnly(line) ||
      (isFurniture(line) && !(line.strong && followedByFilmData(page, line, around) >= 0.2))
    )
      continue
    const data = dataLines.get(line.index)
    if (
      data &&
      data.coverage >= 0.5 &&
      !(
        data.kinds <= 1 &&
        (line.strong || (seen === 0 && (line.index === 0 || !/^\d+$/.test(line.text)))) &&
        (followedByFilmData(page, line, around) > 0 || line.index === 0)
      )
    ) {
      if (data.kinds > 1 && seen < 3) found.push(...titleBeforeData(page, line, seen, data, around))
      continue
    }
    if (dateIn(line.text, 0, page.language) && (timeIn(line.text) || line.words <= 4)) continue
    const label = labelWithin.get(line.index)
    found.push(...fromLine(page, label === undefined ? line : cutAt(line, label), seen, around, data))
    seen++
  }
  found.push(...quoted, ...ownedTitle(page))
  return found
}

/** `Les Cendres d'Oran, de Rym Belkacem : le bois`: the title stands before its maker. */
function titleBeforeMaker(text: string, language: string): string | undefined {
  const match =
    /^(.{2,70}),\s(?:de|d['’]|by|von|di|van)\s?(?=\p{Lu})([^:–—|(]{4,50}?)(?:\s*[:–—|(].*)?$/u.exec(text) ??
    /^(.{2,70})\s(?:by|von)\s(?=\p{Lu})([^:–—|(]{4,50}?)(?:\s*[:–—|(].*)?$/u.exec(text)
  if (
    !match ||
    /^(?:ein|un|une|a|una|um|een)\s(?:\p{L}+\s)?(?:film|filme|película|pel·lícula|documentaire|documental|documentário|documentario|dokumentarfilm|documentary|documentaire)$/iu.test(
      match[1]!,
    )
  )
    return undefined
  return isOnlyNames(match[2]!.trim(), language) && match[2]!.trim().includes(' ') ? match[1] : undefined
}

const OWNED =
  /(?:^|\s)(\p{Lu}[\p{L}.-]{1,20}(?:\s\p{Lu}[\p{L}.-]{1,20}){1,2})['’]s?\s((?:The|A|An)\s\p{Lu}[\p{L}’'-]{1,20}(?:\s(?:\p{Lu}[\p{L}’'-]{1,20}|of|the|and|in|a|to|for)){0,6}|\p{Lu}[\p{L}’'-]{2,20}(?:\s(?:of|the|and|in|a|to|for|\p{Lu}[\p{L}’'-]{1,20})){1,6})(?=\s(?:is|was|has|follows|tells|opens|begins|takes|stars)\s)/u

/** "Tuva Halvorsen's The Long Thaw is": a sentence near the top gives title and maker. */
function ownedTitle(page: Page): Candidate[] {
  for (const line of page.lines.slice(0, 5)) {
    const match = line.prose ? OWNED.exec(line.text.slice(0, 600)) : null
    if (!match || !isPersonName(match[1]!)) continue
    const start = line.start + match.index + match[0].lastIndexOf(match[2]!)
    return [
      candidate(
        'title',
        match[2]!,
        { start, end: start + match[2]!.length },
        'owned-title',
        0.57,
        `${match[1]}'s`,
      ),
    ]
  }
  return []
}

/** The line up to a label within it. */
function cutAt(line: Line, at: number): Line {
  const text = line.text.slice(0, at - line.start).replace(/[\s|·•,;/–—-]+$/u, '')
  return { ...line, text, folded: line.folded.slice(0, text.length), end: line.start + text.length }
}

/** `19.30 Uhr`: a line that only says when. */
function isTimeOnly(line: Line): boolean {
  const time = timeIn(line.text)
  return time !== undefined && time.end - time.start >= line.text.length - 6 && line.words <= 3
}

/** "a cura di Giulia Ferri": who wrote the page. */
function isByline(page: Page, line: Line): boolean {
  const lead = wordsOf('bylines', pageLanguages(page)).find(it => line.folded.startsWith(`${it} `))
  return (
    lead !== undefined &&
    isOnlyNames(
      line.text
        .slice(lead.length + 1)
        .split(/\s[|–—·•-]\s|,\s|\d/u)[0]!
        .trim(),
      page.language,
    )
  )
}

/** `The Salt Road: a van goes nowhere, beautifully`: the title stands before the critic's words. */
function titleBeforeSentence(text: string, line: Line): string | undefined {
  const match = line.index < 4 ? /^(\p{Lu}[^:]{1,44}?)\s?:\s(.{12,})$/u.exec(text) : null
  if (!match || match[2]!.split(/\s+/u).length < 6 || !mostlySmall(match[2]!) || isPersonName(match[1]!))
    return undefined
  return match[1]!.split(/\s+/u).length <= 6 ? match[1] : undefined
}

/** Most words in small letters: a sentence without a full stop. */
function mostlySmall(text: string): boolean {
  const words = text.split(/\s+/u)
  return words.filter(it => /^\p{Ll}/u.test(it)).length >= words.length * 0.5
}

/** A label makes its lines data, unless it is none we know, or a word in a headline ("Review: …"). */
function holdsLines(page: Page, part: LabelledPart): boolean {
  if (part.unknown || part.style === 'spaced') return false
  if (!part.meanings.every(it => it === 'other' || it === 'articleAuthor' || it === 'interviewee'))
    return true
  const line = page.lines[part.line]!
  return (
    part.labelStart === line.start &&
    !isArticleHeadline({ ...line, folded: line.folded.slice(0, part.labelEnd - part.labelStart) })
  )
}

/** A headline, or the teaser below it, may be a sentence; it stands at the top and is short. */
function mayBeHeadline(line: Line): boolean {
  return line.index < 5 && line.text.length <= 200
}

function fromLine(
  page: Page,
  line: Line,
  place: number,
  around: TitleSurroundings,
  data: TechnicalLine | undefined,
): Candidate[] {
  const follows = followedByFilmData(page, line, around)
  const headline =
    follows > 0.05 && line.words < 12 && !isArticleHeadline(line) && !around.article
      ? []
      : readHeadline(page, line, around.people)
  if (headline.length > 0) return headline
  if (line.prose) return []
  if (data && data.coverage > 0.35 && data.kinds > 1) return titleBeforeData(page, line, place, data, around)
  const clock = /^\d{1,2}[:.h]\d{2}\s*(?:h|hs|Uhr|uur)?\s*[|–-]?\s+(?=\p{L})/u.exec(line.text)?.[0] ?? ''
  const own = line.text.slice(clock.length)
  const shape = trimTitle(
    titleBeforeMaker(own, page.language) ??
      (follows < 0.15 ? titleBeforeSentence(own, line) : undefined) ??
      own,
  )
  if (clock !== '') shape.start = line.text.indexOf(shape.title, clock.length)
  if (shape.title.length < 1 || !/[\p{L}\p{N}]/u.test(shape.title) || line.words > 16) return []
  if (leadLine(page, line) || isByline(page, line)) return []
  const words = shape.title.split(/\s+/u).length
  const reasons: string[] = []
  let score = 0.42
  const add = (by: number, why: string) => {
    score += by
    reasons.push(`${why} ${by > 0 ? '+' : ''}${by}`)
  }
  if (place > 0 && LABELS.whole(fold(shape.title))) return []
  if (place === 0 && page.lines[line.index + 1]?.prose) add(0.08, 'running text follows')
  if (place === 0) add(0.13, 'first line')
  else add(-0.04 * place, `line ${place + 1}`)
  if (line.strong) add(line.heading ? 0.12 : 0.08, 'set off')
  const again = occurrences(page, shape.title, line)
  if (again > 0) add(Math.min(0.24, 0.12 + again * 0.03), `said ${again} more times`)
  if (follows > 0) add(follows, 'data of a film follow')
  if (SECTION.test(line.text) && again === 0) add(-0.22, 'words of a section')
  if (/^\p{Lu}[^:«“„"]{3,40}\s?:\s?[«“„"]/u.test(line.text)) add(-0.3, 'somebody is quoted')
  if (
    /^(?:sala|salle|saal|screen|kino|zaal|cinema|cinéma)\s(?:\d|.*\d[.:h]\d\d)/iu.test(line.text) ||
    versionCodeIn(shape.title)?.told.subtitles
  )
    add(-0.3, 'a hall or a version')
  if (around.article && again === 0 && follows < 0.2) add(-0.14, 'an article, and never said again')
  if (saysItsKind(line) && line.words > 3) add(-0.3, 'headline of an article')
  if (/[.?!…]$/u.test(shape.title) && words > 6) add(-0.2, 'a sentence')
  if (words > 9) add(place === 0 ? -0.04 : -0.15, 'long')
  if (words > 7 && !line.strong && place > 0 && mostlySmall(shape.title)) add(-0.2, 'reads as a sentence')
  if (around.quoted.size > 0 && again === 0 && follows === 0 && !around.quoted.has(fold(shape.title)))
    add(-0.14, 'the text quotes another title')
  if (/[★⭐]/u.test(line.text)) add(0.2, 'stars behind it')
  if (shape.inside) add(0.08, 'a second title behind it')
  const second = place < 4 ? secondTitle(page, line, shape.title, around) : []
  if (second.length > 0) add(0.1, 'a second title below it')
  if (around.people.has(fold(shape.title))) add(-0.6, 'credited person')
  if (/^[([].*[)\]]$/u.test(line.text)) add(-0.3, 'in parentheses')
  if (shape.year !== undefined) add(0.1, 'year behind it')
  if (shape.marked) add(0.25, 'called the original title')
  const start = line.start + shape.start
  const found: Candidate[] = [
    candidate(
      'title',
      shape.title,
      { start, end: start + shape.title.length },
      'title-line',
      Math.min(0.97, score),
      ...reasons,
    ),
  ]
  if (shape.year !== undefined)
    found.push(
      candidate(
        'year',
        shape.year.value,
        { start: line.start + shape.year.start, end: line.start + shape.year.start + 4 },
        'year-after-title',
        0.7,
      ),
    )
  const rating = /\((U|PG|12A|15|18|PG-13)\)/u.exec(line.text)
  if (rating)
    found.push(
      candidate(
        'certificate',
        { value: rating[1]! },
        { start: line.start + rating.index + 1, end: line.start + rating.index + 1 + rating[1]!.length },
        'rating-behind-title',
        0.7,
      ),
    )
  if (shape.marked)
    found.push(
      candidate(
        'originalTitle',
        shape.title,
        { start, end: start + shape.title.length },
        'marked-original',
        0.9,
      ),
    )
  if (shape.inside) {
    const inside = {
      start: line.start + shape.inside.start,
      end: line.start + shape.inside.start + shape.inside.text.length,
    }
    found.push(
      candidate(
        'originalTitle',
        shape.inside.text,
        inside,
        'parenthesis-after-title',
        Math.min(0.8, score),
        ...reasons,
      ),
    )
  }
  if (score > 0.45) found.push(...second)
  return found
}

/** How much the lines below speak for a title: names or data right below most, further down less. */
function followedByFilmData(page: Page, line: Line, around: TitleSurroundings): number {
  for (const [at, worth] of [0.2, 0.1, 0.04].entries()) {
    const index = line.index + 1 + at
    const next = page.lines[index]
    if (!next || next.prose) return 0
    if (
      around.technical.some(
        it =>
          it.line === index &&
          it.kinds > 1 &&
          (it.coverage >= 0.45 || it.candidates.some(own => own.field === 'countries' && own.score >= 0.85)),
      )
    )
      return worth
    if (around.parts.some(it => it.line === index && !it.unknown && it.style !== 'spaced')) return worth
    if (leadLine(page, next) || around.people.has(next.folded)) return worth
    if (isOnlyNames(next.text, page.language) && next.words >= 2 && next.words <= 6) return worth * 0.8
  }
  return 0
}

/** `Halloween, USA 1978, 91 min`: what stands before the data of a line, when it is short. */
function titleBeforeData(
  page: Page,
  line: Line,
  place: number,
  data: TechnicalLine,
  around: TitleSurroundings,
): Candidate[] {
  const figures = data.candidates.filter(it => it.field !== 'directors')
  const first = figures.reduce((least, it) => Math.min(least, it.start), line.end) - line.start
  const head = line.text
    .slice(0, first)
    .split(/\s*[|·•]\s*/u)
    .filter(it => !/\d[.:h]\d\d|^\p{L}{2,4}\.? \d{1,2}\b/u.test(it) && it.trim() !== '')
  const piece = (head.length > 2 ? head.at(-1)! : (head[0] ?? '')).replace(/[\s,(–—/-]+$/u, '')
  const shape = trimTitle(
    titleBeforeMaker(piece, page.language) ??
      piece.replace(/,\s\p{Lu}[^,]*$/u, rest => (isOnlyNames(rest.slice(1), page.language) ? '' : rest)),
  )
  const { title } = shape
  if (/^(?:de|d['’]|by|von|di|van|un film d[ei]|ein film von|a film by|una película de)\s/iu.test(piece))
    return []
  const at = line.text.indexOf(title)
  if (
    title.length < 2 ||
    at < 0 ||
    line.words > 40 ||
    isFurniture({ ...line, text: title, folded: fold(title) })
  )
    return []
  const makers = data.candidates.filter(it => it.field === 'directors')
  const madeByOther = around.people.size > 0 || makers.some(it => fold(String(it.value)) !== fold(title))
  if (around.people.has(fold(title))) return []
  const again = occurrences(page, title, line)
  const score =
    0.45 +
    (place === 0 ? 0.15 : 0) +
    (again > 0 ? 0.12 : 0) -
    (isPersonName(title) && !madeByOther ? 0.15 : 0)
  const start = line.start + at
  return [candidate('title', title, { start, end: start + title.length }, 'title-before-data', score)]
}

/** A title that only running text says, in quotation marks. */
function fromQuotes(page: Page): Candidate[] {
  const counts = new Map<string, { text: string; start: number; count: number }>()
  for (const line of page.lines.slice(0, 30)) {
    if (!line.prose) continue
    for (const match of line.text.matchAll(QUOTED)) {
      const text = match[1]!.replace(/[.,]$/u, '').trim()
      const words = text.split(/\s+/u)
      if (words.length > 8 || !/^[\p{Lu}\p{Lo}\d¿¡]/u.test(text) || text.length < 3) continue
      const known = counts.get(fold(text))
      if (known) known.count++
      else
        counts.set(fold(text), { text, start: line.start + match.index + match[0].indexOf(text), count: 1 })
    }
  }
  return [...counts.values()]
    .filter(it => it.count >= 2)
    .map(it =>
      candidate(
        'title',
        it.text,
        { start: it.start, end: it.start + it.text.length },
        'quoted-in-text',
        Math.min(0.72, 0.46 + it.count * 0.05),
        `quoted ${it.count} times`,
      ),
    )
}
