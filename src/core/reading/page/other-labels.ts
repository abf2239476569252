import { creditRoles } from '../../film/person.ts'
import type { LabelMeaning } from '../languages/language-data.ts'
import { fold } from '../lexicon/fold.ts'
import { LABELS } from '../lexicon/labels.ts'
import { lean } from '../lexicon/lean.ts'
import { COLON, DASH } from '../lexicon/marks.ts'
import { wordEndsAt } from '../lexicon/phrase-index.ts'
import { BEST } from '../lexicon/prize-words.ts'
import { everyWordOf } from '../lexicon/word-sets.ts'
import type { LabelHit } from './label-hit.ts'
import type { Line } from './page.ts'

const PERSONAL: ReadonlySet<LabelMeaning> = new Set(creditRoles)

/**
 * The labels of the lines of a page, those that only look like credits made unknown: prizes ("Best actress: Jane Doe"), who
 * took the pictures of an article ("Text: A  Photos: B"), and the sections of a site ("Production – Distribution – Heritage").
 */
export function withoutOthersLabels(
  lines: readonly Line[],
  hits: readonly (readonly LabelHit[])[],
): LabelHit[][] {
  return lines.map((line, at) => {
    const own = hits[at]!
    if (own.length === 0) return [...own]
    if (line.marks & DASH && isMenu(line, own)) return []
    return own.map(it => {
      if (!it.meanings.some(meaning => PERSONAL.has(meaning))) return it
      const other = isPrize(line, it) || (line.marks & COLON && isOfPictures(lines, line, it))
      return other ? { ...it, meanings: ['other'], unknown: true } : it
    })
  })
}

/** "Best", "the prize for the best" right before the label. */
function isPrize(line: Line, { from }: LabelHit): boolean {
  return from > 3 && ENDS_BEST.test(line.folded.slice(Math.max(0, from - 16), from))
}
const ENDS_BEST = lean(new RegExp(`${BEST.source}\\s$`, 'u'))

/** Four sections or more with dashes between, the first two of them words that may be labels. */
function isMenu(line: Line, hits: readonly LabelHit[]): boolean {
  const first = hits[0]!
  if (first.style !== 'mark' || first.from > 0 || line.prose || !SECTIONS.test(line.text)) return false
  const { folded } = line
  return (
    first.meanings.length > 1 ||
    LABELS.longestAt(folded, first.value, end => wordEndsAt(folded, end)) !== undefined
  )
}
const SECTIONS = lean(/^\p{Lu}\p{L}+(?:\s[–—]\s\p{Lu}\p{L}+){3,}$/u)

const PICTURES =
  /^(?:fotografi[ae]s?|fotos?|photos?|photograph(?:y|ie|ies|s)|bilder|bild|imagen|imagens|imatges?|foto's)$/u
/** So many lines of an article's head hold who wrote it. */
const HEAD = 16

/** "Photography: Jane Doe" beside "Text: John Doe", where no other credit stands around. */
function isOfPictures(lines: readonly Line[], line: Line, hit: LabelHit): boolean {
  if (hit.meanings[0] !== 'cinematographers' || line.prose) return false
  if (line.index > HEAD && line.index < lines.length - HEAD) return false
  if (!PICTURES.test(line.folded.slice(hit.from, hit.to))) return false
  return [line, lines[line.index - 1], lines[line.index + 1]].some(
    it => it !== undefined && !it.prose && WRITES.test(it.folded.slice(0, 24)),
  )
}
const WRITES = lean(
  new RegExp(
    `^(?:${everyWordOf('bylines')
      .map(fold)
      .filter(it =>
        /^(?:text|words|por|par|di|tekst|testo|texto|interview|entrevista|intervista|gesprach|von|door|by)/u.test(
          it,
        ),
      )
      .map(it => RegExp.escape(it))
      .join('|')})(?:\\s?:|\\s)\\s?`,
    'u',
  ),
)
