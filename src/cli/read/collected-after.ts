/** Some four windows of a catalogue. Half as many cost a fifth more time, twice as many let single runs reach 152 MB. */
const FILMS_A_COLLECTION = 80

/**
 * The same films. What reading them left behind is collected after every so many, where Node was started to allow that
 * (`sparing` in scripts/node26.mjs): left to itself, it lets up to 25 MB of it lie about while its marking falls behind.
 */
export function collectedAfter<Film>(films: Iterable<Film>): Iterable<Film> {
  function* passing(): Generator<Film> {
    let passed = 0
    for (const film of films) {
      yield film
      if (++passed % FILMS_A_COLLECTION === 0) globalThis.gc?.()
    }
  }
  return { [Symbol.iterator]: passing }
}
