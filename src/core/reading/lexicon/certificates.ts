import type { Certificate } from '../../film/facts.ts'

interface Pattern {
  system?: string
  form: RegExp
}

/** Age ratings as boards print them; the first group is the value. */
const SYSTEMS: readonly Pattern[] = [
  { system: 'FSK', form: /\bFSK\s*:?\s*(?:ab\s*)?(0|6|12|16|18)(?!\d)/iu },
  { system: 'BBFC', form: /\bBBFC\s*:?\s*(12A|PG|15|18|12|U)\b/u },
  { system: 'MPA', form: /\b(?:Rated|MPAA?(?: rating)?)\s*:?\s*(PG-13|NC-17|PG|R|G)\b/u },
  {
    system: 'ICAA',
    form: /\b(?:no recomendada?|no recomanada|NR)\s+(?:para |a |per a )?(?:menores|menors)\s+de\s+(7|12|16|18)/iu,
  },
  {
    system: 'CNC',
    form: /\b(?:interdit|int\.)\s+(?:aux\s+)?(?:moins de|-\s?(?:de )?)\s*(12|16|18)\s*(?:ans)?/iu,
  },
  { form: /\bcert(?:ificate)?\.?\s*:?\s*(U|PG|12A?|15|18)(?![\p{L}\d])/iu },
  { system: 'CNC', form: /\b(tous publics)\b/iu },
  {
    form: /(?<!\p{L})(tots els públics|apta per a tots els públics|apta para todos los públicos|todos los públicos|per tutti|film per tutti|alle leeftijden)(?!\p{L})/iu,
  },
  { form: /(?<!\p{L})V\.?\s?M\.?\s?(14|18)(?!\d)/u },
  { form: /(?<!\p{L})(KNT(?:\/ENA)?|K-?(?:3|7|12|16|18))(?![\p{L}\d])/u },
  { form: /(?<=^|[·|•,]\s?)(\+(?:6|7|12|13|14|16|18)|(?:6|7|12|13|14|16|18)\+)(?=$|\s?[·|•,]|\s\p{Lu}{2})/u },
  { system: 'Kijkwijzer', form: /\bkijkwijzer\s*:?\s*(AL|6|9|12|14|16|18)\b/iu },
  { system: 'IGAC', form: /(?<![\p{L}\d])(M\/(?:3|6|12|14|16|18))(?!\d)/u },
]

const VALUE =
  /^(?:(?:cert(?:ificate)?\.?|ab|rated|from|dès|vanaf|à partir de|desde|a partir de|M\/)\s*)?(PG-13|NC-17|12A|PG|TP|ATP|AL|Livre|L|[URGA]|TV-MA|TV-14|(?:\+\s?)?\d{1,2}(?:\s?\+)?(?:\/\d{1,2})?)(?:\s*(?:years?|Jahren?|J\.|ans|años|anni|anos|jaar|anys|år|let|lat|ani|yaş|éven\s.*)?)?\.?$/iu

/** A rating named by its board anywhere in a line. */
export function certificateIn(
  text: string,
): { certificate: Certificate; start: number; end: number } | undefined {
  for (const { system, form } of SYSTEMS) {
    const match = form.exec(text)
    if (match) {
      const certificate: Certificate = system ? { system, value: match[1]! } : { value: match[1]! }
      return { certificate, start: match.index, end: match.index + match[0].length }
    }
  }
  return undefined
}

/** The value after a label such as "Cert:" or "FSK:"; the label may name the board. */
export function certificateOf(value: string, label: string): Certificate | undefined {
  const named = certificateIn(value) ?? certificateIn(`${label} ${value}`)
  if (named) return named.certificate
  if (isScore(value) || /^(?:n[°ºo]|tb[acd]\b|club$|visa\b)/iu.test(value.trim())) return undefined
  const match = VALUE.exec(value.trim())
  const system = /fsk/i.test(label)
    ? 'FSK'
    : /bbfc/i.test(label)
      ? 'BBFC'
      : /kijkwijzer/i.test(label)
        ? 'Kijkwijzer'
        : /mpaa?/i.test(label)
          ? 'MPA'
          : undefined
  if (match)
    return system ? { system, value: match[1]!.replace(/\s/g, '') } : { value: match[1]!.replace(/\s/g, '') }
  if (
    value.length <= 40 &&
    value.length > 0 &&
    /\d|all|livre|public|tout|tous|apta|todos|general|freigegeben/i.test(value)
  )
    return system ? { system, value } : { value }
  return undefined
}

/** `3.5/5`, `8/10`, stars: what a critic gives, not an age; ages in pairs have the higher first (`16/14`). */
function isScore(value: string): boolean {
  if (/[★⭐]|\bstars?\b|\d[.,]\d/iu.test(value)) return true
  const pair = /^(\d{1,3})\s?\/\s?(\d{1,3})/u.exec(value.trim())
  return pair !== null && Number(pair[1]) <= Number(pair[2])
}
