import type { Award } from '../../film/facts.ts'
import { type Candidate, candidate } from '../candidate.ts'
import { MONTHS, WEEKDAYS } from '../lexicon/calendar-words.ts'
import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { kindAt, LETTER } from '../lexicon/letters.ts'
import { wordsOf } from '../lexicon/word-sets.ts'
import type { Line, Page } from '../page/page.ts'
import { pageLanguages } from '../page/page-languages.ts'
import { tellsRelated } from '../page/related.ts'
import { wordsOnPage } from '../page/words-on-page.ts'
import { ofAnotherFilm, sentenceStart } from './other-films.ts'

const METAL = 'Plata|Oro|Bronce|Or|Argent|Bronze|Oro|Argento|Bronzo|Ouro|Prata|Gold|Silber|Goud|Zilver'
const CAPITAL = "[\\p{Lu}][\\p{L}\\p{M}\\d'’.&-]*"
const SMALL = "(?:of|by|de|del|der|des|du|da|do|di|della|dei|la|le|les|los|van|the|for|d['’]\\p{L}+)"
/** "Journées cinématographiques de Carthage", "Semaine de la critique": festivals whose names go on in small letters. */
const FESTIVAL = `(?:Festival|Journées|Semaine|Rencontres|Semana|Jornadas|Giornate|Settimana)(?:\\s(?:${SMALL}\\s){0,2}\\p{Ll}{4,}){1,2}(?:\\s(?:${SMALL}|en)\\s${CAPITAL}(?:\\s${CAPITAL}){0,3})?`
const PLACE = `(?:${FESTIVAL}|(?!(?:${METAL})(?!\\p{L}))${CAPITAL}(?:\\s(?:${SMALL}\\s){0,2}${CAPITAL}){0,6})`
const AT =
  "(?:at the|at|from the|en el|en la|en los|en las|en|no|na|nos|nas|em|beim|bei der|bei den|bei|auf der|auf dem|in|au|aux|à la|à l['’]|à|al|alla|allo|alle|ai|a|op het|op de|op|(?:of the|del|de la|du|des|der|des|van het|do|da|dell['’]|della|de l['’])(?=\\s?(?:\\p{L}+\\s){0,2}(?:Festival|Film|Mostra|Semana|Biennale|Berlinale)))"
/** A prize up to where it was given: "el premio a la mejor dirección en Gijón". */
const GIVEN_AT = lean(
  new RegExp(
    `^(?<award>[\\p{L}][\\p{L}\\p{M}'’-]*(?:\\s[\\p{L}][\\p{L}\\p{M}'’-]*){0,10}?)[”"»]?,?\\s${AT}\\s?(?:(?:últim[oa]|pasad[oa]|diesjährigen|letzten|recent|last|this year['’]s|(?:19|20)\\d\\d)\\s)?(?<place>${PLACE})(?:[\\s,(]+(?:in\\s|im\\s|en\\s|de\\s|del\\s)?(?:\\p{L}{3,10}\\s(?:de\\s|del\\s)?)?(?<year>(?:19|20)\\d\\d)\\)?)?`,
    'u',
  ),
)
const BEFORE_PLACE =
  "(?:[Aa]t the|[Aa]t|[Aa]ux?|[Àà] la|[Àà] l['’]|[Àà]|[Aa]l|[Aa]|[Ee]n el|[Ee]n la|[Ee]n|[Ii]n|[Ii]m|[Bb]eim|[Bb]ei den|[Bb]ei der|[Aa]uf dem|[Aa]uf der|[Nn]o|[Nn]a|[Oo]p het|[Pp]or (?:el|la)|[Pp]ar (?:le|la)|[Pp]el|del|du|de la|des|dell['’]|dal|do|da)"
