import { fold } from './fold.ts'
import { lean } from './lean.ts'
import { kindAt, LETTER } from './letters.ts'

/** One to nineteen, then the tens from twenty on, as each language says them; commas between other forms of one number. */
const SAID: Readonly<
  Record<string, { ones: string; tens: string; hour: string; and: string; minutes: string; half: string }>
> = {
  en: {
    ones: 'one/a/an two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    tens: 'twenty thirty forty fifty sixty seventy eighty ninety',
    hour: 'hours?',
    and: 'and',
    minutes: 'minutes?',
    half: 'a half',
  },
  es: {
    ones: 'un/uno/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve',
    tens: 'veinte/veinti treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    hour: 'horas?',
    and: 'y',
    minutes: 'minutos?',
    half: 'media',
  },
  fr: {
    ones: 'un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
    tens: 'vingt trente quarante cinquante soixante soixante-dix quatre-vingt/quatre-vingts quatre-vingt-dix',
    hour: 'heures?',
    and: 'et',
    minutes: 'minutes?',
    half: 'demie',
  },
  it: {
    ones: "un/uno/un'/una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove",
    tens: 'venti/vent trenta/trent quaranta/quarant cinquanta/cinquant sessanta/sessant settanta/settant ottanta/ottant novanta/novant',
    hour: 'or[ae]',
    and: 'e',
    minutes: 'minuti?o?',
    half: 'mezza',
  },
  pt: {
    ones: 'um/uma dois/duas tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis/dezesseis dezassete/dezessete dezoito dezanove/dezenove',
    tens: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
    hour: 'horas?',
    and: 'e',
    minutes: 'minutos?',
    half: 'meia',
  },
  ca: {
    ones: 'un/una dos/dues tres quatre cinc sis set vuit nou deu onze dotze tretze catorze quinze setze disset divuit dinou',
    tens: 'vint trenta quaranta cinquanta seixanta setanta vuitanta noranta',
    hour: 'hor[ae]s?',
    and: 'i',
    minutes: 'minuts?',
    half: 'mitja',
  },
  de: {
    ones: 'ein/eine/eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn',
    tens: 'zwanzig dreissig/dreisig vierzig funfzig sechzig siebzig achtzig neunzig',
    hour: 'stunden?',
    and: 'und',
    minutes: 'minuten?',
    half: 'halb',
  },
  nl: {
    ones: 'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
    tens: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
    hour: 'uur|uren',
    and: 'en',
    minutes: 'minuten|minuut',
    half: 'half',
  },
}

interface Words {
  /** Every number under a hundred, its words parted by spaces. */
  numbers: ReadonlyMap<string, number>
  /** The words with which numbers begin. */
  first: ReadonlySet<string>
  half: string
  /** Hours or minutes anywhere: most texts that begin with a number tell no time. */
  unit: RegExp
  /** "hours and", "minutes" behind a number. */
  hours: RegExp
  minutes: RegExp
}
/** No language takes so many letters for hours and minutes, nor for a number. */
const LONGEST_SAID = 200
const LONGEST_NUMBER = 40
const LEARNT = new Map<string, Words>()
const FIRST_WORD = lean(/^[\p{L}'’]+/u)

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
  const first = FIRST_WORD.exec(text)?.[0]
  if (!first || !words?.first.has(fold(first))) return undefined
  const folded = fold(text.slice(0, LONGEST_SAID))
  if (!words.unit.test(folded)) return undefined
  const told = hoursAndMinutes(folded, words) ?? minutesAlone(folded, words)
  return told && told.value > 0 && told.value < 600 ? { minutes: told.value, length: told.end } : undefined
}

/** A number at a place of a text, or the minutes that are told up to there. */
interface Told {
  value: number
  end: number
}

function hoursAndMinutes(folded: string, words: Words): Told | undefined {
  for (const hours of numbersAt(folded, 0, words)) {
    const at = endOf(words.hours, folded, hours.end)
    const past = at === undefined ? undefined : (halfAt(folded, at, words) ?? numbersAt(folded, at, words)[0])
    if (past)
      return {
        value: hours.value * 60 + past.value,
        end: endOf(words.minutes, folded, past.end) ?? past.end,
      }
  }
  return undefined
}

function minutesAlone(folded: string, words: Words): Told | undefined {
  for (const { value, end } of numbersAt(folded, 0, words)) {
    const behind = endOf(words.minutes, folded, end)
    if (behind !== undefined) return { value, end: behind }
  }
  return undefined
}

/** Half an hour: "one hour and a half". */
function halfAt(folded: string, at: number, { half }: Words): Told | undefined {
  const end = at + half.length
  return folded.startsWith(half, at) && (kindAt(folded, end) & LETTER) === 0 ? { value: 30, end } : undefined
}

/** The numbers that a place of a text begins with, the longest first: "twenty-one", "twenty". */
function numbersAt(folded: string, at: number, { numbers }: Words): Told[] {
  const found: Told[] = []
  for (let end = Math.min(at + LONGEST_NUMBER, folded.length); end > at; end--) {
    if (kindAt(folded, end) & LETTER) continue
    const value = numbers.get(folded.slice(at, end).replace(/[\s-]/gu, ' '))
    if (value !== undefined) found.push({ value, end })
  }
  return found
}

/** Where what an expression finds at a place of a text ends. */
function endOf(form: RegExp, text: string, at: number): number | undefined {
  form.lastIndex = at
  return form.test(text) ? form.lastIndex : undefined
}

function learn(language: string): Words {
  const known = LEARNT.get(language)
  if (known) return known
  const { ones, tens, hour, and, minutes, half } = SAID[language]!
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
  const own: Words = {
    numbers,
    half,
    first: new Set([...numbers.keys()].map(it => it.split(' ')[0]!)),
    unit: new RegExp(`\\s(?:${hour}|${minutes})`),
    hours: new RegExp(`\\s(?:${hour})\\s(?:${and}\\s)?`, 'y'),
    minutes: lean(new RegExp(`\\s(?:${minutes})(?!\\p{L})`, 'uy')),
  }
  LEARNT.set(language, own)
  return own
}
