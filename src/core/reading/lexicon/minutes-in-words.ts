import { fold } from './fold.ts'
import { lean } from './lean.ts'

/** One to nineteen, then the tens from twenty on, as each language says them; commas between other forms of one number. */
const SAID: Readonly<
  Record<string, { ones: string; tens: string; hour: string; and: string; minutes: string; half?: string }>
> = {
  en: {
    ones: 'one/a/an two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    tens: 'twenty thirty forty fifty sixty seventy eighty ninety',
    hour: 'hours? ',
    and: 'and',
    minutes: 'minutes?',
    half: 'a half',
  },
  es: {
    ones: 'un/uno/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve',
    tens: 'veinte/veinti treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    hour: 'horas? ',
    and: 'y',
    minutes: 'minutos?',
    half: 'media',
  },
  fr: {
    ones: 'un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
    tens: 'vingt trente quarante cinquante soixante soixante-dix quatre-vingt/quatre-vingts quatre-vingt-dix',
    hour: 'heures? ',
    and: 'et',
    minutes: 'minutes?',
    half: 'demie',
  },
  it: {
    ones: "un/uno/un'/una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove",
    tens: 'venti/vent trenta/trent quaranta/quarant cinquanta/cinquant sessanta/sessant settanta/settant ottanta/ottant novanta/novant',
    hour: 'or[ae] ',
    and: 'e',
    minutes: 'minuti?o?',
    half: 'mezza',
  },
  pt: {
    ones: 'um/uma dois/duas tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis/dezesseis dezassete/dezessete dezoito dezanove/dezenove',
    tens: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
    hour: 'horas? ',
    and: 'e',
    minutes: 'minutos?',
    half: 'meia',
  },
  ca: {
    ones: 'un/una dos/dues tres quatre cinc sis set vuit nou deu onze dotze tretze catorze quinze setze disset divuit dinou',
    tens: 'vint trenta quaranta cinquanta seixanta setanta vuitanta noranta',
    hour: 'hor[ae]s? ',
    and: 'i',
    minutes: 'minuts?',
    half: 'mitja',
  },
  de: {
    ones: 'ein/eine/eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn',
    tens: 'zwanzig dreissig/dreisig vierzig funfzig sechzig siebzig achtzig neunzig',
    hour: 'stunden? ',
    and: 'und',
    minutes: 'minuten?',
    half: 'halb',
  },
  nl: {
    ones: 'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
    tens: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
    hour: '(?:uur|uren) ',
    and: 'en',
    minutes: 'minuten|minuut',
    half: 'half',
  },
}

interface Words {
  numbers: ReadonlyMap<string, number>
  /** The words with which numbers begin. */
  first: ReadonlySet<string>
  pattern: RegExp
  /** Hours or minutes, which the pattern has too: most texts that begin with a number tell no time. */
  unit: RegExp
  half: string
}
/** No language takes so many letters for hours and minutes. */
const LONGEST_SAID = 200
const LEARNT = new Map<string, Words>()

/** Whether a folded text has hours or minutes at all in the words of a language. */
export function saysMinutes(folded: string, language: string): boolean {
  return SAID[language] !== undefined && learn(language).unit.test(folded)
}

/** "ochenta y ocho minutos", "an hour and six minutes", "achtundachtzig Minuten" at the beginning of a text. */
export function minutesInWords(
  text: string,
  language: string,
): { minutes: number; length: number } | undefined {
  const words = SAID[language] && learn(language)
  const first = /^[\p{L}'’]+/u.exec(text)?.[0]
  if (!first || !words?.first.has(fold(first))) return undefined
  const folded = fold(text.slice(0, LONGEST_SAID))
  const match = words.unit.test(folded) ? words.pattern.exec(folded) : null
  if (!match) return undefined
  const { hours, past, only } = match.groups!
  const said = (it: string | undefined) =>
    it === undefined ? 0 : (words.numbers.get(it.replace(/[\s-]+/gu, ' ').trim()) ?? Number.NaN)
  const minutes = hours ? said(hours) * 60 + (past === words.half ? 30 : said(past)) : said(only)
  return Number.isFinite(minutes) && minutes > 0 && minutes < 600
    ? { minutes, length: match[0].trimEnd().length }
    : undefined
}

function learn(language: string): Words {
  const known = LEARNT.get(language)
  if (known) return known
  const { ones, tens, hour, and, minutes, half = '' } = SAID[language]!
  const numbers = new Map<string, number>()
  const units = ones.split(' ').map(it => it.split('/'))
  units.forEach((forms, at) => {
    for (const it of forms) numbers.set(it.replaceAll('-', ' '), at + 1)
  })
  tens.split(' ').forEach((forms, at) => {
    const value = (at + 2) * 10
    for (const ten of forms.split('/').map(it => it.replaceAll('-', ' '))) {
      numbers.set(ten, value)
      units.forEach((unit, one) => {
        if (one > 8 && language !== 'fr') return
        for (const it of unit.map(form => form.replaceAll('-', ' ')))
          for (const whole of [
            `${ten} ${and} ${it}`,
            `${ten} ${it}`,
            `${ten}${it}`,
            `${it}${and}${ten}`,
            `${it} ${and} ${ten}`,
          ])
            if (!numbers.has(whole)) numbers.set(whole, value + one + 1)
      })
    }
  })
  const number = [...numbers.keys()]
    .sort((a, b) => b.length - a.length)
    .map(it => it.replaceAll(' ', '[\\s-]'))
    .join('|')
  const own: Words = {
    numbers,
    half,
    first: new Set([...numbers.keys()].map(it => it.split(' ')[0]!)),
    unit: lean(new RegExp(`\\s(?:${hour.trim()}|${minutes})`, 'u')),
    pattern: lean(
      new RegExp(
        `^(?:(?<hours>${number})\\s(?:${hour.trim()})\\s(?:${and}\\s)?(?<past>${number}|${half})(?:\\s(?:${minutes}))?|(?<only>${number})\\s(?:${minutes}))(?![\\p{L}])`,
        'u',
      ),
    ),
  }
  LEARNT.set(language, own)
  return own
}
