import { lean } from '../lexicon/lean.ts'
import { isTown } from '../lexicon/towns.ts'
import type { FoundName } from './person-names.ts'

const CO_PRODUCTION = lean(
  /^\s*(?:co-?producci[óo]n|co-?production|koproduktion|coproduzione|coprodução|coproductie)\s+\p{Lu}/iu,
)

/** Words that companies have in their names and people have not. */
export const COMPANY_WORDS = lean(
  /(?<![\p{L}\d])(?:films?|filme?s?|filmes|cine\p{L}*|ciné\p{L}*|kino\p{L}*|pictures?|productions?|produktion\p{L}*|producciones|produções|produzioni|producties|productora|studios?|media|entertainment|filmproduktion|verleih|distribution|tv|television|télévision|zdf|arte|company|group|collective|kollektiv|house|works?|lab|factory|inc|ltd|gmbh|llc|sarl|srl|s\.?a|bv|sl|audiovisual\p{L}*|imagen|images?|visual\p{L}*|moving|stories|art|arts|pandora|fund|institut\p{L}*|foundation|university|universidad|school|escuela|hochschule|academy|international|world|sales|forever|brothers|bros|sons)(?![\p{L}\d])|[\d&]/iu,
)

/** "in co-production with": words between two companies. */
const TOGETHER_WITH =
  /^\s(?:in (?:co-?production|coproducción|coproduzione|coprodução|coproductie|ko-?produktion|coproducció|zusammenarbeit|association|collaboration|collaborazione|samenwerking) (?:with|con|com|met|mit|amb)(?: (?:dem|der|den|la|il|el|het|de))?|en (?:coproduction|collaboration|association) avec(?: (?:la|le|les))?|en (?:coproducción|colaboración|asociación) con|en coproducció amb|em (?:coprodução|associação) com)\s/iu

const LEGAL =
  /^(?:inc|ltd|llc|llp|co|corp|gmbh|ag|s\.?a|s\.?l|s\.?r\.?l|s\.?p\.?a|b\.?v|pvt|plc|kg|lda|sas|sarl|a\.?s|aps|oy|ab|bvba|e\.?v|s\.?l\.?u|sccl|lda|ltda|kft|zrt|d\.o\.o|s\.r\.o|a\.c|a\.i\.e|s\.c)\.?(?:\s*\.)?(?:\s|$)/iu

/**
 * The companies in a stretch of text: split at commas, semicolons, bars and slashes; "Co., Ltd." and the like stay
 * with their name; parentheses, addresses and links do not.
 */
