/**
 * The last of so many places that things stand mostly apart in them, eight to a thing but no more than `most`: a power of
 * two less one, by which a number becomes a place (`number & last`). A film of a long catalogue has a few words and must
 * not take the room of a page.
 */
export function lastPlace(things: number, most: number): number {
  let last = 15
  while (last < things * 8 && last < most - 1) last = last * 2 + 1
  return last
}
