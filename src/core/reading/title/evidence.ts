import type { Candidate } from '../candidate.ts'
import { dateIn, timeIn } from '../lexicon/dates.ts'
import { fold } from '../lexicon/fold.ts'
import { LABELS } from '../lexicon/labels.ts'
import { PLACES } from '../lexicon/place-names.ts'
import { versionCodeIn } from '../lexicon/version-codes.ts'
import { FURNITURE, GENRES, wordsOf } from '../lexicon/word-sets.ts'
import { isOnlyNames, isPersonName } from '../names/person-names.ts'
import type { LabelledPart } from '../page/labelled-parts.ts'
import type { Line, Page } from '../page/page.ts'
import { pageLanguages } from '../page/page-languages.ts'
import { monthHeading } from '../recognise/month-headings.ts'
import { leadLine } from '../recognise/name-lines.ts'
import type { TechnicalLine } from '../recognise/technical-line.ts'
import { isArticleHeadline, saysItsKind, saysKind } from './headlines.ts'
import { type NamedTitle, type Naming, titleKey } from './naming.ts'
import { mostlySmall } from './namings-in-lines.ts'
import { isFurniture, LINKISH } from './title-shape.ts'

/** What is known of the page before its title is. */
export interface TitleSurroundings {
  parts: readonly LabelledPart[]
  technical: readonly TechnicalLine[]
  /** Names that labels credit, folded. */
  people: ReadonlySet<string>
  /** Titles that labels give: the title, the original one, others. */
  labelled: readonly Candidate[]
}

export const SECTION =
  /(?<![\p{L}])(?:competition|competencia|competición|competição|compétition|concorso|wettbewerb|competitie|competició|section|sección|sezione|sektion|sectie|secció|seção|secção|programme?|programm|programa|programación|programação|festival|filmfest\w*|filmtage|filmwoche\w*|festspiele|semaine|semana|settimana|setmana|journées|jornadas|giornate|mostra|rencontres|filmfestival|shorts|kurzfilme?|short films?|panorama|retrospecti\w+|rétrospective|retrospektive|hommage|homenaje|omaggio|tribute|special screenings?|official selection|selección oficial|sélection|premieres?|showcase|gala|selects|spotlight|focus|specials?|presents?|präsentiert|présente|zeigt|presenta|apresenta|strand|series|ciclo|cycle|cicle|reihe|cineclub|ciné-club|filmclub|filmkreis|kinos?|cinemas?|cines|filmhaus|filmothek|filmoteca|cinemathek|cinemateca|cinémathèque|film archive|arthouse|docs?|doku\w*|documentar\w*|documental\w*|pressemappe|presseheft|press ?kit|press ?book|dossier|magazine|magazin|revista|zeitschrift|rivista|redaktion|museum|university|universität|universidad\w*|università|université|embassy|embajada|ambassade|botschaft|filmreihe|reihen?|films|pictures|distribution|filmverleih|verleih|releasing|film ?days|filmdagen|filmweek|newsletter|cartelera|spielplan|kinoprogramm|calendar|kalender|entertainment|radio|podcast|pfarr\w*|parroquia|bulletin|boletín|cinemateket|kinemathek|biografklub|filmklub\w*|filmový|soutěž|konkurs|versenyprogram|yarışma|διαγωνιστικό|museu|museo|musée|cineteca|cinecittà|cineforum|cine-?club|ateneo|biblioteca|bibliotek\w*|collège|school|schule|scuola|escola|gemeinde|parish|paroisse|kerk|week|woche|interviews?|reviews?|recensioni|kritiken|critiques?|programming|oggi in sala|today|heute|nu in|in sala|now showing|en salles|en cartelera|em cartaz)(?![\p{L}])/iu

/** What speaks for and against one title, by name; how much each is worth is in `points.ts`. */
export type Evidence = Partial<Record<Sign, number>>

export type Sign = string

