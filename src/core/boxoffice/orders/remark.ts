const longest = 300

/** A person's reason or a door's name for the journal: one line of at most 300 characters, nothing invisible in it. */
export function readRemark(given: string): string {
  const line = given.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()
  return [...line].slice(0, longest).join('')
}