/** "…Festival de Cannes, where it won …", "presented at Venice in the Orizzonti section, where …": the place is told before. */
const WON_WHERE = lean(
  new RegExp(
    `(?:^|[\\s,])${BEFORE_PLACE}\\s?(?:(?:19|20)\\d\\d\\s|(?:pasad[oa]|último|diesjährigen|vergangenen)\\s)?(?<place>${PLACE})(?:\\s(?<year>(?:19|20)\\d\\d))?(?:['’]s\\s[^,.;]{2,30}|\\s[^,.;]{2,45})?,\\s(?:donde|where|où|dove|wo|waar|onde|on)\\s[^.;]{0,30}$`,
    'u',
  ),
)
/** "…at Malaga and won there": behind the verb stands that the place was told before. */
const WON_THERE = lean(
  new RegExp(
    `(?:^|[\\s,])${BEFORE_PLACE}\\s?(?<place>${PLACE})(?:\\s(?<year>(?:19|20)\\d\\d))?(?:\\s[^,.;]{2,20})?,?\\s(?:y|and|und|et|e|ed|en|i)\\s$`,
    'u',
  ),
)
const THERE = /^\s(?:allí|allá|there|dort|là|lì|ali|daar|hi)\s/u
/** "wurde beim Filmfest Lindau mit dem Publikumspreis ausgezeichnet": the verb is last. */
const HONOURED_WITH = lean(
  new RegExp(
    `(?:^|\\s)(?:[Bb]eim|[Bb]ei den|[Bb]ei der|[Aa]uf dem|[Aa]uf der|[Ii]n|[Aa]m|[Ii]m|[Aa]n der)\\s(?<place>${PLACE})(?:\\s(?<year>(?:19|20)\\d\\d))?\\s(?:[^.;]{0,80}?\\s)?mit (?:dem|der|einem|einer)\\s(?<award>[\\p{Lu}][^,.;]{2,60}?)\\s$`,
    'u',
  ),
)
const WHOLE = lean(
  /^[\p{L}][\p{L}\p{M}'’-]*(?:\s[\p{L}][\p{L}\p{M}'’-]*){0,7}?(?=[,.;:)]|\s(?:para|for|für|pour|per|voor|y|and|und|et|e|en|i)\s|$)/u,
)
const ARTICLE_WORD =
  "(?:the|a|an|el|la|los|las|un|una|den|die|das|der|dem|le|les|une|il|lo|i|gli|o|os|as|um|uma|de|het|een|els|les|mit dem|com o|com a|con el|con la|con il|avec le|avec la|met de|of the|del|do|da|du|des|dell['’]|della|dels|su|sus|sa|son|seine|seinen|its|l['’])"
const ARTICLES = lean(
  new RegExp(`^[\\s:]*(?:(?:además|also|auch)\\s)?(?:${ARTICLE_WORD}(?:\\s|(?<=['’])))*[“"«]?`, 'u'),
)
/** What may stand before the article: "on Saturday the", "después el", "samedi soir le". */
const WHEN = lean(
  new RegExp(
    `^\\s(?:on\\s\\p{Lu}\\p{Ll}+\\s|(?:[\\p{Ll}'’]{2,12}\\s){1,3}?)(?=${ARTICLE_WORD}(?:\\s|(?<=['’]))["“«]?\\p{L})`,
    'u',
  ),
)

/** Prizes that sentences say the film won, in whatever letters; those of people and of other films are none. */
export function prizesInSentences(
  page: Page,
  around: { title: string | undefined; biographies: ReadonlySet<number> },
): Candidate[] {
  const won = wordsOnPage(page, wordsOf('won', pageLanguages(page)))
  if (won.length === 0) return []
  const prizes = wordsOf('prizes', pageLanguages(page))
  const nominated = wordsOf('nominated', pageLanguages(page))
  const found: Candidate[] = []
  for (const line of page.lines) {
    if (!line.prose || around.biographies.has(line.index) || tellsRelated(line)) continue
    for (const word of won)
      for (
        let at = line.folded.indexOf(word), turn = 0;
        at >= 0 && turn < 4;
        at = line.folded.indexOf(word, at + 1), turn++
      ) {
        const end = at + word.length
        if ((kindAt(line.folded, at - 1) | kindAt(line.folded, end)) & LETTER) continue
        const it = prizeAt(line, at, end, prizes, around.title)
        if (
          it &&
          !nominated.some(no => fold(it.quote).includes(no)) &&
          !found.some(other => other.start < it.end && other.end > it.start)
        )
          found.push(
            candidate(
              'awards',
              it.award,
              it,
              'prize-in-sentence',
              0.66,
              `after "${line.text.slice(at, end)}"`,
            ),
          )
      }
  }
  return found
}

