import { Cued } from '../lexicon/cues.ts'
import { lean } from '../lexicon/lean.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import { anyTitleWord, titlePieces } from '../lexicon/title-words.ts'
import type { Line, Page } from '../page/page.ts'
import { titleCased } from './capitals.ts'
import { cutTitle } from './cut-title.ts'
import { type Naming, signed } from './naming.ts'

const KIND = `(?:${anyTitleWord('kinds')})`
/** A word may stand right behind that of a kind: `Kritikfilm`. */
const KIND_PIECES = titlePieces('kinds').map(it => it.slice(0, -1))
const BEFORE_KIND = new Cued(
  lean(
    new RegExp(
      `^(.{2,80}?)(?:\\s?[|:–—,-]\\s?|\\s)(?:(?:${anyTitleWord('articles')})\\s)?${KIND}(?!\\p{L})`,
      'iu',
    ),
  ),
  KIND_PIECES,
)
const AFTER_KIND = new Cued(
  lean(
    new RegExp(
      `^${KIND}\\s*(?:[|:–—-]|${anyTitleWord('of')}|film|\\s)\\s*(.{2,80}?)(?:\\s*[|–—(:]|\\s-\\s|$)`,
      'iu',
    ),
  ),
  KIND_PIECES,
)

/** `The Deep End of the Orchard review – …`: the title stands beside the word for what the page is. */
export function besideKindWord(page: Page, line: Line): Naming[] {
  const match = BEFORE_KIND.exec(line.text, line.cues) ?? AFTER_KIND.exec(line.text, line.cues)
  if (!match || match[1]!.split(/\s+/u).length > 9) return []
  const at = match.index + match[0].indexOf(match[1]!)
  return cutTitle(page.language, line, at, match[1]!, 'part').map(it => signed(it, 'kind-word-cut'))
}

/** The headline and what stands right below it. */
const HEADLINES = 8
const ABOUT = lean(new RegExp(`\\s(?:${anyTitleWord('about')})\\s+[“„«"‘'*_]?(?=[\\p{Lu}\\d¿¡])`, 'gu'))

/** `Bettina Oduya on Camelhair`: what a headline speaks about stands at its end. */
export function toldAtEnd(page: Page, line: Line): Naming[] {
  if (line.prose || line.words < 4 || line.index > HEADLINES) return []
  return matchesOf(ABOUT, line.text).flatMap(match => {
    const from = match.index + match[0].length
    const rest = line.text.slice(from)
    return rest.split(/\s+/u).length <= 8 && !/[.,;:]\s/u.test(rest)
      ? cutTitle(page.language, line, from, rest.replace(/[”“»"’'*_.]+$/u, ''), 'part')
      : []
  })
}

const OWNER = lean(/(?:^|\s)(\p{Lu}[\p{L}.-]+(?:\s\p{Lu}[\p{L}.-]+){1,3})['’]s?\s(?=[\p{Lu}\d])/gu)

/** `Bettina Oduya's Camelhair opens the festival`. */
export function owned(page: Page, line: Line): Naming[] {
  if (line.words < 4 || line.index > HEADLINES || !/['’]/u.test(line.text)) return []
  return matchesOf(OWNER, line.text).flatMap(match => {
    const from = match.index + match[0].length
    const title = titleCased(line.text.slice(from))
    return title === ''
      ? []
      : cutTitle(page.language, line, from, title, 'part').map(it => signed(it, 'owned'))
  })
}
