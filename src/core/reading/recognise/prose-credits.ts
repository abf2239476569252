import type { Field } from '../../film/facts.ts'
import { type Candidate, candidate } from '../candidate.ts'
import { craftJustBefore } from '../lexicon/craft-phrases.ts'
import { Cued } from '../lexicon/cues.ts'
import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import { PhraseSet } from '../lexicon/phrase-index.ts'
import { DOES, FOLLOWS, ROLES } from '../lexicon/phrases.ts'
import { DEMONYMS } from '../lexicon/place-names.ts'
import { wordsOf } from '../lexicon/word-sets.ts'
import { COMPANY_WORDS } from '../names/company-names.ts'
import { describedNames } from '../names/described-names.ts'
import { namesAt } from '../names/names-in-prose.ts'
import { onceALineOf } from '../page/once-a-line.ts'
import type { Line, Page } from '../page/page.ts'
import { pageLanguages } from '../page/page-languages.ts'
import { tellsRelated } from '../page/related.ts'
import { wordsOnPage } from '../page/words-on-page.ts'
import { characters } from './characters-in-prose.ts'
import { besideTitle } from './credits-beside-title.ts'
import { withoutEchoes } from './echoes.ts'
import { namesBeforeRoles, namesBeforeVerbs, ownersOfCraft } from './names-before-credits.ts'
import { playersInTurn } from './players-in-turn.ts'
import { type FoundPhrase, MOST_CREDITS, type ProseSurroundings, phrasesIn } from './prose-phrases.ts'
import { isSomebodyElses } from './somebody-else.ts'

const PEOPLE_FIELDS: ReadonlySet<Field> = new Set([
  'directors',
  'writers',
  'cinematographers',
  'editors',
  'composers',
  'cast',
  'producers',
])

const NOBODY: ReadonlyMap<string, string> = new Map()

/** Credits in sentences: "directed by", "starring", "Calum (Paul Mescal)", "Jane Doe's film", "director Jane Doe". */
export function proseCredits(page: Page, around: ProseSurroundings): readonly Candidate[] {
  const found: Candidate[] = []
  const add = (candidates: readonly Candidate[]) => {
    for (const it of candidates) found.push(it)
  }
  const title = around.title && fold(around.title)
  const sourceNotes = wordsOnPage(page, wordsOf('basedOn', pageLanguages(page)))
  for (const line of page.lines) {
    if (found.length >= MOST_CREDITS) break
    if (title && line.index < 4 && !line.prose) add(besideTitle(line, title))
    if (line.words < 5 || around.biographies.has(line.index)) continue
    if (!line.prose && line.text.length < 60) continue
    if (isSourceNote(line, sourceNotes) || tellsRelated(line)) continue
    const { credits, roles } = ownCredits(page, line)
    add(credits)
    add(inRoles(page, line, roles, around))
    add(characters(page, line, around))
    if (title) add(besideTitle(line, title))
  }
  return withoutEchoes(found)
}

/** What the words of a sentence credit, whatever the film is called, and the roles that it tells. */
interface OwnCredits {
  credits: readonly Candidate[]
  roles: readonly FoundPhrase[]
}

const CREDITING = [FOLLOWS, DOES, ROLES]

/** Asked for by the title too. */
const ownCredits = onceALineOf((page: Page, line: Line): OwnCredits => {
  const [follow, does, roles] = phrasesIn(line, CREDITING, page.language)
  const credits = [
    ...phrases(page, line, follow!),
    ...namesBeforeVerbs(page, line, does!),
    ...ownersOfCraft(line),
  ]
  return { credits, roles: roles! }
})

/** Everybody whom sentences credit, folded: what is somebody's name is no title. */
export function creditedInSentences(page: Page): ReadonlySet<string> {
  const names = new Set<string>()
  for (const line of page.lines) {
    if (names.size >= MOST_CREDITS) break
    if (!line.prose || tellsRelated(line)) continue
    for (const it of ownCredits(page, line).credits) names.add(fold(String(it.value)))
  }
  return names
}

/** "Based on the novel by …": the names of such a line wrote the book. */
function isSourceNote(line: Line, words: readonly string[]): boolean {
  return line.words < 30 && words.some(it => line.folded.startsWith(it))
}

function phrases(page: Page, line: Line, hits: readonly FoundPhrase[]): Candidate[] {
  const found: Candidate[] = []
  for (const hit of hits) {
    if (!PEOPLE_FIELDS.has(hit.field)) continue
    if (
      hit.field === 'directors' &&
      (OTHER_FILMS.test(line.folded.slice(Math.max(0, hit.start - 12), hit.start)) ||
        IS_PRODUCED.test(line.folded.slice(Math.max(0, hit.start - 30), hit.start)) ||
        (SIGNED.test(line.folded.slice(hit.start, hit.start + 8)) &&
          craftJustBefore(line.folded, hit.start, page.language)))
    )
      continue
    const from =
      hit.end +
      (/^[:\s]*(?:(?:the|los actores|las actrices|les comédiens|der|die) )?/u.exec(
        line.text.slice(hit.end, hit.end + 40),
      )?.[0].length ?? 0)
    const plain = namesAt(line.text, from, line.start, page.language)
    const described = describedNames(line.text, from, line.start, page.language, NOBODY)
    const names = described.length > plain.length ? described : plain
    if (hit.field === 'producers' && names.some(it => COMPANY_WORDS.test(it.name))) continue
    const why = `after "${line.text.slice(hit.start, hit.end)}"`
    for (const it of names)
      found.push(
        candidate(hit.field as 'cast', it.name, it, 'phrase', hit.field === 'cast' ? 0.75 : 0.66, why),
      )
    const last = names.at(-1)
    if (hit.field === 'cast' && last) found.push(...playersInTurn(page, line, last.end - line.start))
    if (hit.field === 'directors' && last) found.push(...castAfter(page, line, last.end - line.start))
  }
  const filmOf = FILM_OF.exec(line.text, line.cues)
  if (filmOf)
    for (const it of namesAt(line.text, filmOf.index + filmOf[0].length, line.start, page.language))
      found.push(candidate('directors', it.name, it, 'phrase', 0.62, `after "${filmOf[0].trim()}"`))
  if (CAST_LEADS.mayStandIn(line.starts))
    for (const match of matchesOf(LEADING_CAST, line.text))
      found.push(...castAfter(page, line, match.index + match[0].length, 2))
  return found
}

