import { Cued } from '../lexicon/cues.ts'
import { lean } from '../lexicon/lean.ts'
import type { PhraseSet } from '../lexicon/phrase-index.ts'
import { remembered } from '../lexicon/remembered.ts'
import {
  anyTitleWord,
  anyTitleWordEitherCase,
  ownTitleWord,
  titlePhrases,
  titlePlaces,
} from '../lexicon/title-words.ts'
import { everyWordOf, wordsOf } from '../lexicon/word-sets.ts'
import type { Page } from '../page/page.ts'
import { pageLanguages } from '../page/page-languages.ts'
import type { NamingSign } from './signs.ts'

/** Forms of sentences that name films; the first group of a match is the name. */
export interface SentencePattern {
  form: RegExp
  sign: NamingSign
  /** What every match has, behind the name or before it: it may begin at few places, where the form begins at most. */
  needs: RegExp
  /** Words of which every match has one. */
  words?: PhraseSet
}

/** A name: from a capital to the next mark. */
const CAPITAL = '[\\p{Lu}¿¡\\d]'
const NAME = `${CAPITAL}[^,.;:()“”«»"\\n]`
const FILM = `(?:${anyTitleWord('films')})`
const PLACING = anyTitleWordEitherCase('placing')
/** At the start "In X, …" says where, and "A X" names. */
const CLAUSE = `(?:(?:^|[.!?:]\\s)(?:(?!\\p{L}\\s)(?:${PLACING})\\s[“„«"‘']?)?|\\s(?:${PLACING})\\s)`

const AFTER_FILM = `${FILM}(?:\\s(?:de|d['’]|von|by|di|van)\\s\\p{Lu}[^,.;:()]{3,40})?`
const CALLED = `\\s(?:${anyTitleWord('called')})\\s`
const THE_NAME = `(${NAME}{1,80}?)(?=[,.;:(]|\\s[–—]\\s|$)`
const THEN_FILM = `,\\s(?:\\p{Ll}[\\p{L}’'-]*\\s|\\p{L}['’]){0,4}${FILM}`
const RELATIVE = `(?:${anyTitleWord('relatives')})\\s`
const GOES_ON = `(?:${anyTitleWord('goesOn')})\\s`

export const SENTENCE_PATTERNS: readonly SentencePattern[] = [
  {
    // "seinem Debütfilm, X, erzählt"
    form: anywhere(`${AFTER_FILM},\\s${THE_NAME}`),
    needs: somewhere(`,\\s(?=${CAPITAL})(?<=${AFTER_FILM},\\s)`),
    sign: 'film-word-before',
  },
  {
    // "la película titulada X"
    form: anywhere(`${AFTER_FILM}${CALLED}${THE_NAME}`),
    needs: somewhere(`${CALLED}(?=${CAPITAL})`),
    words: titlePhrases('called'),
    sign: 'film-word-before',
  },
  {
    // "In X, her second feature"
    form: anywhere(`${CLAUSE}(${NAME}{1,70}?)${THEN_FILM}`),
    needs: somewhere(THEN_FILM),
    sign: 'film-word-behind',
  },
  {
    // "Receitas para o Fim do Mundo, que acaba de"
    form: anywhere(`${CLAUSE}(${NAME}{1,70}?),\\s(?=${RELATIVE})`),
    needs: somewhere(`,\\s${RELATIVE}`),
    sign: 'relative-behind',
    words: titlePhrases('relatives'),
  },
  {
    // "que O Telhado de Vidro teve a sua estreia"
    form: anywhere(`(?:^|\\s)(${NAME}{1,70}?)\\s(?=${GOES_ON})`),
    needs: somewhere(`\\s${GOES_ON}`),
    sign: 'told-of-behind',
    words: titlePhrases('goesOn'),
  },
]

function anywhere(source: string): RegExp {
  return lean(new RegExp(source, 'gu'))
}

function somewhere(source: string): RegExp {
  return lean(new RegExp(source, 'u'))
}

/** Whatever stands between two commas may be a name in apposition. */
export const BETWEEN_COMMAS = lean(new RegExp(`,\\s(${NAME}{1,80}?)(?=,)`, 'gu'))

