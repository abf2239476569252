import { Cued, cuesOf } from './cues.ts'
import { lean } from './lean.ts'

/** What a version code tells: the language spoken (when dubbed) and the subtitles. */
export interface VersionCode {
  languages?: string[]
  subtitles?: string[]
}

/** Codes that cinemas print beside a showing, by their letters without dots, spaces and case. */
const CODES: Readonly<Record<string, VersionCode>> = {
  omu: { subtitles: ['de'] },
  omdu: { subtitles: ['de'] },
  omeu: { subtitles: ['en'] },
  omenglu: { subtitles: ['en'] },
  omengu: { subtitles: ['en'] },
  omfu: { subtitles: ['fr'] },
  omfru: { subtitles: ['fr'] },
  omdfu: { subtitles: ['de', 'fr'] },
  omutitel: { subtitles: ['de'] },
  ov: {},
  of: {},
  vo: {},
  odf: {},
  df: { languages: ['de'] },
  dtf: { languages: ['de'] },
  dtfassung: { languages: ['de'] },
  dtov: { languages: ['de'] },
  dov: { languages: ['de'] },
  deov: { languages: ['de'] },
  engov: { languages: ['en'] },
  eov: { languages: ['en'] },
  vf: { languages: ['fr'] },
  vostf: { subtitles: ['fr'] },
  vostfr: { subtitles: ['fr'] },
  vosta: { subtitles: ['en'] },
  vostang: { subtitles: ['en'] },
  vosten: { subtitles: ['en'] },
  vostnl: { subtitles: ['nl'] },
  vostde: { subtitles: ['de'] },
  vostbil: { subtitles: ['fr', 'nl'] },
  vostfrnl: { subtitles: ['fr', 'nl'] },
  vose: { subtitles: ['es'] },
  voses: { subtitles: ['es'] },
  vosesp: { subtitles: ['es'] },
  vosc: { subtitles: ['ca'] },
  voscat: { subtitles: ['ca'] },
  vosi: { subtitles: ['en'] },
  vosang: { subtitles: ['en'] },
  voseng: { subtitles: ['en'] },
  vosingl: { subtitles: ['en'] },
  vosp: { subtitles: ['pt'] },
  vospt: { subtitles: ['pt'] },
  vosubita: { subtitles: ['it'] },
  vosottit: { subtitles: ['it'] },
  vosottita: { subtitles: ['it'] },
  vosottoit: { subtitles: ['it'] },
  vosottotitoliitaliani: { subtitles: ['it'] },
  vosottitaliano: { subtitles: ['it'] },
  vosottitaing: { subtitles: ['it', 'en'] },
  vosottiting: { subtitles: ['it', 'en'] },
  vosottiten: { subtitles: ['it', 'en'] },
  vosottingl: { subtitles: ['en'] },
  vosotting: { subtitles: ['en'] },
  vosotteng: { subtitles: ['en'] },
  vosotten: { subtitles: ['en'] },
  vostit: { subtitles: ['it'] },
  vosita: { subtitles: ['it'] },
  stf: { subtitles: ['fr'] },
  sta: { subtitles: ['en'] },
  vof: { languages: ['fr'] },
  voa: { languages: ['en'] },
  voc: { languages: ['ca'] },
  ve: { languages: ['es'] },
  stbil: { subtitles: ['fr', 'nl'] },
  vobil: { subtitles: ['fr', 'nl'] },
  vostb: { subtitles: ['fr', 'nl'] },
  vostangl: { subtitles: ['en'] },
  stfr: { subtitles: ['fr'] },
  stang: { subtitles: ['en'] },
  stangl: { subtitles: ['en'] },
  stnl: { subtitles: ['nl'] },
  omspu: { subtitles: ['es'] },
  omesu: { subtitles: ['es'] },
  omitu: { subtitles: ['it'] },
  nlo: { subtitles: ['nl'] },
  nlond: { subtitles: ['nl'] },
  nlondertiteld: { subtitles: ['nl'] },
  nlondertiteling: { subtitles: ['nl'] },
  legpt: { subtitles: ['pt'] },
  legport: { subtitles: ['pt'] },
  leging: { subtitles: ['en'] },
  legen: { subtitles: ['en'] },
  sottit: { subtitles: ['it'] },
  sottita: { subtitles: ['it'] },
  sotting: { subtitles: ['en'] },
  sottingl: { subtitles: ['en'] },
  sotteng: { subtitles: ['en'] },
  engsub: { subtitles: ['en'] },
  engsubs: { subtitles: ['en'] },
  ensubs: { subtitles: ['en'] },
  ensub: { subtitles: ['en'] },
  intfr: { subtitles: ['fr'] },
  intang: { subtitles: ['en'] },
}

