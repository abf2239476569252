import type { Award } from '../../film/facts.ts'
import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { beginsWith, hasRun, holds, LARGE, LETTER, SMALL, withoutEnd } from '../lexicon/letters.ts'
import { countriesIn } from '../lexicon/lists-of-names.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import { PREMIERE_WORDS } from '../lexicon/premiere-words.ts'
import {
  BEST,
  isNomination,
  isSelection,
  namesFestival,
  namesPrize,
  startsAsPrize,
} from '../lexicon/prize-words.ts'
import { isPersonName } from '../names/person-names.ts'

/** A prize that a stretch of a line says, with the place of its words in that stretch. */
export interface PrizeTold {
  award: Award
  start: number
  end: number
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u
const BEFORE = lean(
  /^[\s★☆⭐✩*•🏆–—-]*(?:(?:winner|won|awarded|gewinner(?:in)?|preisträger|ganador(?:a|es)?|premiad[ao]|lauréate?|vincitore|vincitrice|vencedora?|winnaar|guanyadora?|vinnare|vinder|vinner|laureat|voittaja)(?!\p{L})[\s★☆:–—-]*(?:(?:of|van|de|der|des|du|del|della|dels?|do|da)\s)?(?:(?:the|el|la|le|il|lo|los|las|les|o|os|de|het|den|die|das|dem|des)\s|l['’])?)?/iu,
)
/** What separates a festival from its prize: a stroke, a colon, a star; commas only where none of these stands. */
const STRONG = /\s+[–—★☆|-]+\s+|\s?:\s+/u
const COMMA = /\s*,\s+/u
/** `Premio del pubblico al Sundance 2016`, `Best Irish First Feature at the Galway Film Fleadh 2021`. */
const AT = lean(
  /\s(?:at the|at|en el|en la|en los|en las|en|no|na|nos|nas|em|beim|bei der|bei den|bei|auf der|auf dem|in|au|aux|à la|à|al|alla|allo|agli|ai|a la|op het|op de|op|på|på|ved|na)\s(?=\p{Lu}|(?:19|20)\d\d\s\p{Lu}|II+\s)/gu,
)

/** What `text`, a line or a sentence without a verb, says of one prize; `listed` where a label has announced prizes. */
export function prizeIn(text: string, listed: boolean): PrizeTold[] {
  if (text.length < 8 || !namesPrize(text)) return []
  const lead = BEFORE.exec(text)?.[0].length ?? 0
  const own = withoutEnd(text.slice(lead), '.!')
  if (own.length < 8 || own.length > 170 || (lead > 0 && !namesPrize(own)) || isNomination(own)) return []
  const year = YEAR.exec(own)?.[0] ?? shortYear(own)
  const sides = inTwo(own)
  if (!sides || (!year && !listed && !namesFestival(own))) return []
  const festival = festivalOf(sides.festival)
  if (!isName(festival) || (!namesFestival(festival) && isPlaceOfFilm(own))) return []
  return awardsOf(sides.award, festival).map(award => ({
    award: year ? { festival, award, year: Number(year) } : { festival, award },
    start: lead,
    end: lead + own.length,
  }))
}

/** `Diagonale '25: …`: the year of a festival by its last two figures. */
const SHORT_YEAR = lean(/(?<=\p{L}\s)['’](\d\d)(?=:|\s[–—-])/u)

function shortYear(text: string): string | undefined {
  const figures = SHORT_YEAR.exec(text)?.[1]
  return figures && `${Number(figures) < 60 ? '20' : '19'}${figures}`
}

const PLACE_AND_ASIDE = lean(/^([^()]+?)\s\(([^()]{3,60})\)$/u)
const PRIZE_AND_ASIDE = lean(/^([^()]{4,90}?)\s\(([^()]{3,60})\)$/u)
const FOR_SOMEBODY = lean(/\s(?:a|à|for|für|para|pour|per|to)\s\p{Lu}.*$/u)
const FESTIVAL_BEHIND = lean(/^(.{6,60}?)\s((?:\p{L}*[Ff]ilm)?[Ff]estival\s.+|\p{L}*filmfest\s.+)$/u)

/** The two sides of a line: which prize, and where it was given. */
function inTwo(text: string): { award: string; festival: string } | undefined {
  const strong = text.split(STRONG).filter((it, at) => it !== '' && (at === 0 || !isSelection(it)))
  if (strong.length === 1 && isSelection(text)) return undefined
  if (strong.length === 2 || strong.length === 3) return eitherSide(strong)
  if (strong.length > 3) return undefined
  const closed = text.endsWith(')')
  const inside = closed ? PLACE_AND_ASIDE.exec(text) : null
  if (
    inside &&
    YEAR.test(inside[1]!) &&
    (namesPrize(inside[1]!) || namesFestival(inside[1]!) || BEST.test(fold(inside[2]!))) &&
    !isPersonName(inside[2]!) &&
    !COMMA.test(inside[1]!)
  )
    return { award: inside[2]!, festival: inside[1]! }
  const given = closed ? PRIZE_AND_ASIDE.exec(text) : null
  if (given && startsAsPrize(given[1]!) && YEAR.test(given[2]!) && holds(given[2]!, LARGE))
    return { award: given[1]!, festival: given[2]! }
  const pieces = text.split(COMMA)
  if (pieces.length > 1) {
    const small = pieces.findIndex((it, at) => at > 0 && !beginsWith(it, SMALL))
    // `Poulain d'Argent, catégorie courts, Fespaco 2023`: small letters go on about the prize
    const own = Math.max(small, 1)
    const [first = '', ...rest] = [pieces.slice(0, own).join(', '), ...pieces.slice(own)]
    if (startsAsPrize(first) && !namesFestival(first) && !(namesPrize(rest[0]!) && BEST.test(fold(rest[0]!))))
      return { award: first, festival: rest.join(', ') }
    return eitherSide(pieces)
  }
  if (!startsAsPrize(text)) return undefined
  for (const match of matchesOf(AT, text)) {
    const award = text.slice(0, match.index)
    const festival = text.slice(match.index + match[0].length)
    if (namesFestival(festival) || (YEAR.test(festival) && award.split(' ').length < 9))
      return { award: award.replace(FOR_SOMEBODY, ''), festival }
  }
  const behind = FESTIVAL_BEHIND.exec(text)
  return behind ? { award: behind[1]!, festival: behind[2]! } : undefined
}

/** Which of the pieces is the prize: what is best in its kind, else what is called a prize and is no festival. */
function eitherSide(pieces: readonly string[]): { award: string; festival: string } | undefined {
  const among = (holds: (piece: string) => boolean) => pieces.findIndex(holds)
  const at = [
    among(it => BEST.test(fold(it)) && !YEAR.test(it)),
    pieces.every(namesPrize) ? among(it => BEST.test(fold(it))) : -1,
    among(it => namesPrize(it) && !(YEAR.test(it) && pieces.length === 2) && !namesFestival(it)),
    among(it => namesPrize(it) && !namesFestival(it)),
  ].find(it => it >= 0)
  if (at === undefined) return undefined
  const festival = pieces.filter((it, index) => index !== at && hasRun(it, LETTER, 2))
  return festival.length === 0 ? undefined : { award: pieces[at]!, festival: festival.join(', ') }
}

const YEAR_OF_FESTIVAL = lean(
  /(?:[\s,(]*(?<!\p{L})(?:de|del|do|di|of|en|in)\s|[\s,(]*)(?<!\d)(?:19|20)\d\d(?!\d)\)?/u,
)
const OPEN_ASIDE = lean(/\s*\((?:[^()]*)$/u)
const LAST_PIECE = lean(/,[^,]*$/u)

function festivalOf(text: string): string {
  return text
    .replace(/\s['’]\d\d$/u, '')
    .replace(YEAR_OF_FESTIVAL, '')
    .replace(OPEN_ASIDE, '')
    .replace(LAST_PIECE, own => (isSelection(own) ? '' : own))
    .replace(/^[\s,:–—-]+|[\s,:–—(-]+$/gu, '')
    .trim()
}

const CAPITAL = lean(/\p{Lu}[\p{L}\p{N}]/u)

/** A festival's name has a capital, few words and no sentence in it. */
function isName(text: string): boolean {
  return CAPITAL.test(text) && text.split(/\s+/u).length < 12 && !/\.\s|[*(]$/u.test(text)
}

const LAST_ASIDE = lean(/\s*\([^()]*\)?\s*$/u)
const BEGINS_AS_NAME = lean(/^(?:\p{Lu}|\p{L}+\s)/u)
const IS_SENTENCE = lean(/^\p{L}+\s(?:was|is|has|ha|wurde|est|fue)\s|[()]|\.\s/u)

/** `Orange d'or du meilleur film & meilleur scénario` are two. */
function awardsOf(text: string, festival: string): string[] {
  const bare = text
    .replace(LAST_ASIDE, '')
    .replace(/[\s,]*(?:19|20)\d\d$/u, '')
    .trim()
  if (PREMIERE_WORDS.test(bare) || !BEGINS_AS_NAME.test(bare) || IS_SENTENCE.test(bare)) return []
  if (!namesPrize(bare.split(/\s+/u, 6).join(' ')) && !namesPrize(festival)) return []
  const both = bare.split(/\s(?:&|and|et|y|e|und|en|i)\s/u)
  const listed = bare.split(COMMA)
  const all =
    both.length === 2 && BEST.test(fold(both[1]!))
      ? both
      : listed.length > 1 && listed.every(it => startsAsPrize(it) && it.includes(' '))
        ? listed
        : [bare]
  return all.filter(it => it.length > 3 && it.length < 90)
}

/** `Beste Freunde, Deutschland 2019`: a title with its country is no prize. */
function isPlaceOfFilm(text: string): boolean {
  return countriesIn(text, false).length > 0
}
