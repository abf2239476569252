/** A line of an address, a telephone, a link or an hour, which is no company's name. */
const ADDRESS =
  /\d{4,}|@|https?:|www\.|\+\d|^\d+[\s,]|\s\d+[a-z]?$|(?<!\p{L})(?:tel|phone|fax|mail|e-mail|t|m)\s*[.:]|(?<!\p{L})(?:\p{L}*stra(?:ß|ss)e|\p{L}*str\.|\p{L}*gasse|\p{L}*platz|rue|avenue|boulevard|calle|via|piazza|street|road|c\/)\s?/iu

/**
 * The first lines of a value that name houses, without the address, the telephone and the person to ask for that may
 * follow below; where nothing of the kind follows, all of them.
 */
export function withoutAddress(text: string): string {
  const lines = text.split('\n')
  const at = lines.findIndex((line, index) => index > 0 && ADDRESS.test(line))
  return at < 0 ? text : lines[0]!
}
