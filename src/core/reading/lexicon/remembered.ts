/** Longer texts are seldom asked about twice. */
const LONGEST = 240

/**
 * The same function of a text, with its last answers kept: the recognisers ask the same of the same few words of a page,
 * or of its language, again and again. No more than `most` answers are kept, so that long documents take no memory.
 */
export function remembered<Told extends NonNullable<unknown> | null>(
  tell: (text: string) => Told,
  most = 256,
): (text: string) => Told {
  const known = new Map<string, Told>()
  return text => {
    if (text.length > LONGEST) return tell(text)
    const kept = known.get(text)
    if (kept !== undefined) return kept
    const told = tell(text)
    if (known.size >= most) known.clear()
    known.set(text, told)
    return told
  }
}
