import { Cued } from './cues.ts'
import { fold } from './fold.ts'
import { lean } from './lean.ts'
import { beginsWith, DIGIT, LARGE } from './letters.ts'
import { everyWordOf } from './word-sets.ts'

const escaped = (words: readonly string[]) => words.map(it => RegExp.escape(it)).join('|')

/** "best", "mejor", "meilleure" as a word, in folded text. */
export const BEST = lean(new RegExp(`(?<!\\p{L})(?:${escaped(everyWordOf('best'))})(?!\\p{L})`, 'u'))
const CALLED = everyWordOf('prizes').filter(it => it.length > 4)
/**
 * What prizes are called, at the beginning or the end of a word, or "best"; the words of every language, because prizes keep
 * their names.
 */
const NAMED = new Cued(
  lean(
    new RegExp(
      `(?<!\\p{L})(?:${escaped(CALLED)}|prix)|(?:preis|prijs|prize|award|palkinto|ver[dð]laun)(?!\\p{L})|(?:d'|de |di )(?:or|oro|argent|argento|plata|ouro|prata|bronze|bronce|bronzo)(?!\\p{L})|${BEST.source}`,
      'u',
    ),
  ),
  [
    ...[...CALLED, ...everyWordOf('best').map(it => `_${it}_`)],
    ...['prix', 'preis', 'prijs', 'prize', 'award', 'palkinto', 'verdlaun'],
    ...['_or_', '_oro_', 'argent', '_plata_', '_ouro_', '_prata_', '_bron'],
  ],
)
const NOMINATION = lean(/(?<!\p{L})(?:nomin|nomma|genomin|candidat|finalist|shortlist|longlist)/iu)
const SELECTION = lean(
  /(?<!\p{L})(?:s[eé]le[cç]|selez|auswahl|comp[eé]ti[cçt]|concorso|wettbewerb|presel|secci[óo]n? |section|sezione|sektion|sec[çc][ãa]o)/iu,
)
const FESTIVAL = lean(
  /festival|filmfest|film fest|filmtage|filmpreis|fleadh|mostra|biennale|berlinale|cannes|venezia|venice|venise|venecia|locarno|sundance|rotterdam|sitges|semaine|quinzaine|semana|zinebi|fespaco|idfa|goya|oscar|bafta|césar|gaudí|max ophüls|viennale|tribeca|sxsw|karlovy/iu,
)
const NOT_A_PRIZE =
  /^(?:best (?:known|friends?|of|seen|wishes|selling|served|before|price|seats?|boy)|lo mejor|prix (?:plein|réduit|unique|:)|preise?:|premi[eè]r|prijzen:|precio)/iu

/** A prize is named in `text`. */
export function namesPrize(text: string): boolean {
  return NAMED.test(fold(text))
}

/** `text` begins with the name of a prize, within its first four words. */
export function startsAsPrize(text: string): boolean {
  if (!(beginsWith(text, LARGE | DIGIT) || '"“«'.includes(text[0] ?? ' ')) || NOT_A_PRIZE.test(text))
    return false
  return namesPrize(text.split(/\s+/u, 4).join(' '))
}

/** Nominations, which are no prizes. */
export function isNomination(text: string): boolean {
  return NOMINATION.test(text)
}

/** Selections and competitions, which are none either. */
export function isSelection(text: string): boolean {
  return SELECTION.test(text)
}

/** A festival or an academy is named in `text`. */
export function namesFestival(text: string): boolean {
  return FESTIVAL.test(text)
}