/** The letters of which every code has some, where it begins or ends, with points between them or without. */
const CODE_PIECES =
  '_om o.m ov_ o.v _of_ o.f _df d.f dt. _vo v.o v._ v_o s-t s.- s.t _st _ve_ _vf v.f nt. nlo _nl eg. tt. sub'.split(
    ' ',
  )

const CODE_TEXT = new Cued(
  lean(
    /(?<![\p{L}\d])(?:o\.?m\.?(?:engl|eng|dt|d|e|f|fr|d\/?f)?\.?u\.?|(?:dt|eng|engl|d|e|de)?\.? ?o\.?v\.?|o\.?f\.?|d\.?f\.?|dt\. ?f(?:assung|\.)?|v\.? ?o\.? ?s(?:t|\.)?\.? ?(?:bil|fr\/nl|frnl|fr|f|angl|ang|a|eng|en|e|nl|de|esp?|cat?|c|ingl?|i|pt|p|ita?|sub ita|\. ?ita?)?\.?|v\.? ?o\.? (?:sott?\.?|sottotitoli|sott\.to|sub\.?) ?(?:ital(?:iano|iani)|ita?\.?|ingl?\.?|eng?\.?)(?:[/ -]{1,2}(?:ingl?|eng?)\.?)?|s\.?-t\.? ?[fa]\.?|s\.t\. ?[fa]\.|st ?bil\.?|v\.o\.[fac]\.|vof|VOC|VE(?=[.,;]|\s?[|/·]|$)|v\.f\.|vf|v\.? ?o\.?|int\. ?(?:fr|ang)\.?|vostb|v\.?o\.? ?st\.? ?angl\.?|st\.? ?(?:fr|angl?|nl)\.|om(?:sp|es|it)u|nlo|nl\.? ond(?:\.|ertitel(?:d|ing))|leg\. ?(?:pt|port|ing|en)\.?|sott\. ?(?:ita?|ingl?|eng)\.?|eng?\.? subs?\.?)(?![\p{L}\d])/iu,
  ),
  CODE_PIECES,
)

/** The first version code in `text` from `from` on: what it tells and where it stands. */
export function versionCodeIn(
  text: string,
  from = 0,
  cues = cuesOf(text),
): { start: number; end: number; told: VersionCode } | undefined {
  let at = from
  for (let tries = 0; tries < 6; tries++) {
    const match = CODE_TEXT.exec(text.slice(at), cues)
    if (!match) return undefined
    const start = at + match.index
    const letters = match[0].toLowerCase().replace(/[^a-z]/g, '')
    const told = CODES[letters]
    // `Ve.` is a verb; the country's code stands beside a year
    if (letters === 've' && (match[0] !== 'VE' || !/^\.|^$|^\s?[|/·]\s?\D/u.test(text.slice(start + 2)))) {
      at = start + 2
      continue
    }
    if (told && (/[A-Z]/.test(match[0]) || match[0].includes('.')))
      return { start, end: start + match[0].length, told }
    at = start + match[0].length
  }
  return undefined
}
