import { type Candidate, candidate } from '../candidate.ts'
import { fold } from '../lexicon/fold.ts'
import { everyWordOf, FURNITURE } from '../lexicon/word-sets.ts'
import { nameAt } from '../names/names-in-prose.ts'
import { isPersonName } from '../names/person-names.ts'
import type { Line, Page } from '../page/page.ts'
import { occurrences, QUOTED } from './title-shape.ts'

const HEADLINE_WORDS = [
  ...everyWordOf('review'),
  ...everyWordOf('interview'),
  ...everyWordOf('directorRoles'),
].filter(it => it.length > 3)

const KIND_WORDS = [...everyWordOf('review'), ...everyWordOf('interview')].filter(it => it.length > 3)

/** True where a line says that the page is a review or an interview. */
export function saysItsKind(line: Line): boolean {
  return KIND_WORDS.some(word => hasWord(line.folded, word))
}

/** True where words say that the page is a review or an interview. */
export function saysKind(text: string): boolean {
  return KIND_WORDS.some(word => hasWord(fold(text), word))
}

/** True where a line has the words of an article: of a review, an interview, or somebody's role. */
export function isArticleHeadline(line: Line): boolean {
  return HEADLINE_WORDS.some(word => hasWord(line.folded, word))
}

/** `'El último tren a Calama': cuarenta años de vía`: a short quotation leads the headline, and nobody said it. */
function leadsHeadline(line: Line, match: RegExpExecArray): boolean {
  const rest = line.text.slice(match[0].length)
  if (line.index > 3 || match.index > 0 || !/^\s?[:,]\s/u.test(rest)) return false
  const begins = rest.length - rest.replace(/^[\s:,]+/u, '').length
  return match[1]!.split(/\s+/u).length <= 6 && !nameAt(rest, begins, 0)
}

/** An article's headline: the title is what it quotes, or the phrase in capitals that the text repeats most. */
export function readHeadline(page: Page, line: Line, people: ReadonlySet<string>): Candidate[] {
  if (line.words < 3) return []
  const article = isArticleHeadline(line)
  const quoted = [...line.text.matchAll(QUOTED)].filter(it => it[1]!.length < line.text.length - 4)
  const found: Candidate[] = []
  for (const match of quoted) {
    const title = match[1]!.replace(/[.,]$/u, '').trim()
    const again = occurrences(page, title, line)
    if (again === 0 && (/:\s?$/u.test(line.text.slice(0, match.index)) || title.split(' ').length > 6))
      continue
    if (!/^[\p{Lu}\p{Lo}\d¿¡]/u.test(title) || (again === 0 && !article && !leadsHeadline(line, match)))
      continue
    const start = line.start + match.index + match[0].indexOf(title)
    found.push(
      candidate(
        'title',
        title,
        { start, end: start + title.length },
        'quoted-in-headline',
        Math.min(0.92, 0.62 + again * 0.05),
        `said ${again} more times`,
      ),
    )
  }
  if (found.length > 0) return found
  const phrase = withArticle(page, line, repeatedPhrase(page, line, people))
  if (phrase && phrase.text.length < line.text.length - 3 && (article || phrase.again >= 2 || nearTop(line)))
    found.push(
      candidate(
        'title',
        phrase.text,
        { start: phrase.at, end: phrase.at + phrase.text.length },
        'repeated-in-headline',
        Math.min(0.9, 0.55 + phrase.again * 0.05 + (article ? 0.1 : 0)),
        `said ${phrase.again} more times`,
      ),
    )
  if (found.length > 0 || !article) return found
  const cut = titleBesideKindWord(line)
  if (cut)
    found.push(
      candidate(
        'title',
        cut.text,
        { start: line.start + cut.start, end: line.start + cut.start + cut.text.length },
        'beside-kind-word',
        0.66,
      ),
    )
  return found
}

const KIND =
  /(?:film |movie |dvd |blu-ray )?(?:review|reviews|kritik|filmkritik|critique|crítica|reseña|recensione|recensie|rezension|ressenya|resenha|interview|entrevista|entretien|intervista)/iu
const BEFORE_KIND = new RegExp(
  `^(.{2,70}?)\\s*(?:,\\s(?:la|le|die|the|il|de|una|a|une)\\s|[|:–—-]|\\s)\\s*${KIND.source}(?![\\p{L}])`,
  'iu',
)
const AFTER_KIND = new RegExp(
  `^${KIND.source}\\s*(?:[|:–—-]|zu|de|di|van|of|del film|film)\\s*(.{2,70}?)(?:\\s*[|–—(:]|\\s[-]\\s|$)`,
  'iu',
)

function titleBesideKindWord(line: Line): { text: string; start: number } | undefined {
  const match = BEFORE_KIND.exec(line.text) ?? AFTER_KIND.exec(line.text)
  const text = match?.[1]
    ?.replace(/\s*[★☆⭐*]+$/u, '')
    .replace(/^["“«„‘]|["”»“’,]+$/gu, '')
    .trim()
  if (!text || text.length < 2 || !/^[\p{Lu}\p{Lo}\d¿¡]/u.test(text) || FURNITURE.has(fold(text)))
    return undefined
  return { text, start: line.text.indexOf(text) }
}

/** A phrase of a headline and how often the text says it again; `start` counts in the line. */
interface Phrase {
  text: string
  start: number
  again: number
}