/** What stands before something in parentheses. */
export const BEFORE_PARENTHESIS = lean(
  new RegExp(`(?:^|[\\s“„«"'’‘])(${NAME}{0,70}?)["”»’]?\\s\\((?=[^()]{4,80}\\))`, 'gu'),
)

/** A word for a film right before words in capitals, where one may begin, and at the end of a text. */
export const FILM_WORDS = titlePlaces('films')
export const FILM_WORD_BEFORE_NAME = lean(new RegExp(`${FILM}\\s(?=[\\p{Lu}\\d])`, 'uy'))
export const ENDS_IN_FILM_WORD = lean(new RegExp(`${FILM},?\\s?$`, 'iu'))

/** "Jane Doe's X": English alone owns so. Tried only where the text has what stands between the two. */
export const OWNS = lean(/['’]s?\s[\p{Lu}\d]/u)
export const OWNED = lean(
  /(?:\p{Lu}[\p{L}.-]+\s){0,2}\p{Lu}[\p{L}.-]+['’]s?\s([\p{Lu}\d][\p{L}\d’'&-]*(?:\s(?:(?:of|the|and|in|a|an|to|for|on|at|or|with|from|by)\s){0,2}[\p{Lu}\d][\p{L}\d’'&-]*){0,6})/gu,
)

/** Roles of any language, by their pieces alone: `roleOf` is tried only where one may stand. */
export const ANY_ROLE = new Cued(/^/u, everyWordOf('directorRoles'))

const ROLE_OF = new Map<string, RegExp>()

/** "directora de 2.147 días": whose maker somebody is. */
export function roleOf(page: Page): RegExp {
  const known = ROLE_OF.get(page.language)
  if (known) return known
  const roles = wordsOf('directorRoles', pageLanguages(page)).map(it => RegExp.escape(it))
  const form = lean(
    new RegExp(
      `(?:${roles.join('|')})\\s(?:${anyTitleWord('of')})\\s[“„«"‘']?([\\p{Lu}¿¡\\d][^,;:()“”«»"’\\n]{1,70}?)(?=[”»"’,;:()]|\\.\\s|\\.$|\\s[–—]|$)`,
      'gu',
    ),
  )
  ROLE_OF.set(page.language, form)
  return form
}

/** Where what `toldBefore` looks for may begin, in any language. */
export const TELLING_WORDS = titlePlaces('tells')

/** "presenta La quinta stanza, …", "se titula X.": verbs that take a film, to the next mark; right at a place. */
export const toldBefore = remembered(language =>
  lean(
    new RegExp(
      `(?:${ownTitleWord('tells', language)})\\s[“„«»"‘']?(${NAME}{1,70}?)(?=[,.;:()”»«"]|\\s[–—]\\s|$)`,
      'uy',
    ),
  ),
)

const PERSON =
  "\\p{Lu}[\\p{L}\\p{M}'’.-]+(?:\\s(?:(?:de|del|van|von|da|di|dos)\\s(?:la\\s|der\\s)?)?\\p{Lu}[\\p{L}\\p{M}'’.-]+){1,3}"

const THEN_MAKER = `,\\s(?=${PERSON}\\s\\p{Ll})`

/** "With X, Jane Doe signs …": behind a preposition at the start of a sentence, before a name. */
export const MAKER_FOLLOWS: SentencePattern = {
  form: anywhere(
    `(?:^|[.!?]\\s)(?:With|In|Con|En|Amb|Com|Em|Avec|Dans|Mit|In|Nel|Met)\\s[“„«"‘']?(${NAME}{1,70}?)[”“»"’']?${THEN_MAKER}`,
  ),
  needs: somewhere(THEN_MAKER),
  sign: 'maker-follows',
}

/** "X, de Jane Doe (", "X (", "»X«, ": the start of a line that goes on with data. */
export const CREDIT_LINE = lean(
  new RegExp(
    `^[“„«»"‘'*★☆⭐½\\s]*(${NAME}{1,70}?)[”“»«"’']?(?:,?\\s(?:de|di|von|by|van|d['’]|dir\\.|R:|Regie:?|directed by)\\s?${PERSON})?\\s?[,.(]`,
    'u',
  ),
)
