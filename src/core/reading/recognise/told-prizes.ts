import type { Award } from '../../film/facts.ts'
import { type Candidate, candidate } from '../candidate.ts'
import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { beginsWith, hasRun, kindAt, LARGE, LETTER } from '../lexicon/letters.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import { wordsOf } from '../lexicon/word-sets.ts'
import type { Line, Page } from '../page/page.ts'
import { pageLanguages } from '../page/page-languages.ts'
import { wordsOnPage } from '../page/words-on-page.ts'
import { QUOTED } from '../title/title-shape.ts'
import { ofAnotherFilm } from './other-films.ts'
import { YEAR_BEFORE } from './prizes-in-sentences.ts'

const SMALL =
  "of|de|del|der|des|den|dem|die|das|for|für|the|du|da|do|la|le|el|al|a|à|au|aux|di|della|delle|dei|degli|van|het|voor|para|per|pour|fiction|&|d[’'][\\p{L}]+|l[’'][\\p{L}]+|dell[’'][\\p{L}]+"
const CAPITAL = "[\\p{Lu}\\d][\\p{L}\\p{M}\\d'’.&-]*"
const PHRASE = `${CAPITAL}(?:\\s(?:${CAPITAL}|(?:${SMALL})(?=\\s)))*`
const AT =
  "at the|at|from the|by the|en el|en la|en los|en|no|na|nos|em|beim|bei der|bei den|bei|auf der|auf dem|vom|von der|im|in|au|aux|à la|à|du|de la|al|alla|allo|alle|ai|a|op het|op de|op|del|dell[’']|della|de|of the|of"
const PRIZE = lean(
  new RegExp(
    `^[\\s,:]*(?:(?:the|a|an|both|el|la|los|las|un|una|den|die|das|der|dem|le|les|une?|il|lo|i|o|os|as|um|uma|de|het|mit dem|mit der|com o|com a|con el|con la|con il)\\s)*(?:\\p{Ll}+\\s)?[“"«]?((?:(?:premio|gran premio|prix|grand prix|preis|prémio|prêmio|premi|prijs|award|prize)\\s(?:a la|al|a|du|de la|de|à la|für den|für die|für das|do|da|del|della)\\s)?${PHRASE})[”"»]?(\\s(?:for|für|para|pour|per|voor|a la|à la|a|al|alla)\\s[^,.;()]{3,46}?)?\\s(?:${AT})\\s?(?:(?:last year['’]s|this year['’]s|its|the|diesjährigen|letzten)\\s)?((?:19|20)\\d\\d\\s)?(?:edition of the\\s)?(?!(?:Plata|Oro|Bronce|Or|Argent|Argento|Bronzo|Ouro|Prata)(?!\\p{L}))(${PHRASE})(?:[,\\s(]+(?:in\\s|im\\s|en\\s|de\\s|del\\s)?(?:\\p{L}{3,10}\\s(?:de\\s|del\\s)?)?((?:19|20)\\d\\d)\\)?)?`,
    'u',
  ),
)

/** What a sentence must say the prize was for, and what speaks against it. */
export interface PrizeSurroundings {
  title: string | undefined
  biographies: ReadonlySet<number>
}

/** Sentences that say that this film won a prize at a festival; nominations and other people's prizes are none. */
export function toldPrizes(page: Page, around: PrizeSurroundings): Candidate[] {
  const won = wordsOnPage(page, wordsOf('won', pageLanguages(page)))
  const found: Candidate[] = []
  if (won.length === 0) return found
  const prizes = wordsOf('prizes', pageLanguages(page))
  for (const line of page.lines) {
    if (!line.prose || around.biographies.has(line.index)) continue
    for (const word of won) {
      let at = line.folded.indexOf(word)
      for (let turn = 0; at >= 0 && turn < 4; turn++) {
        const end = at + word.length
        const whole = ((kindAt(line.folded, at - 1) | kindAt(line.folded, end)) & LETTER) === 0
        const award = whole ? readPrize(line, at, end, prizes, around) : undefined
        if (award && !found.some(it => it.start < award.end && it.end > award.start)) found.push(award)
        at = line.folded.indexOf(word, end)
      }
    }
  }
  return found
}

