import { craftsOf } from '../languages/crafts/all-crafts.ts'
import { sentencesOf } from '../languages/sentences/all-sentences.ts'
import type { ToldRole } from '../languages/sentences/sentence-data.ts'
import { contracted } from './contractions.ts'
import { fold } from './fold.ts'
import { lean } from './lean.ts'
import { PhraseIndex, wordEndsAt } from './phrase-index.ts'
import { remembered } from './remembered.ts'
import { andWords } from './word-sets.ts'

/** Crafts that a sentence names together; `none` is no credit here. Offsets count in the folded text. */
export interface Crafts {
  fields: readonly (ToldRole | 'none')[]
  end: number
}

/** A craft and what says that somebody did it. */
export interface CraftTelling {
  side: 'before' | 'behind'
  fields: readonly ToldRole[]
  end: number
}

interface CraftWords {
  nouns: PhraseIndex<ToldRole | 'none'>
  /** What stands before the noun and its article, '' where anything may. */
  ways: PhraseIndex<string>
  does: PhraseIndex<true>
  besides: PhraseIndex<true>
  /** ", the " and " and the " before a further craft. */
  joint: RegExp
  article: RegExp
  articleBefore: RegExp
}

/** "…, with music by", "…, für die Musik": before a further craft, in any language. */
const WITH = ['with', 'con', 'avec', 'com', 'amb', 'mit', 'met', 'fur', 'voor']

const wordsOf = remembered((language): CraftWords => {
  const data = craftsOf(language)
  const article = `(?:${sentencesOf(language).determiners.map(fold).join('|')})(?:\\s|(?<='))`
  const lead = [...andWords(language), ...WITH].join('|')
  const own: CraftWords = {
    nouns: new PhraseIndex(),
    ways: new PhraseIndex(),
    does: new PhraseIndex(),
    besides: new PhraseIndex(),
    joint: lean(new RegExp(`^(?:,\\s|\\s(?:${lead})\\s)(?:${article})?`, 'u')),
    article: lean(new RegExp(`^(?:\\s|(?<='))(?:${article})?`, 'u')),
    articleBefore: lean(new RegExp(`(?<![a-z'])${article}$`, 'u')),
  }
  for (const [field, nouns] of Object.entries(data.nouns))
    for (const noun of nouns ?? []) own.nouns.add(noun, field as ToldRole | 'none', language)
  for (const way of data.ways.flatMap(spelledOut)) {
    const [before, behind] = way.includes('~ ') ? way.split('~ ') : ['', way]
    for (const it of contracted(behind!, language)) own.ways.add(it, fold(before!), language)
  }
  for (const doing of data.does.flatMap(spelledOut))
    for (const it of contracted(doing, language)) own.does.add(it, true, language)
  for (const it of data.besides) own.besides.add(it, true, language)
  for (const index of [own.nouns, own.ways, own.does, own.besides]) index.ready()
  return own
})

/** "(is|was) by" as "is by" and "was by". */
function spelledOut(way: string): string[] {
  const choice = /\(([^()]*)\)/u.exec(way)
  if (!choice) return [way.trim()]
  const [before, behind] = [way.slice(0, choice.index), way.slice(choice.index + choice[0].length)]
  return choice[1]!.split('|').flatMap(it => spelledOut(before + it + behind))
}

/** The crafts that begin at a place of a folded text: "the music", "editing and sound design of the film". */
export function craftsAt(folded: string, at: number, language: string): Crafts | undefined {
  const { nouns, besides, joint } = wordsOf(language)
  const ends = (end: number) => wordEndsAt(folded, end) && folded[end] !== '-'
  const fields: (ToldRole | 'none')[] = []
  let end = at
  for (let from = at; fields.length < 4; ) {
    const noun = nouns.longestAt(folded, from, ends)
    if (!noun) break
    fields.push(noun.meanings[0]!.meaning)
    end = from + noun.phrase.length
    const more = folded[end] === ' ' ? besides.longestAt(folded, end + 1, ends) : undefined
    if (more) end += 1 + more.phrase.length
    const next = joint.exec(folded.slice(end, end + 16))
    if (!next) break
    from = end + next[0].length
  }
  return fields.length > 0 ? { fields, end } : undefined
}

