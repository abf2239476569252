import { type Candidate, candidate } from '../candidate.ts'
import { certificateOf } from '../lexicon/certificates.ts'
import { dateIn } from '../lexicon/dates.ts'
import { fold } from '../lexicon/fold.ts'
import { isOnlyNames } from '../names/person-names.ts'
import type { Line, Page } from '../page/page.ts'
import { leadLine } from './name-lines.ts'
import { isFurniture, LINKISH, trimTitle } from './title-shape.ts'
import type { TitleSurroundings } from './title-surroundings.ts'

/** Words that make a line stand in the language of the page, for telling a translated from an original title. */
const ARTICLES: Readonly<Record<string, RegExp>> = {
  en: /\b(?:the|of|and|in|with|my|our|to|from|for|a|an|on|at|is|you|your|her|his|who|what|when|i)\b/iu,
  de: /\b(?:der|die|das|und|ein|eine|im|von|zu|mit|ist|nicht|ich|auf|für|den|dem|aus|wer|wie)\b/iu,
  fr: /\b(?:le|la|les|et|une?|des?|du|au|aux|dans|pour|sur|mon|ma|je|en)\b|\b[ld]['’]/iu,
  es: /\b(?:el|la|los|las|y|una?|del?|en|con|por|mi|que|al)\b/iu,
  it: /\b(?:il|lo|la|i|gli|le|e|una?|di|del|della|con|per|che|nel)\b/iu,
  pt: /\b(?:os?|as?|e|uma?|de|do|da|em|com|por|que|no|na)\b/iu,
  nl: /\b(?:de|het|een|en|van|in|met|voor|op|mijn|niet)\b/iu,
  ca: /\b(?:el|la|els|les|i|una?|del?|amb|per|que)\b/iu,
}

/** A second title on the line below the first. */
export function secondTitle(page: Page, line: Line, title: string, around: TitleSurroundings): Candidate[] {
  const next = page.lines[line.index + 1]
  if (!next || next.prose || next.words > 12 || next.text.length > 90 || next.blanks > 2) return []
  if (
    around.parts.some(
      it => it.line <= next.index && it.lastLine >= next.index && !it.unknown && it.style !== 'spaced',
    )
  )
    return []
  if (around.technical.some(it => it.line === next.index && it.coverage > 0.3)) return []
  const paren = /^[([](.+)[)\]]$/u.exec(next.text)
  const bare = trimTitle(paren ? paren[1]! : next.text).title
  if (!/\p{L}{3}|\p{Lo}/u.test(bare) || certificateOf(bare, '')) return []
  if (bare === '' || fold(bare) === fold(title) || isFurniture(next) || leadLine(page, next)) return []
  if (dateIn(next.text, 0, page.language) || around.people.has(fold(bare)) || LINKISH.test(next.text))
    return []
  const start = next.start + next.text.indexOf(bare)
  const span = { start, end: start + bare.length }
  if (paren) return [candidate('originalTitle', bare, span, 'parenthesis-below-title', 0.85)]
  const english = ARTICLES.en!.test(bare)
  const nameLike = isOnlyNames(next.text, page.language) && next.words <= 4
  if (nameLike && !english) return []
  if (!/^[\p{Lu}\p{Lo}\d“«„"¿¡(]/u.test(bare) || /[.!?]$/u.test(bare)) return []
  const follows = page.lines[next.index + 1]
  const settled =
    follows !== undefined &&
    (around.people.has(follows.folded) ||
      around.technical.some(it => it.line === follows.index && it.coverage > 0.45) ||
      isOnlyNames(follows.text, page.language))
  if (!settled) return []
  const own = ARTICLES[page.language]
  if (english && !ARTICLES.en!.test(title))
    return [candidate('otherTitles', bare, span, 'line-below-title', 0.75)]
  if (own?.test(title) && !own.test(bare))
    return [candidate('originalTitle', bare, span, 'line-below-title', 0.65)]
  return [candidate('otherTitles', bare, span, 'line-below-title', 0.6)]
}

/**
 * Where the title itself is never said in running text, the name that the text quotes instead (twice or more) is
 * another title of the same film.
 */
export function quotedOtherTitle(page: Page, title: Candidate, named: readonly Candidate[]): Candidate[] {
  const said = page.lines.some(line => line.prose && line.folded.includes(fold(String(title.value))))
  if (said) return []
  return named
    .filter(
      it =>
        it.rule === 'quoted-in-text' &&
        it.score >= 0.54 &&
        fold(String(it.value)) !== fold(String(title.value)),
    )
    .slice(0, 1)
    .map(it =>
      candidate('otherTitles', String(it.value), it, 'quoted-instead-of-title', 0.62, ...(it.reasons ?? [])),
    )
}
