import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { PLACES } from '../lexicon/place-names.ts'

/** A line of an address, a telephone, a link or an hour, which is no company's name. */
const ADDRESS = lean(
  /\d{4,}|@|https?:|www\.|\+\d|^\d+[\s,]|\s\d+[a-z]?$|(?<!\p{L})(?:tel|phone|fax|mail|e-mail|t|m)\s*[.:]|(?<!\p{L})(?:\p{L}*stra(?:ß|ss)e|\p{L}*str\.|\p{L}*gasse|\p{L}*platz|rue|avenue|boulevard|calle|via|piazza|street|road|c\/)\s?/iu,
)

/**
 * The first lines of a value that name houses, without the address, the telephone and the person to ask for that may
 * follow below; where nothing of the kind follows, all of them.
 */
export function withoutAddress(text: string): string {
  const lines = text.split('\n')
  const at = lines.findIndex((line, index) => index > 0 && (ADDRESS.test(line) || isTownOf(line)))
  const houses = at < 0 ? text : lines[0]!
  const street = STREET.exec(houses)
  return street ? houses.slice(0, street.index) : houses
}

/** `Luxbox - 6, rue Timbaud`, `Kiosk, Calle Mayor 3`: the street behind the house. */
const STREET = lean(
  /(?<=\p{L}{2})(?:\s[–—-]\s|,\s)(?:\d{1,4}[a-z]?,?\s(?=\p{L})(?!\p{Lu}{2,}(?!\p{L}))|(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]alle|[Vv]ia|[Pp]iazza|[Aa]venida|[Rr]ua|[Cc]\/)\s[^,]{2,40},?\s\d)/u,
)

/** `Berlin, Deutschland`: a town and its country, or the country alone. */
function isTownOf(line: string): boolean {
  const pieces = line.split(/[,(]/u).map(it => fold(it.replace(/\)/gu, '').trim()))
  return pieces.length <= 3 && PLACES.whole(pieces.at(-1)!) !== undefined
}
