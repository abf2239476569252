import { lean } from './lean.ts'

const SPOKEN: Readonly<Record<string, string>> = {
  d: 'de',
  e: 'en',
  f: 'fr',
  i: 'it',
  sp: 'es',
  s: 'es',
  dialekt: 'gsw',
  ch: 'gsw',
  p: 'pt',
  port: 'pt',
  jap: 'ja',
  kor: 'ko',
  arab: 'ar',
  russ: 'ru',
}
const READ: Readonly<Record<string, string>> = { d: 'de', e: 'en', f: 'fr', i: 'it' }
const FORM = lean(
  /(?<![\p{L}\d/])(OV|Ov|O|D|E|F|I|Sp|S|Dialekt|P|Port|Jap|Kor|Arab|Russ)\/([defi](?:[/,]?[defi]){0,3})(?![\p{L}\d/])/u,
)

/** The Swiss way to print a version: spoken in a capital, subtitles in small letters after a stroke (`F/d`, `E/df`). */
export function swissVersionIn(
  text: string,
): { languages: string[]; subtitles: string[]; start: number; end: number } | undefined {
  const match = FORM.exec(text)
  if (!match) return undefined
  const spoken = SPOKEN[match[1]!.toLowerCase()]
  const subtitles = match[2]!
    .replace(/[^defi]/g, '')
    .split('')
    .map(letter => READ[letter]!)
  return {
    languages: spoken ? [spoken] : [],
    subtitles: [...new Set(subtitles)],
    start: match.index,
    end: match.index + match[0].length,
  }
}
