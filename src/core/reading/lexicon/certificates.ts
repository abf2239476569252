import type { Certificate } from '../../film/facts.ts'
import { Cued, cuesOf } from './cues.ts'
import { dateIn } from './dates.ts'
import { lean } from './lean.ts'
import { matchesOf } from './matches-of.ts'

interface Pattern {
  system?: string
  form: RegExp
}

/** `M  Coarse language and drug use`, `15 strong language, violence`: a rating and what a board says of it. */
const ADVISED = lean(
  /^(U|PG|12A?|15|18|M|G|R)(?::|\s+(?:for\s|[–—-]\s)?|\s*\()\s*(?:(?:very |some |brief |infrequent |frequent |occasional |mild |moderate |strong |coarse )+(?:language|violence|bad language|sex\p{L}*|threat|themes|horror|drug\p{L}*|injury|impact)|coarse language|mature themes|language,|violence,|themes(?: and|,)|contains (?:strong|moderate|mild))/iu,
)

/** Age ratings as boards print them; the first group is the value. */
const SYSTEMS: readonly Pattern[] = [
  { system: 'FSK', form: /\bFSK\s*:?\s*(?:ab\s*)?(0|6|12|16|18)(?!\d)/iu },
  { system: 'FSK', form: /\bFSK\s*:?\s*(o\.\s?A\.?)/iu },
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
  { form: lean(/\bcert(?:ificate)?\.?\s*:?\s*(U|PG|12A?|15|18)(?![\p{L}\d])/iu) },
  { system: 'CNC', form: /\b(tous publics)\b/iu },
  {
    form: lean(
      /(?<!\p{L})(tots els públics|apta per a tots els públics|apta para todos los públicos|todos los públicos|per tutti|film per tutti|alle leeftijden|todo espectador|apta? (?:para )?todo p[úu]blico|apta (?:para )?mayores de \d{1,2}(?: años)?|barntillåten)(?!\p{L})/iu,
    ),
  },
  {
    form: lean(
      /(?<!\p{L})(?:tilladt (?:for børn )?over|přístupn[ýáé] od|aldersgrense|åldersgräns|ikäraja|bönnuð innan|do lat)\s*:?\s(\d{1,2})(?=\s(?:år|let|ára|lat)|$|[.,|])/iu,
    ),
  },
  { form: lean(/(?<!\p{L})V\.?\s?M\.?\s?(14|18)(?!\d)/u) },
  { form: lean(/(?<!\p{L})KNT\s(12\+|16\+)(?!\d)/u) },
  { form: lean(/(?<!\p{L})(KNT(?:\/ENA)?|K(?:3|7|12|16|18)|K-(?:3|7|16|18))(?![\p{L}\d])/u) },
  {
    form: lean(
      /(?<=^|[·|•,]\s?|\s\/\s)(\+(?:6|7|12|13|14|16|18)|(?:6|7|12|13|14|16|18)\+)(?=$|\s?[·|•,]|\s\/\s|\s\p{Lu}{2})/u,
    ),
  },
  { form: lean(/(?<![\p{L}\d-])(PG-13|NC-17|TV-MA|MA ?15\+)(?![\p{L}\d])/u) },
  { form: ADVISED },
  { system: 'Kijkwijzer', form: /\bkijkwijzer\s*:?\s*(AL|6|9|12|14|16|18)\b/iu },
  { system: 'IGAC', form: lean(/(?<![\p{L}\d])(M\/(?:3|6|12|14|16|18))(?!\d)/u) },
]

const VALUE =
  /^(?:(?:cert(?:ificate)?\.?|ab|rated|from|dès|vanaf|à partir de|desde|a partir de|mayores de|majors de|från|fra|frá|od|over|M\/)\s*)?(PG-13|NC-17|12A|PG|TP|ATP|AL|AA|B-?15|Livre|L|[URGABCDT]|TV-MA|TV-14|(?:\+\s?)?\d{1,2}(?:\s?\+)?(?:\/\d{1,2})?)(?:\s*(?:years?|Jahren?|J\.|ans|años|anni|anos|jaar|anys|år|ára|vuotta|let|lat|ani|yaş|éven\s.*)?)?\.?$/iu

/** What each of the systems needs, in one expression: a board, words of a rating, or a figure as ratings set it. */
const HINT = new Cued(
  lean(
    /fsk|bbfc|rated|mpa|cert|p[uú]blic|tutti|leeftijden|espectador|barntillåten|knt|kijkwijzer|no reco|\bnr\s|interdit|\bint\.|\bapt|tilladt|přístup|aldersgr|åldersgr|ikäraja|bönnuð|do lat|pg-13|nc-17|tv-ma|ma ?15|v\.?\s?m\.?\s?1[48]|\bk-?(?:3|7|1[268])|m\/\d|\+\d|\d\+|^(?:u|pg|12a?|15|18|[mgr])[:\s(]/iu,
  ),
  [
    ...['fsk', 'bbfc', 'rated', 'mpa', 'cert', 'public', 'tutti', 'leeftijden', 'espectador', 'barntill'],
    ...['knt', 'kijkwijzer', 'no reco', '_nr_', 'interdit', '_int_', '_apt', 'tilladt', 'pristup'],
    ...['aldersgr', 'ikaraja', 'bonnu', 'do lat', '_pg_', '_nc_', 'tv_', 'vm_', 'v_m', 'v__m', '_k0', 'k_0'],
    ...['m_0', '+'],
    // what a board advises of
    ...['language', 'violence', '_sex', 'threat', 'themes', 'horror', 'drug', 'injury', 'impact', 'contains'],
  ],
)

/** A rating named by its board anywhere in a line. */
export function certificateIn(
  text: string,
  cues = cuesOf(text),
): { certificate: Certificate; start: number; end: number } | undefined {
  if (!HINT.test(text, cues)) return undefined
  for (const { system, form } of SYSTEMS) {
    const match = form.exec(text)
    if (match) {
      const certificate: Certificate = system ? { system, value: match[1]! } : { value: match[1]! }
      return { certificate, start: match.index, end: match.index + match[0].length }
    }
  }
  return undefined
}

/** A piece of a line of data that is a rating and nothing else, where the line tells a length too. */
const AMONG_DATA = lean(
  /(?<=(?:^|[|·•/,])\s*)(?:clasif(?:\.|icación)\s(?=AA|[A-D](?!\p{L})))?(PG|R|G|M|U|12A|14A|15A|TP|ATP|AL|(?<=clasif(?:\.|icación)\s)(?:AA|[A-D])|(?:6|7|9|11|12|14|15|16|18)(?: an[oi]s| ans)?)(?=\s*(?:$|[|·•/,]))/gu,
)

/** `1h 39min | PG-13 | Drama`, `105 minuten, 12`: the rating among the data of a line, outside of what else it tells. */
export function ratingAmongData(
  text: string,
  taken: readonly { start: number; end: number }[],
): { certificate: Certificate; start: number; end: number } | undefined {
  for (const match of matchesOf(AMONG_DATA, text)) {
    const start = match.index
    const end = start + match[0].length
    if (!taken.some(it => it.start < end && it.end > start))
      return { certificate: { value: match[1]! }, start, end }
  }
  return undefined
}

/** Nothing but a rating: `12A`, `FSK 16`. */
export function isRating(text: string): boolean {
  return VALUE.test(text.trim()) || certificateIn(text) !== undefined
}

/** The value after a label such as "Cert:" or "FSK:"; the label may name the board. */
export function certificateOf(value: string, label: string): Certificate | undefined {
  const named = certificateIn(value) ?? certificateIn(`${label} ${value}`)
  if (named) return named.certificate
  if (isScore(value) || /^(?:n[°ºo]|ages\s\d|tb[acd]\b|club$|visa\b|\d{2,3}[ .]?\d{3}$)/iu.test(value.trim()))
    return undefined
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
  const years = /^(?:M\/)?\d{1,2} anos$/iu.exec(value.trim())
  if (years && !system) return { value: value.trim().toLowerCase() }
  if (match)
    return system ? { system, value: match[1]!.replace(/\s/g, '') } : { value: match[1]!.replace(/\s/g, '') }
  if (
    value.length <= 40 &&
    dateIn(value) === undefined &&
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
