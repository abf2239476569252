import type { Award } from '../../film/facts.ts'
import { type Candidate, candidate } from '../candidate.ts'
import { fold } from '../lexicon/fold.ts'
import { wordsOf } from '../lexicon/word-sets.ts'
import type { LabelledPart } from '../page/labelled-parts.ts'
import type { Page } from '../page/page.ts'
import { pageLanguages } from '../page/page-languages.ts'
import { prizesInSentences } from './prizes-in-sentences.ts'
import { toldPrizes } from './told-prizes.ts'

/** Prizes that this film won: labelled lists, lines of festival and prize, and sentences that say so. */
export function awards(
  page: Page,
  parts: readonly LabelledPart[],
  biographies: ReadonlySet<number>,
  title: string | undefined,
): Candidate[] {
  const prizes = wordsOf('prizes', pageLanguages(page))
  const nominated = wordsOf('nominated', pageLanguages(page))
  const found: Candidate[] = []
  for (const part of parts) {
    if (!part.meanings.includes('awards') || part.style === 'spaced') continue
    for (const line of page.lines.slice(part.line, part.lastLine + 1)) {
      const from = Math.max(line.start, part.start)
      const text = page.text.slice(from, Math.min(line.end, part.end))
      for (const piece of text.matchAll(/[^;|•]+/gu)) {
        const award = listedAward(piece[0].trim(), prizes, nominated)
        if (!award) continue
        const start = from + piece.index + (piece[0].length - piece[0].trimStart().length)
        found.push(
          candidate('awards', award, { start, end: start + piece[0].trim().length }, 'label-awards', 0.8),
        )
      }
    }
  }
  for (const line of page.lines) {
    const winner = line.text.length < 160 ? WINNER.exec(line.text) : null
    if (!winner || biographies.has(line.index)) continue
    const rest = line.text.slice(winner[0].length)
    const award = listedAward(
      rest,
      [...prizes, 'best', 'meilleur', 'mejor', 'bester', 'beste', 'miglior', 'melhor', 'millor'],
      nominated,
    )
    if (award)
      found.push(
        candidate(
          'awards',
          award,
          { start: line.start + winner[0].length, end: line.end },
          'winner-line',
          0.76,
        ),
      )
  }
  for (const line of page.lines) {
    if (line.prose || line.words > 18 || line.index < 2 || biographies.has(line.index)) continue
    const award = FESTIVAL.test(line.text) ? listedAward(line.text, prizes, nominated) : undefined
    if (award && STRONG.test(award.award) && !found.some(it => it.start < line.end && it.end > line.start))
      found.push(candidate('awards', award, line, 'line-of-prize', 0.62))
  }
  found.push(...toldPrizes(page, { title, biographies }))
  const told = prizesInSentences(page, { title, biographies })
  found.push(...told.filter(it => !found.some(other => other.start < it.end && other.end > it.start)))
  return found
}

/** Where prizes are given, and what they are called, in a line that says nothing else. */
const FESTIVAL =
  /festival|filmfest|film fest|filmtage|filmpreis|mostra|berlinale|cannes|venezia|venice|venise|locarno|sundance|rotterdam|sitges|semaine|quinzaine|zinebi|fespaco|idfa|goya|oscar|bafta|césar|gaudí/iu
const STRONG =
  /^(?:best|mejor|meilleure?|miglior\p{L}*|melhor|millor|beste[rs]?|prix|premio|premi|prémio|prêmio|preis|prize|grand prix|gran premio|gran premi|grande prémio|mention|mención|menzione|menção|menció)(?!\p{L})|(?:award|prize|preis|prijs|audience award|publikumspreis|publieksprijs)(?!\p{L})/iu

const WINNER =
  /^(?:winner|won|gewinner|preisträger|ganadora?|ganador|premiad[ao]|lauréat|vincitore|vencedora?|winnaar|guanyadora?)\s*(?:of\s+(?:the\s+)?)?[:–—-]?\s+(?=[\p{Lu}\d“«"])/iu

/** `Venice 2021: Special Jury Prize`, `Special Jury Prize, Venice Film Festival 2021`. */
function listedAward(
  text: string,
  prizes: readonly string[],
  nominated: readonly string[],
): Award | undefined {
  if (text.length < 8 || text.length > 180) return undefined
  const folded = fold(text)
  if (nominated.some(word => folded.includes(word))) return undefined
  const parts = text.split(/\s*(?:,|:|–|—|\s-\s|\(|\)|\|)\s*/u).filter(it => it !== '')
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(text)?.[0]
  const award = parts.find(it => prizes.some(word => fold(it).includes(word)))
  if (!award) return undefined
  const festival = parts
    .find(it => it !== award && /\p{L}{3}/u.test(it))
    ?.replace(/\s*(?:19|20)\d\d\s*/u, ' ')
    .trim()
  if (!festival) return undefined
  const own: Award = { festival, award: award.replace(/\s*(?:19|20)\d\d$/u, '') }
  if (year) own.year = Number(year)
  return own
}
