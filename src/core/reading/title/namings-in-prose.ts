import { fold } from '../lexicon/fold.ts'
import { wordsOf } from '../lexicon/word-sets.ts'
import type { Line, Page } from '../page/page.ts'
import { pageLanguages } from '../page/page-languages.ts'
import { FILM_WORDS } from './film-words.ts'
import type { Naming, NamingSign } from './naming.ts'
import { saysData, titleCased } from './namings-in-lines.ts'

/** Running text further on than this names films, but no longer the page's own for the first time. */
const TEXT_WITH_TITLES = 24_000

const QUOTED = /[“„«"‘]([^“”„«»"‘’\n]{2,90}?)[”“»"’]/gu
const AFTER_FILM_WORD = new RegExp(
  `${FILM_WORDS.source}(?:\\s(?:de|d['’]|von|by|di|van)\\s[\\p{Lu}][^,.;:()]{3,40})?(?:,|\\s(?:intitulad[ao]|titulad[ao]|intitulé|titled|called|mit dem Titel|genaamd|dal titolo))\\s([\\p{Lu}¿¡\\d][^,.;:()“”«»"\\n]{1,80}?)(?=[,.;:(]|\\s[–—]\\s|$)`,
  'gu',
)
const FILM_WORD_BEFORE = new RegExp(`${FILM_WORDS.source}(?:,)?\\s?$`, 'iu')
const BETWEEN_COMMAS = /,\s([\p{Lu}¿¡\d][^,.;:()“”«»"\n]{1,80}?)(?=,)/gu
const BEFORE_PARENTHESIS =
  /(?:^|[\s“„«"'’‘])([\p{Lu}¿¡\d][^,.;:()“”«»"\n]{0,70}?)["”»’]?\s\((?=[^()]{4,80}\))/gu

const BEFORE_FILM_WORD = new RegExp(
  `(?:^|[.!?:]\\s|\\s(?:[Ii]n|[Ee]n|[Dd]ans|[Ww]ith|[Mm]it|[Cc]on|[Aa]vec|[Mm]et|[Ii]|[Aa]mb|[Aa]|[Ee]m)\\s)([\\p{Lu}¿¡\\d][^,.;:()“”«»"\\n]{1,70}?),\\s(?:\\p{Ll}[\\p{L}’'-]*\\s|\\p{L}['’]){0,4}${FILM_WORDS.source}`,
  'gu',
)
const OWNED =
  /(?:\p{Lu}[\p{L}.-]+\s){0,2}\p{Lu}[\p{L}.-]+['’]s?\s((?:[\p{Lu}\d][\p{L}\d’'&-]*)(?:\s(?:(?:of|the|and|in|a|an|to|for|on|at|or|with|from|by)\s){0,2}[\p{Lu}\d][\p{L}\d’'&-]*){0,6})/gu

/** "Receitas para o Fim do Mundo, que acaba de": a sentence begins with the title and goes on about it. */
const BEFORE_RELATIVE =
  /(?:^|[.!?]\s|\s(?:[Ii]n|[Ee]n|[Dd]ans|[Mm]it|[Cc]on|[Mm]et|[Aa]mb|[Ee]m)\s)([\p{Lu}¿¡\d][^,.;:()“”«»"\n]{1,70}?),\s(?=(?:que|which|who|qui|che|der|die|das|dat|dont|où|donde|cuyo|whose|wherein|il cui|dove|onde|waarin|in dem|in der|on) )/gu
const FILM_WORD_AND_NAME = new RegExp(`(?<![\\p{L}])${FILM_WORDS.source}\\s(?=[\\p{Lu}\\d])`, 'gu')

const ROLE_OF = new Map<string, RegExp>()

/** "directora de 2.147 días": whose maker somebody is. */
function roleOf(page: Page): RegExp {
  const known = ROLE_OF.get(page.language)
  if (known) return known
  const roles = wordsOf('directorRoles', pageLanguages(page)).map(it =>
    it.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'),
  )
  const rule = new RegExp(
    `(?:${roles.join('|')})\\s(?:of|de|del film|di|von|van|des|du|do|da)\\s[“„«"‘']?([\\p{Lu}¿¡\\d][^,;:()“”«»"’\\n]{1,70}?)(?=[”»"’,;:()]|\\.\\s|\\.$|\\s[–—]|$)`,
    'gu',
  )
  ROLE_OF.set(page.language, rule)
  return rule
}

/** The names of films that running text says: in quotation marks, in italics, beside a word for a film, again and again. */
export function namingsInProse(page: Page): Naming[] {
  const found: Naming[] = []
  let read = 0
  const italics = page.flat.emphases.filter(it => it.kind === 'italic' && it.end - it.start < 90)
  for (const line of page.lines) {
    if (!line.prose && line.words < 5) continue
    read += line.text.length
    if (read > TEXT_WITH_TITLES) break
    const own = line.prose ? line.text : line.text.slice(0, 240)
    for (const match of own.matchAll(QUOTED)) add(found, line, match, ['quoted'])
    if (!line.prose) {
      if (line.words > 3)
        for (const match of own.matchAll(roleOf(page))) add(found, line, match, ['role-before'])
      continue
    }
    for (const match of own.matchAll(AFTER_FILM_WORD)) add(found, line, match, ['film-word-before'])
    for (const match of own.matchAll(BEFORE_PARENTHESIS)) {
      const at = match.index + match[0].lastIndexOf('(') - 1
      if (saysData(own.slice(at))) add(found, line, match, [])
    }
    for (const match of own.matchAll(BEFORE_FILM_WORD)) add(found, line, match, ['film-word-behind'])
    for (const match of own.matchAll(BEFORE_RELATIVE)) add(found, line, match, ['relative-behind'])
    for (const match of own.matchAll(FILM_WORD_AND_NAME)) {
      const text = titleCased(own.slice(match.index + match[0].length))
      if (text !== '') addText(found, line, text, match.index + match[0].length, ['film-word-before'])
    }
    for (const match of own.matchAll(OWNED))
      add(
        found,
        line,
        match,
        match[0].slice(0, -match[1]!.length).trim().includes(' ') && line.index < 6
          ? ['owned', 'owned-by-name']
          : ['owned'],
      )
    for (const match of own.matchAll(roleOf(page))) add(found, line, match, ['role-before'])
    for (const match of own.matchAll(BETWEEN_COMMAS))
      if (match[1]!.split(' ').length <= 8) add(found, line, match, [])
  }
  for (const it of italics) {
    const line = page.lines.find(own => own.start <= it.start && own.end >= it.end)
    if (line) addText(found, line, page.text.slice(it.start, it.end), it.start - line.start, ['italic'])
  }
  found.push(...repeatedPhrases(page))
  return found
}

function add(found: Naming[], line: Line, match: RegExpMatchArray, signs: NamingSign[]): void {
  addText(found, line, match[1]!, (match.index ?? 0) + match[0].indexOf(match[1]!), signs)
}

function addText(found: Naming[], line: Line, raw: string, at: number, signs: NamingSign[]): void {
  const text = raw.replace(/[\s.,;:]+$/u, '').replace(/^\s+/u, '')
  const start = line.start + at + raw.indexOf(text)
  if (text.split(/\s+/u).length > 9 || !/^[\p{Lu}\p{Lo}\d¿¡]/u.test(text) || text.length < 2) return
  const own = new Set(signs)
  const before = line.text.slice(Math.max(0, at - 24), at).replace(/[“„«"‘'’\s,]+$/u, '')
  if (FILM_WORD_BEFORE.test(fold(before)) || FILM_WORD_BEFORE.test(before)) own.add('film-word-before')
  if (line.prose && /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)) own.add('capitals-in-sentence')
  if (/:\s?[“„«"‘']?$/u.test(line.text.slice(0, at)) && own.has('quoted')) own.add('after-colon')
  if (saysData(line.text.slice(start - line.start + text.length))) own.add('data-in-parentheses')
  found.push({ text, start, end: start + text.length, line: line.index, place: 'prose', signs: own })
}

const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’&-]*/gu
const LONGEST = 7
/** A phrase does not end in a word that only joins others. */
const JOINS =
  /\s(?:the|a|an|of|and|in|on|at|to|for|by|with|is|es|y|de|del|la|el|los|las|en|un|una|que|se|con|por|der|die|das|und|ein|eine|im|mit|von|zu|ist|le|les|et|des|du|une|au|est|il|lo|e|di|da|che|o|os|as|do|em|um|uma|het|een|van|i|els|amb|per|has|was|are|have|ha|a|à|è|não|nicht|not|no)$/iu

/** Phrases that begin with a capital within a sentence and that the text says twice or more in the same letters. */
function repeatedPhrases(page: Page): Naming[] {
  const seen = new Map<string, { line: Line; at: number; count: number; inside: boolean; text: string }>()
  let read = 0
  for (const line of page.lines) {
    read += line.text.length
    if (read > TEXT_WITH_TITLES) break
    const words = [...line.text.matchAll(WORDS)]
    for (const [from, first] of words.entries()) {
      if (!/^[\p{Lu}\p{N}]/u.test(first[0]) || first[0] === 'I') continue
      let end = first.index
      for (let to = from; to < Math.min(words.length, from + LONGEST); to++) {
        const word = words[to]!
        if (to > from && !/^[\s]?$|^[’'-]$/u.test(line.text.slice(end, word.index))) break
        end = word.index + word[0].length
        const text = line.text.slice(first.index, end).replace(/['’]s?$/u, '')
        if (text.length < 3) continue
        const inside =
          line.prose &&
          /[\p{L}\d,]\s["“„«‘']?$/u.test(line.text.slice(Math.max(0, first.index - 3), first.index))
        const known = seen.get(text)
        if (known) {
          known.count++
          if (inside && !known.inside) Object.assign(known, { line, at: first.index, inside })
        } else seen.set(text, { line, at: first.index, count: 1, inside, text })
      }
    }
  }
  const repeated = [...seen.values()].filter(
    it => it.count > 1 && it.inside && !JOINS.test(it.text) && !/^\d+$/.test(it.text),
  )
  // of phrases that begin alike the longest that is said as often counts
  return repeated
    .filter(
      it =>
        !repeated.some(
          other =>
            other !== it &&
            other.text.length > it.text.length &&
            other.count >= it.count &&
            ` ${other.text} `.includes(` ${it.text} `),
        ),
    )
    .map(it => ({
      text: it.text,
      start: it.line.start + it.at,
      end: it.line.start + it.at + it.text.length,
      line: it.line.index,
      place: 'prose' as const,
      signs: new Set<NamingSign>(),
    }))
}
