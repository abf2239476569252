import { readDocument } from '#core/reading/read-document.ts'
import type { Figure } from '../figures.ts'

const MEGABYTE = 1_000_000
const MOST_SECONDS = 2

/** Stretches that, said again and again, once made some expression or some walk take more than its share. */
const REPEATED: Readonly<Record<string, string>> = {
  'titles over data': 'Aa Bb\nFrance 2001, 98 min\n',
  'films with showings':
    'Aa Bb\nDirector: Jane Doe\nFrance 2001, 98 min\nA woman finds a letter and goes looking for the one who wrote it, and learns to swim.\n\nSat 24 June, 20:30, Kino Arsenal\n\n',
  'lengths, one to a line': '98 min\n',
  'prizes, one to a line': 'Best Film – Cannes 2001\n',
  'labels in one line': 'Director: Jane Doe ',
  'labels without values': 'Director: ',
  'dates in one line': '24.06.2022 20:30 ',
  'names in one line': 'Jane Doe ',
  'by by by': 'by\n',
  'open parentheses': '(a ',
  'open quotations': '“',
  capitals: 'ABC ',
  'character references': '&eacute;t&eacute; ',
  'open tags': '<b',
  'Chinese letters': '燈籠街\n',
  'combining marks': 'e\u0301',
  emoji: '😀',
}

/** Seconds of the processor for a megabyte of each; what reads badly shows here long before it is met. */
export function hardMegabytes(): Figure[] {
  const texts: [string, string][] = [
    ...Object.entries(REPEATED).map(([name, piece]): [string, string] => [
      name,
      piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE),
    ]),
    ['random words in one line', randomWords(' ')],
    ['random words in sentences', randomWords('. ')],
    ['different titles over data', manyFilms()],
  ]
  return texts.map(([name, text]) => {
    const before = process.cpuUsage()
    readDocument(text, 'page.txt')
    const value = process.cpuUsage(before).user / 1e6
    return {
      name: `1 MB of ${name}`,
      value,
      unit: 's of processor',
      target: MOST_SECONDS,
      holds: value < MOST_SECONDS,
    }
  })
}

/** The same numbers on every run. */
function numbers(): (below: number) => number {
  let state = 7
  return below => {
    // multiplied as whole numbers: as floating ones they come round after 1,800 titles
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    // the low figures of such a row come round soonest
    return (state >>> 8) % below
  }
}

function word(next: (below: number) => number): string {
  return Array.from({ length: 2 + next(8) }, () => String.fromCharCode(97 + next(26))).join('')
}

function large(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1)
}

/** Words of small letters, a fifth of them with a capital, with a stop behind every twelfth. */
function randomWords(stop: string): string {
  const next = numbers()
  let text = ''
  while (text.length < MEGABYTE) {
    const own = word(next)
    text += (next(5) === 0 ? large(own) : own) + (next(12) === 0 ? stop : ' ')
  }
  return text.slice(0, MEGABYTE)
}

function manyFilms(): string {
  const next = numbers()
  let text = ''
  while (text.length < MEGABYTE)
    text += `${large(word(next))} ${word(next)}\nFrance ${1950 + next(70)}, ${60 + next(100)} min\n\n`
  return text.slice(0, MEGABYTE)
}