export function readCompanies(text: string, start: number): FoundName[] {
  const found: FoundName[] = []
  let depth = 0
  let from = 0
  const towns =
    text.includes(';') &&
    text.includes(',') &&
    text.split(';').every(it => !COMPANY_WORDS.test(it.split(',').slice(1).join(',')))
  const push = (end: number) => {
    const raw = text.slice(from, end)
    if (CO_PRODUCTION.test(raw)) return
    const town = towns ? raw.indexOf(',') : -1
    const cut =
      town > 0 && !LEGAL.test(raw.slice(town + 1).trim()) && !COMPANY_WORDS.test(raw.slice(town + 1))
        ? Object.assign([''], { index: town })
        : /\s*(?:[([]|https?:|www\.|\S+@|\b(?:tel|t|e|m)\s*[.:]|\+\d)/iu.exec(raw)
    const own = (cut && cut.index > 0 ? raw.slice(0, cut.index) : cut ? '' : raw).replace(/\s+$/u, '')
    const lead = own.length - own.trimStart().length
    const name = own
      .trim()
      .replace(/^[–—•·-]\s*/u, '')
      .replace(/[\s,;–—-]+$/u, '')
      .replace(/(?<=\p{Ll}{3})\.$/u, '')
    if (name === '') return
    const at = start + from + lead + own.trim().indexOf(name)
    const last = found[found.length - 1]
    if (last && isTown(name)) return
    if (LEGAL.test(name) && last && name.length < 16) {
      last.name = text.slice(last.start - start, at + name.length - start)
      last.end = at + name.length
      return
    }
    if (
      name.length > 1 &&
      name.length <= 80 &&
      /\p{L}/u.test(name) &&
      !isSentence(name) &&
      !/^\d+$/.test(name)
    )
      found.push({ name, start: at, end: at + name.length })
  }
  for (let i = 0; i < text.length; i++) {
    const mark = text[i]!
    const join =
      mark === ' ' && depth === 0
        ? (TOGETHER_WITH.exec(text.slice(i, i + 50)) ??
          betweenCompanies(text, from, i) ??
          andBetween(text, from, i) ??
          andOfList(text, from, i, found.length))
        : null
    if (join) {
      push(i)
      from = i + join[0].length
      i = from - 1
      continue
    }
    if (mark === '(' || mark === '[') depth++
    else if (mark === ')' || mark === ']') depth = Math.max(0, depth - 1)
    else if (depth > 0 && mark !== '\n') continue
    if (
      (towns ? ';|\n' : ',;|•·\n\t、').includes(mark) ||
      (mark === '/' && /\s/.test(text[i - 1] ?? ' ')) ||
      (mark === '/' && text[i + 1] !== undefined && /\p{Lu}/u.test(text[i + 1]!))
    ) {
      push(i)
      from = i + 1
      depth = 0
    }
  }
  push(text.length)
  return found
}

/** `Naga Films – Zebra Films`: a stroke between two names that both have the words of companies. */
function betweenCompanies(text: string, from: number, at: number): RegExpExecArray | null {
  const stroke = /^\s[–—-]\s(?=([^–—,;\n]{2,60}))/u.exec(text.slice(at, at + 66))
  return stroke &&
    COMPANY_WORDS.test(text.slice(Math.max(from, at - 80), at)) &&
    COMPANY_WORDS.test(stroke[1]!)
    ? stroke
    : null
}

const AND = lean(
  /^\s(?:und|and|et|y|e|i|en|con|mit|avec|with|com|met|amb|og|och)\s(?:(?:dem|der|la|el)\s)?(?=(\p{Lu}[^,;\n]{1,60}))/u,
)
/** Words with which the name of a house is whole. */
const WHOLE = lean(
  /(?:^|\s)[\p{Lu}\d][^\s,;]*\s(?:films?|filmes?|pictures?|productions?|producciones|produções|produzioni|filmproduktion|kino|cinéma|cinema|cine|media|studios?|entertainment|tv|television|gmbh|s\.?r\.?l\.?|s\.?l\.?)$/iu,
)

/** `Escapista Films y Kolibri Film`: a word for "and" or "with" between two houses, of which the first is whole before it. */
function andBetween(text: string, from: number, at: number): RegExpExecArray | null {
  const and = AND.exec(text.slice(at, at + 80))
  if (!and) return null
  const behind = and[1]!.split(/\s(?:und|and|et|y|e|i|en)\s/u)[0]!
  return WHOLE.test(text.slice(Math.max(from, at - 80), at)) &&
    !/^\S+\s(?:gmbh|ltd|inc|s\.?l\.?|srl|media|productions?)\.?$/iu.test(behind) &&
    (COMPANY_WORDS.test(behind) || /^\p{Lu}{2,}(?!\p{L})/u.test(behind))
    ? and
    : null
}

/** `Inicia, Bteam y Las Niñas Majicas AIE`: the last of a list parted by commas, where it has two words or more. */
function andOfList(text: string, from: number, at: number, before: number): RegExpExecArray | null {
  const and =
    before > 0
      ? /^\s(?:und|and|et|y|e|en)\s(?=(\p{Lu}\S+\s[^,;\n(]{2,50})$)/u.exec(text.slice(at, at + 80))
      : null
  return and && /^\s*\p{Lu}\S+\s\S/u.test(text.slice(from, at)) && !/\s(?:und|and|et|y|e|en)\s/u.test(and[1]!)
    ? and
    : null
}

function isSentence(name: string): boolean {
  const words = name.split(/\s+/u)
  const small = words.filter(word => /^\p{Ll}{3,}/u.test(word)).length
  return words.length > 8 || (words.length > 3 && small > words.length / 2)
}
