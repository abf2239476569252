import { sentencesOf } from '../languages/sentences/all-sentences.ts'
import { fold } from './fold.ts'
import { lean } from './lean.ts'
import { matchesOf } from './matches-of.ts'
import { PhraseSet, type WordStarts } from './phrase-index.ts'

/** What a language says before whom it interviews, and of whoever made or plays in a film, over folded text. */
export interface InterviewWords {
  /** "in conversation with ", "entrevista a ". */
  talksWith: RegExp
  /** The words of these, for telling texts that have none. */
  talking: PhraseSet
  /** "her second feature", "your film". */
  ownWork: RegExp
  /** "my cinematographer", "ma monteuse". */
  ownCrew: RegExp
  player: RegExp
  /** Words for films, to be put into an expression. */
  works: string
  /** Headings of sections with interviews. */
  heads: ReadonlySet<string>
}

const WORDS = new Map<string, InterviewWords>()

/** The interview words of a page's language, with those of English. */
export function interviewWords(language: string): InterviewWords {
  const known = WORDS.get(language)
  if (known) return known
  const data = [...new Set([sentencesOf(language), sentencesOf('en')])]
  const any = (words: readonly string[]) =>
    [...new Set(words.map(it => RegExp.escape(fold(it))))].sort((a, b) => b.length - a.length).join('|')
  const own: InterviewWords = {
    talking: new PhraseSet(data.flatMap(it => it.talksWith.map(fold))),
    talksWith: lean(new RegExp(`(?<!\\p{L})(?:${any(data.flatMap(it => it.talksWith))})\\s+`, 'gu')),
    ownWork: lean(
      new RegExp(
        `(?<!\\p{L})(?:${data.map(it => `(?:${any(it.owners)})\\s(?:[\\p{L}-]+\\s){0,2}(?:${any(it.works)})`).join('|')})(?!\\p{L})`,
        'u',
      ),
    ),
    ownCrew: lean(
      new RegExp(
        `(?<!\\p{L})(?:${any(data.flatMap(it => it.mine))})\\s(?:${any(data.flatMap(({ roles: { cast: _, ...crew } }) => Object.values(crew).flat()))})(?!\\p{L})`,
        'u',
      ),
    ),
    player: lean(new RegExp(`(?<!\\p{L})(?:${any(data[0]!.players)})(?!\\p{L})`, 'u')),
    works: any(data.flatMap(it => it.works)),
    heads: new Set(data.flatMap(it => it.interviewHeads).map(fold)),
  }
  WORDS.set(language, own)
  return own
}

/** Where a folded text has "in conversation with" and its like. */
export function talksIn(folded: string, starts: WordStarts, language: string): RegExpExecArray[] {
  const { talking, talksWith } = interviewWords(language)
  return talking.mayStandIn(starts) ? matchesOf(talksWith, folded) : []
}