/** What speaks against a title only where every place that names it shows it. */
const AGAINST: ReadonlySet<string> = new Set([
  'held-by-label',
  'below-data',
  'far-down',
  'menu-line',
  'linkish-line',
  'byline',
  'label-leads',
  'in-sentence-line',
  'maker-behind',
  'speaks',
  'after-colon',
  'date-below',
  'kind-line',
  'headline-line',
])

/** What the page as a whole gives to weigh titles with. */
export interface PageSigns {
  firstData: number
  shouting: boolean
  article: boolean
  lines: readonly Line[]
  order: ReadonlyMap<number, number>
}

export function pageSigns(page: Page, around: TitleSurroundings): PageSigns {
  const isData = dataLine(around)
  const firstData = page.lines.find(it => isData(it.index))?.index ?? page.lines.length
  const short = page.lines.slice(0, 60).filter(it => !it.prose && it.words > 1)
  const shouting = short.filter(it => isShouted(it.text)).length > short.length * 0.4
  const order = new Map<number, number>()
  for (const it of page.lines) if (!isFurniture(it)) order.set(it.index, order.size)
  return {
    firstData,
    shouting,
    article: page.lines.slice(0, 3).some(it => it.words <= 2 && saysItsKind(it)),
    lines: page.lines,
    order,
  }
}

/** Whether the page lists facts of a film at all, and so has a film to name. */
export function holdsFilmData(around: TitleSurroundings): boolean {
  return (
    around.parts.filter(it => !it.unknown && it.style !== 'spaced' && it.meanings.some(m => isFact(m)))
      .length +
      around.technical.filter(it => it.kinds > 1 && it.coverage >= 0.45).length >=
    2
  )
}

function isFact(meaning: string): boolean {
  return (
    meaning !== 'other' &&
    meaning !== 'articleAuthor' &&
    meaning !== 'interviewee' &&
    meaning !== 'publication' &&
    meaning !== 'screenings'
  )
}

function dataLine(around: TitleSurroundings): (index: number) => boolean {
  const lines = new Set<number>()
  for (const it of around.technical)
    if (
      it.kinds > 1 &&
      (it.coverage >= 0.45 || it.candidates.some(own => own.field === 'countries' && own.score >= 0.85))
    )
      lines.add(it.line)
  const dense = new Set(
    around.technical.filter(it => it.coverage >= 0.85 && it.kinds >= 1).map(it => it.line),
  )
  for (const line of dense) if (dense.has(line + 1) || dense.has(line - 1)) lines.add(line)
  for (const it of around.parts)
    if (!it.unknown && it.style !== 'spaced' && it.meanings.some(isFact)) lines.add(it.line)
  return index => lines.has(index)
}