function prizeAt(
  line: Line,
  at: number,
  end: number,
  prizes: readonly string[],
  title: string | undefined,
): { award: Award; start: number; end: number; quote: string } | undefined {
  const from = sentenceStart(line.text, at)
  if (ofAnotherFilm(line.text, at, title) || !wonByFilm(line.text.slice(from, at), title)) return undefined
  const before = line.text.slice(from, at)
  const honoured = HONOURED.test(line.folded.slice(at, end)) ? HONOURED_WITH.exec(before)?.groups : undefined
  if (honoured && isPrize(honoured.award!, prizes)) {
    const place = line.text.lastIndexOf(honoured.award!, at)
    const own: Award = { festival: honoured.place!, award: honoured.award! }
    if (honoured.year) own.year = Number(honoured.year)
    const span = { start: line.start + place, end: line.start + place + honoured.award!.length }
    return isTime(honoured.place!) ? undefined : { award: own, ...span, quote: honoured.award! }
  }
  const start = end + leadLength(line.text.slice(end, end + 60), prizes)
  const behind = line.text.slice(start, start + 220)
  const rest = behind.slice(0, CLAUSE_END.exec(behind)?.index)
  const given = GIVEN_AT.exec(rest)?.groups
  const where = (THERE.test(line.text.slice(end, end + 8)) ? WON_THERE : WON_WHERE).exec(before)?.groups
  const award = given?.award ?? (where ? WHOLE.exec(rest)?.[0] : undefined)
  const festival = given?.place ?? where?.place
  if (!award || !festival || isTime(festival) || !isPrize(award, prizes) || SEVERAL.test(award))
    return undefined
  if (!award.includes(' ') && !LONG_NAME.test(award)) return undefined
  const length = given ? GIVEN_AT.exec(rest)![0].length : award.length
  const own: Award = {
    festival: festival.replace(/[.,]$|\sPremiere$/u, ''),
    award: award.replace(/^(?:prize|award) for (?=best\s)/iu, ''),
  }
  const year = given?.year ?? where?.year ?? YEAR_BEFORE.exec(before)?.[1]
  if (year) own.year = Number(year)
  return {
    award: own,
    start: line.start + start,
    end: line.start + start + length,
    quote: rest.slice(0, length),
  }
}

const CLAUSE_END = lean(/(?<=\p{L}{3})[.;!?]\s/u)
const LONG_NAME = lean(/^\p{Lu}\p{Ll}{6}/u)
const HONOURED = /^(?:ausgezeichnet|pramiert|geehrt|bedacht|gekront)$/u
/** "In 2015 the film won …". */
export const YEAR_BEFORE = /(?:^|\s)(?:[Ii]n|[Ee]n|[Ee]m|[Nn]el|[Ii]m Jahr|[Ii]m Jahre)\s((?:19|20)\d\d),?\s/u

/** Days and months are no place: "premiered in March, where …". */
function isTime(place: string): boolean {
  const folded = fold(place)
  return MONTHS.has(folded) || WEEKDAYS.has(folded)
}

/** How many letters stand between the verb and the prize. */
function leadLength(text: string, prizes: readonly string[]): number {
  const when = WHEN.exec(text)?.[0] ?? ''
  const lead = isPrize(when, prizes) ? 0 : Math.max(0, when.length - 1)
  return lead + ARTICLES.exec(text.slice(lead))![0].length
}

function isPrize(award: string, prizes: readonly string[]): boolean {
  const folded = fold(award)
  return prizes.some(it => {
    const at = folded.indexOf(it)
    return at >= 0 && (kindAt(folded, at - 1) & LETTER) === 0
  })
}

const ANOTHER = lean(
  /\b(?:his|her|their|su|sus|son|sa|ses|sein\w*|ihr\w*|suo|sua|seu|zijn|haar|la seva|el seu)\s(?:\p{L}+\s){0,2}(?:previous|earlier|first|debut|short|anterior|primer\p{L}*|corto\p{L}*|précédent|premier|court|letzte\p{L}*|erste\p{L}*|vorig\p{L}*|eerste|precedente|primo|prima|kort\p{L}*|curta)|\b(?:who|whose|quien|der für|die für|regisseur(?:in)?|director[a]? de)\s[^,]{0,30}$/iu,
)
/** A sentence about a person: their prize may be for anything. */
const PERSON = /^(?:and |but |y |et |und |e )?(?:she|he|er|sie hat|ella|él|elle|il a|lei|zij|hij|ela|ele)\s/iu
const FILM =
  /\b(?:film|films|movie|documentary|it|which|cinta|película|documental|filme|pellicola|opera|fiction|longa|pel·lícula|dokumentarfilm|que|qui|che|die)\b/iu

/** A number of prizes is none by name. */
const SEVERAL =
  /^(?:two|three|four|five|dos|tres|cuatro|deux|trois|zwei|drei|due|tre|dois|três|twee|drie|dues|several|varios|plusieurs|mehrere|diversi|vários)\s/iu

/** What is presented somewhere is a film. */
const SHOWN =
  /^(?:présenté|découvert|estrenad[ao]|presentad[ao]|presentat[ao]|apresentad[ao]|estread[ao]|selected|presented|premiered|screened|vertoond)e?\s/iu

/** The sentence names the film, or leaves its subject out. */
function wonByFilm(before: string, title: string | undefined): boolean {
  if (ANOTHER.test(before) || PERSON.test(before)) return false
  if (title !== undefined && fold(before).includes(fold(title))) return true
  if (SHOWN.test(before)) return true
  return before.trim().length < 24 || FILM.test(before)
}
