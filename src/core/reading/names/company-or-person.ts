import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { PLACES } from '../lexicon/place-names.ts'
import { COMPANY_WORDS } from './company-names.ts'
import { isPersonName } from './person-names.ts'

/** Parts and endings of words that only companies have, in any of our languages. */
const COMPANY_PARTS = lean(
  /(?<!\p{L})(?:\p{L}*films?|\p{L}*filmi|\p{L}*filmy|filme|filmes|\p{L}*filmak|film\p{L}{3,}|\p{L}*produ[kcçz]\p{L}+|\p{L}*kino\p{L}*|cin[eé](?:ma)?s?|cine\p{L}{3,}|cinéma\p{L}*|kinema\p{L}*|pictures?|studi\p{L}*|media\p{L}*|entertainment|televi\p{L}+|fernseh\p{L}*|radio|tv|broadcasting|verleih|audiovisual\p{L}*|gmbh|ag|ltd|llc|inc|oy|oyj|ab|as|aps|a\/s|sarl|sas|srl|s\.?r\.?l|spa|s\.p\.a|s\.?a|s\.?l|s\.?l\.?u|sccl|lda|ltda|bv|b\.v|vzw|kft|zrt|d\.o\.o|s\.r\.o|sp\. z o\.o|sagl|collective|kollektiv|group|company|institut\p{L}*|fund|foundation|academy|university|universidad|université)(?![\p{L}])\.?/iu,
)

/** What a name is by its form: a company by its words, a person by two to four names, else unclear. */
export function companyOrPerson(name: string): 'company' | 'person' | 'unclear' {
  const bare = name.trim()
  if (COMPANY_PARTS.test(bare) || /[\d&+/]/u.test(bare)) return 'company'
  if (/^\p{Lu}{2,6}$/u.test(bare)) return 'company'
  const words = bare.split(/\s+/u)
  if (isPersonName(bare) && words.length <= 4 && !/\b(?:do|das|dos|del|the|of|la|le)\b/iu.test(bare))
    return COMPANY_WORDS.test(bare) ? 'unclear' : 'person'
  return 'unclear'
}

/** What stands in parentheses behind who produces: their company; no country, town or word in small letters. */
export function companyBehind(aside: string): boolean {
  const bare = aside.trim()
  if (bare.length < 2 || bare.length > 60 || !/^[\p{Lu}\d]/u.test(bare)) return false
  if (bare.split(/[,;/]/u).some(it => PLACES.whole(fold(it.trim())))) return false
  if (/^\p{Lu}{2,6}$/u.test(bare)) return !PLACES.whole(fold(bare)) && bare.length > 2
  return COMPANY_PARTS.test(bare) || /\s/u.test(bare)
}