/** The longest phrase with a capital at both ends that the rest of the text says again in the same letters. */
function repeatedPhrase(page: Page, line: Line, people: ReadonlySet<string>): Phrase | undefined {
  const words = [...line.text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.&!-]*/gu)].slice(0, 30)
  let best: (Phrase & { worth: number }) | undefined
  for (let from = 0; from < words.length; from++) {
    if (!/^[\p{Lu}\p{N}\p{Lo}]/u.test(words[from]![0])) continue
    for (let to = Math.min(words.length - 1, from + 7); to >= from; to--) {
      const text = line.text
        .slice(words[from]!.index, words[to]!.index + words[to]![0].length)
        .replace(/[.!'’]+$/u, '')
      if (text.length < 4 || (from === to && text.length < 5) || /[“”"«»:,;?]/u.test(text)) continue
      if (people.has(fold(text)) || FURNITURE.has(fold(text)) || FUNCTION_WORD.test(text)) continue
      if (from === to && partOfLonger(words, from)) continue
      const again = sameLetters(page, text, line)
      if (again < (to > from ? (nearTop(line) ? 1 : 2) : 3)) continue
      const small = !/^(?:[dl]['’])?[\p{Lu}\p{N}\p{Lo}]/u.test(words[to]![0])
      if (small && (to === from || !insideSentence(page, text, line))) continue
      const nameLike =
        to - from >= 1 &&
        to - from <= 4 &&
        isPersonName(text) &&
        !followsArticle(page, line, text) &&
        !/^(?:the|el|la|der|die|das|le|les|il|los)\s/iu.test(text)
      const worth = Math.min(again, 6) + (to - from) * 1.5 - (nameLike ? 6 : 0)
      if (!best || worth > best.worth) best = { text, start: words[from]!.index, again, worth }
      break
    }
  }
  return best && best.worth > 0 ? best : undefined
}

/** The headline and its teaser. */
function nearTop(line: Line): boolean {
  return line.index < 3 || (line.index < 6 && isArticleHeadline(line))
}

/** A phrase does not end in a word that only joins others. */
const FUNCTION_WORD =
  /\s(?:the|a|an|of|and|in|on|at|to|for|by|with|is|es|y|de|del|la|el|los|las|en|un|una|que|se|con|por|der|die|das|und|ein|eine|im|mit|von|zu|ist|le|les|et|des|du|une|au|est|il|lo|e|di|da|che|o|os|as|do|em|um|uma|het|een|van|en|is|i|els|amb|per)$/iu

/** True where a sentence says the phrase with its capital although no sentence begins there. */
function insideSentence(page: Page, text: string, except: Line): boolean {
  for (const line of page.lines) {
    const own = line === except || line.folded === except.folded
    let at = line.text.indexOf(text, own ? 1 : 0)
    while (at > 0) {
      if (/[\p{L}\d,]\s$/u.test(line.text.slice(Math.max(0, at - 2), at))) return true
      at = line.text.indexOf(text, at + text.length)
    }
  }
  return false
}

/** A single word that stands beside another in capitals is most likely half of a name. */
function partOfLonger(words: readonly RegExpMatchArray[], at: number): boolean {
  return [words[at - 1], words[at + 1]].some(it => it !== undefined && /^[\p{Lu}]\p{Ll}/u.test(it[0]))
}

const ARTICLE_BEFORE =
  /(?:^|[^\p{L}])((?:The|A|An|El|La|Los|Las|Le|Les|L['’]|Der|Die|Das|Il|Lo|Gli|I|O|Os|As|A|De|Het|Een|Els)\s?)$/u

/**
 * The phrase with the article that the text gives it: a headline bends it ("réalisatrice des Cendres d'Oran") where
 * running text says it whole.
 */
function withArticle(
  page: Page,
  line: Line,
  phrase: Phrase | undefined,
): (Phrase & { at: number }) | undefined {
  if (!phrase) return undefined
  for (const other of page.lines) {
    if (other.folded === line.folded) continue
    const at = other.text.indexOf(phrase.text)
    if (at < 0) continue
    const article = ARTICLE_BEFORE.exec(other.text.slice(Math.max(0, at - 6), at))?.[1]
    const begins =
      at - (article?.length ?? 0) <= 0 || /[.!?:]\s$/u.test(other.text.slice(0, at - (article?.length ?? 0)))
    if (article && !begins)
      return {
        ...phrase,
        text: other.text.slice(at - article.length, at + phrase.text.length),
        at: other.start + at - article.length,
      }
  }
  return { ...phrase, at: line.start + phrase.start }
}

function followsArticle(page: Page, line: Line, text: string): boolean {
  const plain = { text, start: 0, again: 1 }
  return withArticle(page, line, plain)?.text !== text
}

function sameLetters(page: Page, text: string, except: Line): number {
  let count = 0
  for (const line of page.lines) {
    if (line === except || line.folded === except.folded) continue
    let at = line.text.indexOf(text)
    while (at >= 0 && count < 12) {
      if (!/\p{L}/u.test(line.text[at - 1] ?? ' ') && !/\p{L}/u.test(line.text[at + text.length] ?? ' '))
        count++
      at = line.text.indexOf(text, at + text.length)
    }
  }
  return count
}

function hasWord(folded: string, word: string): boolean {
  const at = folded.indexOf(word)
  return at >= 0 && !/\p{L}/u.test(folded[at - 1] ?? ' ') && !/\p{L}/u.test(folded[at + word.length] ?? ' ')
}
