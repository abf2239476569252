import { type Candidate, candidate } from '../candidate.ts'
import { Cued } from '../lexicon/cues.ts'
import { lean } from '../lexicon/lean.ts'
import { anyOf } from '../lexicon/letters.ts'
import { QUOTATION } from '../lexicon/marks.ts'
import { nameAt } from '../names/names-in-prose.ts'
import { isPersonName } from '../names/person-names.ts'
import type { Line } from '../page/page.ts'

/** What may stand between the title and the name of who made the film, and the words for it. */
const BEHIND_TITLE = lean(
  /^\s?["”“»’']?,?\s?(?:\([^()]{0,30}\),?\s?)?(?:,\s)?(?:(?:van|von)\s(?:de|het|der|dem)\s(?:\p{L}[\p{L}-]+\s){0,2}(?=\p{Lu}\S+\s\p{Lu})|(?:do|da|del|du|della|dello|dell['’]|des|vom|de la|de l['’])\s?(?:\p{Ll}[\p{L}-]+\s){0,2}(?=\p{Lu}\S+\s\p{Lu})|(?:by|von|de|di|van|par|por|the (?:new|latest) (?:film|feature) (?:by|from)|der neue Film von|il nuovo film di|le nouveau film de)\s|d['’])?/u,
)
/** The words for it alone. */
const SAYS_MAKER = lean(
  /(?:by|von|de|di|van|par|por|from|d['’])\s?$|(?:van|von)\s(?:de|het|der|dem)\s(?:\p{L}[\p{L}-]+\s){0,2}$|(?:^|\s)(?:do|da|del|du|dell[ao]|dell['’]|des|vom|de la|de l['’])\s?(?:\p{Ll}[\p{L}-]+\s){0,2}$/u,
)
/** `Kiro Russo's` before the title. */
const OWNER_OF_TITLE = lean(
  /((?:\p{Lu}[\p{L}\p{M}'’.-]*\s(?:(?:de|del|van|von|der|la|di|da)\s)*){1,3}\p{Lu}[\p{L}\p{M}.-]*?)['’]s?\s[^.!?]{0,24}["“‘„«']?$/u,
)
const hasApostrophe = anyOf("'’")

/** `Kiro Russo's El Gran Movimiento`, `El Gran Movimiento by Kiro Russo`, `El Gran Movimiento, Kiro Russo's second film`. */
/** @param title folded */
export function besideTitle(line: Line, title: string): Candidate[] {
  const found: Candidate[] = []
  if (title.length < 2) return found
  let at = line.folded.indexOf(title)
  for (let turn = 0; at >= 0 && turn < 6; turn++) {
    const end = at + title.length
    const after = BEHIND_TITLE.exec(line.text.slice(end, end + 80))
    const by =
      after && after[0].trim().length > 0 ? nameAt(line.text, end + after[0].length, line.start) : undefined
    if (by && after) {
      const possessive = /^['’]s?\s/u.test(line.text.slice(by.end - line.start, by.end - line.start + 3))
      if (possessive || SAYS_MAKER.test(after[0]))
        found.push(candidate('directors', by.name, by, 'beside-title', 0.72, 'named with the title'))
    }
    const before = line.text.slice(Math.max(0, at - 60), at)
    const owner = hasApostrophe(before) ? OWNER_OF_TITLE.exec(before) : null
    if (owner && isPersonName(owner[1]!)) {
      const start = line.start + Math.max(0, at - 60) + owner.index
      found.push(
        candidate(
          'directors',
          owner[1]!,
          { start, end: start + owner[1]!.length },
          'owner-of-title',
          0.7,
          'the title is theirs',
        ),
      )
    }
    at = line.folded.indexOf(title, end)
  }
  const owned =
    line.marks & QUOTATION && OF_SOMEBODY.test(line.text, line.cues) ? OWNED.exec(line.text) : null
  if (owned && isPersonName(owned[1]!))
    found.push(
      candidate(
        'directors',
        owned[1]!,
        { start: line.start + owned.index, end: line.start + owned.index + owned[1]!.length },
        'owner-of-film',
        line.index < 16 ? 0.64 : 0.45,
        'the film is theirs',
      ),
    )
  return found
}

const THEIR_FILM =
  "['’]s?\\s(?:[\\p{Ll}-]{1,20},?\\s){0,3}(?:film|feature|movie|documentary|debut|drama|comedy|thriller)\\b"
/** `…'s second film`: without it nobody needs to be looked for before it. */
const OF_SOMEBODY = new Cued(lean(new RegExp(THEIR_FILM, 'u')), [
  ...['film', 'feature', 'movie', 'documentary', 'debut', 'drama', 'comedy', 'thriller'],
])
/** `Kiro Russo's second film` */
const OWNED = lean(
  new RegExp(
    `(?<![\\p{L}.-])(\\p{Lu}[\\p{L}\\p{M}.-]{1,30}(?:\\s(?:(?:de|del|van|von|der|la|di|da)\\s){0,2}\\p{Lu}[\\p{L}\\p{M}.-]{1,30}){1,2})${THEIR_FILM}`,
    'u',
  ),
)