/** Whether a craft or what somebody does with one may begin with a word of a language, by its number. */
export function craftBeginnings(language: string): (word: number) => boolean {
  const { nouns, does } = wordsOf(language)
  return word => nouns.mayBegin(word) || does.mayBegin(word)
}

/** What a craft and a way, or a way and a craft, tell that begin at a place of a folded text. */
export function craftTellingsAt(folded: string, at: number, language: string): CraftTelling[] {
  const words = wordsOf(language)
  const ends = (end: number) => wordEndsAt(folded, end) || folded[end - 1] === "'"
  const crafts = craftsAt(folded, at, language)
  if (crafts) {
    const from = crafts.end + (folded[crafts.end] === ' ' ? 1 : 0)
    const way = from < folded.length ? words.ways.longestAt(folded, from, ends) : undefined
    const lead = folded.slice(Math.max(0, at - 24), at).replace(words.articleBefore, '')
    if (way?.meanings.some(it => lead.endsWith(it.meaning)))
      return [{ side: 'before', fields: credits(crafts), end: from + way.phrase.length }]
  }
  const doing = words.does.longestAt(folded, at, ends)
  if (!doing) return []
  const behind = at + doing.phrase.length
  const article = words.article.exec(folded.slice(behind, behind + 12))
  const done = article ? craftsAt(folded, behind + article[0].length, language) : undefined
  if (!done || OF_MORE.test(folded.slice(done.end, done.end + 8))) return []
  return [{ side: 'behind', fields: credits(done), end: done.end }]
}

/** "takes over the direction of": of something else than this film. */
const OF_MORE = lean(/^\s(?:de|del|d'|du|des|of|von|der|da|do|di|della|dello|van)(?![a-z])/u)

function credits(crafts: Crafts): ToldRole[] {
  return crafts.fields.filter(it => it !== 'none')
}

/** The crafts that go on a list at a place: behind a comma, a semicolon or "and", and an article. */
export function furtherCrafts(folded: string, at: number, language: string): Crafts | undefined {
  const joint = wordsOf(language).joint.exec(folded.slice(at, at + 24).replace(COMMA_AND, ' '))
  if (!joint) return undefined
  const comma = COMMA_AND.exec(folded.slice(at, at + 24))?.[0].length ?? 1
  return craftsAt(folded, at + joint[0].length + comma - 1, language)
}

/** What leads on to a further part of a list, as far as its space. */
const COMMA_AND = new RegExp(`^(?:[,;] (?=(?:and|et|y|e|i|und|en|${WITH.join('|')}) )|;(?= ))`)

/** The crafts behind a name: "the music", ", the editing". */
export function craftsBehind(folded: string, at: number, language: string): Crafts | undefined {
  const lead = OF.exec(folded.slice(at, at + 10))![0].length
  const article = wordsOf(language).article.exec(folded.slice(at + lead, at + lead + 12))
  return article ? craftsAt(folded, at + lead + article[0].length, language) : undefined
}

const OF = lean(
  /^,?(?:\s(?:de|du|des|di|del|della|dello|delle|do|da|dos|das|for|of|fur|voor|por|pelo|pela)(?=\s)|\s(?:d|dell)(?='))?/u,
)

/** Whether one of the four words before a place is a craft, with nothing but words between. */
export function craftJustBefore(folded: string, at: number, language: string): boolean {
  const words = /(?:[^\s.,;:!?()"]+\s){1,4}$/u.exec(folded.slice(Math.max(0, at - 48), at))
  if (!words) return false
  for (let from = at - words[0].length; from < at; from = folded.indexOf(' ', from) + 1)
    if (craftsAt(folded, from, language)) return true
  return false
}
