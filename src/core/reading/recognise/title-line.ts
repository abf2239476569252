import { type Candidate, candidate } from '../candidate.ts'
import { fold } from '../lexicon/fold.ts'
import { LABELS } from '../lexicon/labels.ts'
import { versionCodeIn } from '../lexicon/version-codes.ts'
import { wordsOf } from '../lexicon/word-sets.ts'
import { isOnlyNames, isPersonName } from '../names/person-names.ts'
import type { Line, Page } from '../page/page.ts'
import { pageLanguages } from '../page/page-languages.ts'
import { isArticleHeadline, readHeadline, saysItsKind } from './headlines.ts'
import { leadLine } from './name-lines.ts'
import { secondTitle } from './other-titles.ts'
import type { TechnicalLine } from './technical-line.ts'
import { titleBeforeData, titleBeforeMaker } from './title-before-data.ts'
import { occurrences, type TitleShape, trimTitle } from './title-shape.ts'
import { followedByFilmData, type TitleSurroundings } from './title-surroundings.ts'

const SECTION =
  /\b(?:competition|competencia|competición|competição|compétition|concorso|wettbewerb|competitie|competició|section|sección|sezione|sektion|sectie|secció|seção|secção|programme?|programm|programación|programação|festival|filmfest\w*|filmtage|filmwoche\w*|festspiele|semaine|semana|settimana|setmana|journées|jornadas|giornate|mostra|rencontres|filmfestival|shorts|kurzfilm\w*|short films?|panorama|retrospecti\w+|rétrospective|retrospektive|hommage|homenaje|omaggio|tribute|special screenings?|official selection|selección oficial|sélection|premieres?|showcase|gala|selects|spotlight|focus|specials?|presents?|präsentiert|présente|zeigt|presenta|apresenta|strand|series|ciclo|cycle|reihe|cineclub|ciné-club|filmclub|kinos?|cinemas?|filmhaus|filmothek|filmoteca|cinemathek|cinemateca|cinémathèque|film archive|arthouse|docs?|doku\w*|documentar\w*|documental\w*)\b/iu

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

/** The titles that one line near the top may be, with what the line says beside them. */
export function titleOfLine(
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
  const found = toldWithTitle(line, shape, Math.min(0.97, score), Math.min(0.8, score), reasons)
  if (score > 0.45) found.push(...second)
  return found
}

/** The title, and beside it the year, an age rating, that it is the original one, and a second title. */
function toldWithTitle(
  line: Line,
  shape: TitleShape,
  sure: number,
  sureOfSecond: number,
  reasons: string[],
): Candidate[] {
  const start = line.start + shape.start
  const found: Candidate[] = [
    candidate(
      'title',
      shape.title,
      { start, end: start + shape.title.length },
      'title-line',
      sure,
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
        sureOfSecond,
        ...reasons,
      ),
    )
  }
  return found
}