/** Gathers what speaks for and against every title that the page may have. */
export function evidenceFor(
  page: Page,
  around: TitleSurroundings,
  titles: readonly NamedTitle[],
): Evidence[] {
  const signs = pageSigns(page, around)
  const isData = dataLine(around)
  const held = heldLines(page, around)
  const labelled = new Set(around.labelled.map(it => titleKey(String(it.value))))
  return titles.map(it => {
    const out: Evidence = {}
    const bump = (name: string, by = 1) => (out[name] = Math.max(out[name] ?? -9, by))
    const everywhere = new Map<string, number>()
    const placed = it.namings.filter(n => n.place !== 'prose').length
    const bumpPlace = (name: string, by = 1) => {
      if (!AGAINST.has(name)) bump(name, by)
      else everywhere.set(name, (everywhere.get(name) ?? 0) + 1)
    }
    const text = it.namings[0]!.text
    const own = it.namings.filter(n => n.place === 'line')
    const words = text.split(/\s+/u).length
    for (const n of it.namings) {
      bump(n.place)
      for (const s of n.signs) bumpPlace(s)
      if (n.place !== 'prose') surroundings(page, around, signs, isData, held, n, bumpPlace)
    }
    for (const [name, times] of everywhere) if (times >= placed) bump(name)
    if (labelled.has(it.key)) bump('labelled')
    // mentions
    const said = mentions(page, text)
    if (said.prose > 0) bump('said-in-prose')
    if (said.prose > 1) bump('said-in-prose-more', Math.log2(said.prose))
    if (said.inside > 0) bump('said-within-sentence')
    if (said.other > it.namings.filter(n => n.place === 'line').length) bump('said-in-lines')
    if (said.quoted > 0) bump('said-in-quotes', Math.log2(1 + said.quoted))
    if (said.early) bump('said-early')
    if (own.length > 1) bump('twice-a-line')
    const fewData = signs.firstData >= page.lines.length
    if (fewData) {
      for (const name of [
        'line',
        'part',
        'prose',
        'quoted',
        'said-in-prose-more',
        'height',
        'heading',
        'headline-line',
        'name-shaped',
        'text-follows',
        'said-within-sentence',
        'first',
      ])
        if (out[name] !== undefined) bump(`article: ${name}`, out[name])
    }
    if (said.prose === 0 && fewData) bump('article: unsaid')
    if (said.prose === 0 && own.some(n => /^[“„«"‘']/u.test(page.lines[n.line]!.text)))
      bump('whole-quote-unsaid')
    if (out['data-in-parentheses'] && out.prose) bump('prose-data-in-parentheses')
    if (said.prose > 0 && out.line) bump('line-and-prose')
    if (said.prose === 0 && !fewData) bump('sheet: unsaid')
    if (isPersonName(text) && roleBefore(page, text)) bump('role-before-name')
    if (signs.article && said.prose === 0) bump('kind told: unsaid')
    if (signs.article)
      for (const name of ['line', 'quoted', 'said-in-prose-more', 'name-shaped'])
        if (out[name] !== undefined) bump(`kind told: ${name}`, out[name])
    if (
      signs.lines
        .slice(0, 8)
        .some(l => !l.prose && l.words > 4 && l.folded.includes(fold(text)) && l.words > words + 2)
    )
      bump('in-headline')
    if (isPersonName(text) && (surnameAlone(page, text) || halfName(page, text))) bump('surname-alone')
    // shape
    if (words === 1) bump('one-word')
    if (words > 6) bump('long', (words - 6) / 4)
    if (isPersonName(text)) bump('name-shaped')
    else if (words > 2 && isOnlyNames(text, page.language)) bump('only-names')
    if (around.people.has(fold(text))) bump('credited')
    if (SECTION.test(text)) bump('section-words')
    if (FURNITURE.has(fold(text))) bump('furniture')
    if (LABELS.whole(fold(text))) bump('label')
    if (GENRES.has(fold(text))) bump('genre')
    if (PLACES.whole(fold(text))) bump('place')
    if (!/^[\p{Lu}\p{Lo}\d¿¡"“«„(#@'‘]/u.test(text)) bump('small-letter')
    if (/[.?!…]$/u.test(text) && words > 6) bump('sentence')
    if (/[.]$/u.test(text)) bump('full-stop')
    if (/[?!]$/u.test(text)) bump('question')
    if (/[,;:]/u.test(text)) bump('inner-marks')
    if (dateIn(text, 0, page.language) || own.some(n => monthHeading(page.lines[n.line]!))) bump('date')
    if (timeIn(text)) bump('time')
    if (/\d/u.test(text)) bump('figures')
    if (/^\d+$/u.test(text)) bump('only-figures')
    if (/[€$£]|\d{4,}[\s-]\d{3}|\btel\b|@|www|https?/iu.test(text)) bump('contact')
    if (LINKISH.test(text)) bump('linkish')
    if (versionCodeIn(text)?.told.subtitles) bump('version')
    if (
      /(?:^|\s)(?:sala|salle|screen|zaal|cinema|cinéma|cine|theatre|théâtre|teatro|studio|auditorium)\s|(?:saal|kino|theater|kinokulturhaus)(?![\p{L}])/iu.test(
        text,
      )
    )
      bump('hall')
    if (isShouted(text) && !signs.shouting) bump('shouted')
    if (mostlySmall(text) && words > 5) bump('mostly-small')
    return out
  })
}

/** "regista Tjaša Korsič": somebody's role stands before the words, so they name a person. */
function roleBefore(page: Page, text: string): boolean {
  const roles = wordsOf('directorRoles', pageLanguages(page))
  for (const line of page.lines.slice(0, 200)) {
    let at = line.text.indexOf(text)
    while (at > 2) {
      const before = line.folded.slice(Math.max(0, at - 40), at).replace(/[\s,]+$/u, '')
      if (
        roles.some(it => before.endsWith(it)) ||
        /(?:with|mit|con|avec|met|amb|com|by|von|par|por|says?|said)$/u.test(before)
      )
        return true
      at = line.text.indexOf(text, at + text.length)
    }
  }
  return false
}

/** "Otero Rivas" is half of the "Pablo Otero Rivas" that a sentence names. */
function halfName(page: Page, text: string): boolean {
  for (const line of page.lines.slice(0, 200)) {
    let at = line.text.indexOf(text)
    while (at > 3) {
      const first = /(?<=[\p{L},]\s)(\p{Lu}\p{Ll}{2,})\s$/u.exec(line.text.slice(Math.max(0, at - 30), at))
      if (first && isPersonName(`${first[1]} ${text}`)) return true
      at = line.text.indexOf(text, at + text.length)
    }
  }
  return false
}

/** People are called by their last name too; films are not. */
function surnameAlone(page: Page, text: string): boolean {
  const words = text.split(/\s+/u)
  const last = words.at(-1)!
  const first = words.at(-2)
  if (!first || last.length < 3) return false
  for (const line of page.lines.slice(0, 200)) {
    let at = line.text.indexOf(last)
    while (at >= 0) {
      if (
        !/[\p{L}-]/u.test(line.text[at - 1] ?? ' ') &&
        !/[\p{L}-]/u.test(line.text[at + last.length] ?? ' ') &&
        !line.text.slice(0, at).trimEnd().endsWith(first)
      )
        return true
      at = line.text.indexOf(last, at + last.length)
    }
  }
  return false
}

function surroundings(
  page: Page,
  around: TitleSurroundings,
  signs: PageSigns,
  isData: (index: number) => boolean,
  held: ReadonlySet<number>,
  n: Naming,
  bump: (name: string, by?: number) => void,
): void {
  const line = page.lines[n.line]!
  const order = signs.order.get(n.line) ?? 40
  if (n.place === 'line') {
    bump('height', -Math.log2(1 + order))
    if (order === 0) bump('first')
  } else bump('height-part', -Math.log2(1 + order))
  if (line.heading) bump('heading')
  else if (line.strong) bump('strong')
  if (isFurniture(line)) bump('menu-line')
  if (held.has(n.line) && n.place !== 'head') bump('held-by-label')
  if (leadLine(page, line) || isByline(page, line)) bump('byline')
  const first = LABELS.longestAt(line.folded, 0, end => !/\p{L}/u.test(line.text[end] ?? ' '))
  if (
    first &&
    first.phrase.length < line.text.length - 1 &&
    n.start === line.start &&
    isOnlyNames(line.text.slice(first.phrase.length + 1), page.language)
  )
    bump('label-leads')
  if (line.prose) bump('in-sentence-line')
  if (saysItsKind(line)) bump('kind-line')
  if (isArticleHeadline(line) && line.words > 3) bump('headline-line')
  if (n.line > signs.firstData + 1) bump('below-data')
  if (n.line > 25) bump('far-down')
  if (line.blanks > 0) bump('block-head')
  const next = page.lines[n.line + 1]
  if (next?.prose && n.place === 'line') bump('text-follows')
  if (!next || next.blanks > 0) bump('block-end')
  if (n.place === 'line' || n.place === 'head') {
    // the data below, past names, second titles and dates
    let skipped = 0
    let blocks = 0
    for (let at = n.line + 1; at < Math.min(page.lines.length, n.line + 9); at++) {
      const it = page.lines[at]!
      if (it.blanks > 0) blocks++
      if (isData(at)) {
        bump(`data-${Math.min(2, blocks)}-blocks-off`)
        bump(['data-below', 'data-below-2', 'data-below-3', 'data-below-4'][Math.min(3, skipped)]!)
        break
      }
      if (it.prose && it.words > 14) break
      skipped++
    }
    if (next && !next.prose && (leadLine(page, next) || around.people.has(next.folded))) bump('maker-below')
    else if (next && !next.prose && isOnlyNames(next.text, page.language) && next.words <= 6)
      bump('names-below')
    const after = page.lines[n.line + 2]
    if (next && after?.prose && !next.prose && isOnlyNames(next.text, page.language)) bump('maker-then-story')
    if (next && after && !after.prose && (leadLine(page, after) || around.people.has(after.folded)))
      bump('maker-below-2')
    const above = page.lines[n.line - 1]
    if (above && !above.prose && (leadLine(page, above) || around.people.has(above.folded)))
      bump('maker-above')
    if (above && dateIn(above.text, 0, page.language)) bump('date-above')
    if (next && dateIn(next.text, 0, page.language)) bump('date-below')
    if (next && isFurniture(next)) bump('menu-below')
    if (next && /^[([].+[)\]]$/u.test(next.text)) bump('parenthesis-below')
    if (above && SECTION.test(above.text)) bump('section-above')
  }
  if (n.place === 'line' && n.line > signs.firstData && next?.prose) bump('between-data-and-text')
  if (
    n.place === 'part' &&
    [...around.people].some(it => it.includes(' ') && line.folded.includes(it) && !fold(n.text).includes(it))
  )
    bump('maker-beside')
  if (n.place === 'part') {
    const at = n.start - line.start
    if (at < 2) bump('leads-line')
    if (n.end >= line.end - 1) bump('ends-line')
    if (LINKISH.test(line.text)) bump('linkish-line')
  }
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

/** Lines that labels hold: their words are values. */
function heldLines(page: Page, around: TitleSurroundings): ReadonlySet<number> {
  const held = new Set<number>()
  for (const part of around.parts) {
    if (part.unknown || part.style === 'spaced') continue
    if (part.meanings.every(it => it === 'articleAuthor' || it === 'interviewee')) continue
    if (
      part.meanings.every(it => it === 'other') &&
      saysKind(page.text.slice(part.labelStart, part.labelEnd))
    )
      continue
    for (let at = part.line; at <= part.lastLine; at++)
      if (at > part.line || part.labelStart === page.lines[at]?.start) held.add(at)
  }
  return held
}

interface Said {
  prose: number
  inside: number
  quoted: number
  other: number
  early: boolean
}

/** How often sentences and lines say the title, and how. */
function mentions(page: Page, text: string): Said {
  const said: Said = { prose: 0, inside: 0, quoted: 0, other: 0, early: false }
  const needle = fold(text)
  if (needle.length < 2) return said
  let proseSeen = 0
  let budget = 60_000
  for (const line of page.lines) {
    budget -= line.text.length
    if (budget < 0) break
    if (line.prose) proseSeen++
    let at = line.folded.indexOf(needle)
    while (at >= 0 && said.prose + said.other < 14) {
      const behind = line.text[at + needle.length] ?? ' '
      const before = line.text[at - 1] ?? ' '
      const capital = /^[\p{Lu}\p{Lo}\d¿¡“«„"']/u.test(line.text.slice(at))
      if (!/[\p{L}\d]/u.test(behind) && !/[\p{L}\d]/u.test(before) && (capital || !line.prose)) {
        if (line.prose) {
          said.prose++
          if (proseSeen <= 2) said.early = true
          if (/[“„«"‘']/u.test(before) && /[”“»"’',.]/u.test(behind)) said.quoted++
          if (/[\p{L}\d,]\s["“„«‘']?$/u.test(line.text.slice(Math.max(0, at - 3), at))) said.inside++
        } else said.other++
      }
      at = line.folded.indexOf(needle, at + needle.length)
    }
  }
  return said
}

function isShouted(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)
}
