import type { Award } from '../../film/facts.ts'
import { type Candidate, candidate } from '../candidate.ts'
import { fold } from '../lexicon/fold.ts'
import { wordsOf } from '../lexicon/word-sets.ts'
import type { Line, Page } from '../page/page.ts'
import { pageLanguages } from '../page/page-languages.ts'
import { tellsRelated } from '../page/related.ts'
import { wordsOnPage } from '../page/words-on-page.ts'
import { ofAnotherFilm, sentenceStart } from './other-films.ts'

const METAL = 'Plata|Oro|Bronce|Or|Argent|Bronze|Oro|Argento|Bronzo|Ouro|Prata|Gold|Silber|Goud|Zilver'
const CAPITAL = "[\\p{Lu}][\\p{L}\\p{M}\\d'’.&-]*"
const SMALL = "(?:of|de|del|der|des|du|da|do|di|della|dei|la|le|les|los|van|the|for|d['’]\\p{L}+)"
const PLACE = `(?!(?:${METAL})(?!\\p{L}))${CAPITAL}(?:\\s(?:${SMALL}\\s){0,2}${CAPITAL}){0,6}`
const AT =
  "(?:at the|at|from the|en el|en la|en los|en las|en|no|na|nos|nas|em|beim|bei der|bei den|bei|auf der|auf dem|in|au|aux|à la|à l['’]|à|al|alla|allo|alle|ai|a|op het|op de|op|(?:of the|del|de la|du|des|der|des|van het|do|da|dell['’]|della|de l['’])(?=\\s?(?:\\p{L}+\\s){0,2}(?:Festival|Film|Mostra|Semana|Biennale|Berlinale)))"
/** A prize up to where it was given: "el premio a la mejor dirección en Gijón". */
const GIVEN_AT = new RegExp(
  `^(?<award>[\\p{L}][\\p{L}\\p{M}'’-]*(?:\\s[\\p{L}][\\p{L}\\p{M}'’-]*){0,10}?)[”"»]?,?\\s${AT}\\s?(?:(?:últim[oa]|pasad[oa]|diesjährigen|letzten|recent|last|this year['’]s|(?:19|20)\\d\\d)\\s)?(?<place>${PLACE})(?:[\\s,(]+(?:in\\s|de\\s|del\\s)?(?<year>(?:19|20)\\d\\d)\\)?)?`,
  'u',
)
/** "…Festival de Cannes, where it won …": the place is told before. */
const WON_WHERE = new RegExp(
  `(?<place>${PLACE})(?:\\s(?<year>(?:19|20)\\d\\d))?,\\s(?:donde|where|où|dove|wo|waar|onde|on)\\s[^.;]{0,30}$`,
  'u',
)
const WHOLE =
  /^[\p{L}][\p{L}\p{M}'’-]*(?:\s[\p{L}][\p{L}\p{M}'’-]*){0,7}?(?=[,.;:)]|\s(?:para|for|für|pour|per|voor|y|and|und|et|e|en|i)\s|$)/u
const ARTICLE =
  /^[\s:]*(?:(?:the|a|an|el|la|los|las|un|una|den|die|das|der|dem|le|les|une|il|lo|i|gli|o|os|as|um|uma|de|het|een|els|les|además|also|auch|mit dem|com o|con el|con il|l['’])(?:\s|(?<=['’])))*[“"«]?/iu

/** Prizes that sentences say the film won, in whatever letters; those of people and of other films are none. */
export function prizesInSentences(
  page: Page,
  around: { title: string | undefined; biographies: ReadonlySet<number> },
): Candidate[] {
  const won = wordsOnPage(page, wordsOf('won', pageLanguages(page)))
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
        if (/\p{L}/u.test(line.folded[at - 1] ?? ' ') || /\p{L}/u.test(line.folded[end] ?? ' ')) continue
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
  const start = end + ARTICLE.exec(line.text.slice(end, end + 40))![0].length
  const rest = line.text.slice(start, start + 220).split(/(?<=\p{L}{3})[.;!?]\s/u)[0]!
  const given = GIVEN_AT.exec(rest)?.groups
  const where = WON_WHERE.exec(line.text.slice(from, at))?.groups
  const award = given?.award ?? (where ? WHOLE.exec(rest)?.[0] : undefined)
  const festival = given?.place ?? where?.place
  if (!award || !festival || !award.includes(' ') || !isPrize(award, prizes) || SEVERAL.test(award))
    return undefined
  const length = given ? GIVEN_AT.exec(rest)![0].length : award.length
  const own: Award = { festival: festival.replace(/[.,]$/u, ''), award }
  const year = given?.year ?? where?.year
  if (year) own.year = Number(year)
  return {
    award: own,
    start: line.start + start,
    end: line.start + start + length,
    quote: rest.slice(0, length),
  }
}

function isPrize(award: string, prizes: readonly string[]): boolean {
  const folded = fold(award)
  return prizes.some(it => {
    const at = folded.indexOf(it)
    return at >= 0 && !/\p{L}/u.test(folded[at - 1] ?? ' ')
  })
}

const ANOTHER =
  /\b(?:his|her|their|su|sus|son|sa|ses|sein\w*|ihr\w*|suo|sua|seu|zijn|haar|la seva|el seu)\s(?:\p{L}+\s){0,2}(?:previous|earlier|first|debut|short|anterior|primer\p{L}*|corto\p{L}*|précédent|premier|court|letzte\p{L}*|erste\p{L}*|vorig\p{L}*|eerste|precedente|primo|prima|kort\p{L}*|curta)|\b(?:who|whose|quien|der für|die für|regisseur(?:in)?|director[a]? de)\s[^,]{0,30}$/iu
/** A sentence about a person: their prize may be for anything. */
const PERSON = /^(?:and |but |y |et |und |e )?(?:she|he|er|sie hat|ella|él|elle|il a|lei|zij|hij|ela|ele)\s/iu
const FILM =
  /\b(?:film|films|movie|documentary|it|which|cinta|película|documental|filme|pellicola|opera|fiction|longa|pel·lícula|dokumentarfilm|que|qui|che|die)\b/iu

/** A number of prizes is none by name. */
const SEVERAL =
  /^(?:two|three|four|five|dos|tres|cuatro|deux|trois|zwei|drei|due|tre|dois|três|twee|drie|dues|several|varios|plusieurs|mehrere|diversi|vários)\s/iu

/** The sentence names the film, or leaves its subject out. */
function wonByFilm(before: string, title: string | undefined): boolean {
  if (ANOTHER.test(before) || PERSON.test(before)) return false
  if (title !== undefined && fold(before).includes(fold(title))) return true
  return before.trim().length < 24 || FILM.test(before)
}