const CAST_LEADS = new PhraseSet(['avec', 'mit', 'con', 'with', 'met', 'com', 'amb', 'starring', 'cast'])
/** A sentence that begins with the cast. */
const LEADING_CAST = /(?:^|[.!?]\s)(?=(?:Avec|Mit|Con|With|Met|Com|Amb|Starring|Cast)\s)/g

/** "i film di", "another film by": several films, or another, are somebody else's. */
const OTHER_FILMS = lean(
  /(?:^|[^a-z])(?:i|dei|ai|nei|dai|sui|altri|quei|other|another|an|otra|otro|outro|un autre|un altro|een andere)\s$/u,
)

/** "Produziert wird die Komödie von": whoever follows produces it. */
const IS_PRODUCED = lean(/(?:^|[^a-z])(?:produ\p{L}*|geproduceerd|verliehen|vertrieben)\s(?:\p{L}+\s){0,3}$/u)

/** "The music is signed by": whoever follows wrote it, and need not direct. */
const SIGNED = /^(?:firmad|signad|signe|assinad|firmat)/

/** "Film français de", "comedia argentina de": a film, where it is from, and whose it is. */
const FILM_OF = new Cued(
  lean(
    /(?<!\p{L})(?:film|documentaire|comédie|drame|película|documental|comedia|drama|filme|documentário|documentario|commedia)\s\p{Ll}{4,14}\s(?:de|di|d['’])\s?(?=\p{Lu})/iu,
  ),
  ['film', 'document', 'comed', 'drame', 'drama', 'pelicula', 'commedia'],
)

/** "… by Jane Doe with A and B": the cast behind the director, or at the start of a sentence. */
function castAfter(page: Page, line: Line, at: number, least = 1): Candidate[] {
  const lead = /^,?\s?(?:with|mit|avec|con|com|met|amb|starring|cast:?)\s/iu.exec(
    line.text.slice(at, at + 14),
  )
  if (!lead) return []
  const names = namesAt(line.text, at + lead[0].length, line.start, page.language)
  return names.length < least
    ? []
    : names.map(it => candidate('cast', it.name, it, 'phrase', 0.66, `after "${lead[0].trim()}"`))
}

/** "writer-director", "guionista y directora", before the second role. */
const WRITES_TOO =
  /(?<![a-z])(?:writer(?:-|\/| and | & )|guionista (?:y|i) |scenariste(?:-| et )|(?:drehbuch)?autor(?:in)? und |sceneggiat(?:ore|rice) e |(?:roteirista|argumentista) e |scenarist(?:e)? en )$/

/** "la réalisatrice sénégalaise Jane Doe": a word between the role and the name. */
const WORD_BETWEEN = lean(/^\p{Ll}[\p{L}-]+(?=\s\p{Lu})/u)

function inRoles(
  page: Page,
  line: Line,
  hits: readonly FoundPhrase[],
  around: ProseSurroundings,
): Candidate[] {
  const own = hits.filter(it => PEOPLE_FIELDS.has(it.field) && !isSomebodyElses(line, it.start, it.end))
  const found: Candidate[] = namesBeforeRoles(line, own)
  for (const hit of own) {
    const plain = hit.end + (/^[\s,:]*/u.exec(line.text.slice(hit.end))?.[0].length ?? 0)
    const people = WORD_BETWEEN.exec(line.text.slice(plain, plain + 24))?.[0]
    const from = people && DEMONYMS.whole(fold(people)) ? plain + people.length + 1 : plain
    const names =
      line.text[hit.end] === ' ' || line.text[hit.end] === ','
        ? namesAt(line.text, from, line.start, page.language).slice(0, 3)
        : []
    const known = names.some(it => around.directors.has(fold(it.name)))
    const writes =
      hit.field === 'directors' &&
      WRITES_TOO.test(
        `${line.folded.slice(Math.max(0, hit.start - 24), hit.start)}${line.folded.slice(hit.start, hit.end).replace(/[a-z]+$/, '')}`,
      )
    for (const it of writes ? names.slice(0, 1) : [])
      found.push(
        candidate('writers', it.name, it, 'role-before-name', known ? 0.64 : 0.54, 'writes and directs'),
      )
    for (const it of names)
      found.push(
        candidate(
          hit.field as 'directors',
          it.name,
          it,
          'role-before-name',
          known ? 0.7 : line.index < 12 ? 0.56 : 0.42,
          `after "${line.text.slice(hit.start, hit.end)}"`,
        ),
      )
  }
  return found
}