function readPrize(
  line: Line,
  at: number,
  end: number,
  prizes: readonly string[],
  around: PrizeSurroundings,
): Candidate | undefined {
  const match = PRIZE.exec(line.text.slice(end, end + 260))
  if (!match) return undefined
  const forBest = match[2] && FOR_BEST.test(match[2]) ? match[2] : ''
  const name = beginsWith(match[1]!, LARGE)
    ? match[1]!.replace(/\s(?:for|für|para|pour|per|voor|a|à|al)\s.*$/u, '')
    : match[1]!
  if (!prizes.some(it => fold(name).includes(it)) || !hasRun(match[4]!, LETTER, 3)) return undefined
  const from =
    Math.max(
      line.text.lastIndexOf('. ', at),
      line.text.lastIndexOf('! ', at),
      line.text.lastIndexOf('? ', at),
    ) + 1
  if (!tellsOfThisFilm(line.text.slice(from, at), around.title)) return undefined
  if (ofAnotherFilm(line.text, at, around.title)) return undefined
  const award: Award = {
    festival: match[4]!
      .split(/\.\s/u)[0]!
      .replace(/\.$/u, '')
      .replace(/\s+(?:19|20)\d\d$/u, ''),
    award: name.replace(/^(?:do|da|del|della|du|des|dels)\s/u, '').replace(PRIZE_FOR_BEST, '') + forBest,
  }
  const year =
    match[3] ??
    match[5] ??
    /\s((?:19|20)\d\d)\.?$/u.exec(match[4]!)?.[1] ??
    YEAR_BEFORE.exec(line.text.slice(from, at))?.[1]
  if (year) award.year = Number(year)
  const start = line.start + end + match.index + match[0].indexOf(match[1]!)
  return candidate(
    'awards',
    award,
    {
      start,
      end: line.start + end + match[0].length - (match[4]!.length - match[4]!.split(/\.\s/u)[0]!.length),
    },
    'told-prize',
    0.7,
    `after "${line.text.slice(at, end)}"`,
  )
}

const PRIZE_FOR_BEST = lean(/^pr[eéê]m\p{L}+\s(?:a|de)\s(?=(?:Mejor|Melhor|Millor)\s)/u)

/** What the prize is for belongs to its name: "Biznaga de Plata a la mejor dirección". */
const FOR_BEST = /^\s(?:\S+\s){1,2}(?:best|beste[nrs]?|mejor|miglior[ei]?|melhor|meilleur[e]?|millor)\s/iu

const OF_A_PERSON =
  /\b(?:he|she|his|her|he’s|who|whose|er|sie|sein|ihre?|il a|elle|él|ella|su|egli|lei|suo|ele|ela|hij|zij|zijn|haar|director|directora|regisseurin|regisseur)\b/iu
const OF_A_FILM =
  /\b(?:the film|the movie|it|which|film|der film|er wurde|la película|el filme|la cinta|le film|il film|o filme|de film|la pel·lícula|documentary|dokumentarfilm|documental|documentaire|documentario|documentário|cinta|documentaire)\b/iu

const THEIR_OTHER_FILM = lean(
  /\b(?:his|her|seinem|ihrem|son|su|suo|seu|zijn)\s(?:\p{L}+\s)?(?:film|debut|first|short|ersten|premier|primer)/iu,
)
const QUOTED_SUBJECT = lean(/^['‘“"«][^'’”"»]+['’”"»]\s(?:was|is|has)/u)

function tellsOfThisFilm(before: string, title: string | undefined): boolean {
  if (title !== undefined && before.toLowerCase().includes(title.toLowerCase())) return true
  if (matchesOf(QUOTED, before).length > 0 && before.trim().length > 40) return false
  if (OF_A_FILM.test(before)) return !THEIR_OTHER_FILM.test(before)
  if (OF_A_PERSON.test(before)) return false
  return before.trim().length < 12 || QUOTED_SUBJECT.test(before.trim())
}
