import { type Candidate, candidate } from '../candidate.ts'
import { Cued } from '../lexicon/cues.ts'
import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { FURNITURE } from '../lexicon/word-sets.ts'
import { isPersonName } from '../names/person-names.ts'
import type { Line, Page } from '../page/page.ts'
import { mastheadOf } from './mastheads.ts'

const PUBLISHED = new Cued(
  lean(
    /(?:©|\(c\)|copyright)\s*(?:(?:19|20)\d\d\s*)?[–-]?\s*(?:(?:19|20)\d\d\s*)?([\p{Lu}][\p{L}\p{M}\d'’&. -]{2,40}?)(?:[.,|]|$| all rights| alle rechte| tous droits| todos los)/iu,
  ),
  ['©', '_c_', 'copyright'],
)
const SELF = new Cued(
  lean(
    /(?:we publish|published|stories|journalism|subscribe|article|newsletter|readers?|donate)[^.!?\n]{0,60}?\b(?:at|to|in|of|by|support)\s+((?:The|El|La|Le|Die|Der|Das|Il)\s\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,3})(?=[.,!\s]|$)/u,
  ),
  [
    ...['we publish', 'published', 'stories', 'journalism', 'subscribe', 'article', 'newsletter', 'reader'],
    ...['donate'],
  ],
)
const SIGNED = new Cued(
  lean(
    /(?:editor|publisher|director editorial|redaktion|rédaction|editorial director)[^,\n]{0,40},\s+((?:The|El|La|Le|Die|Der|Das|Il)?\s?\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,3})$/iu,
  ),
  ['editor', 'publisher', 'redakt', 'redact'],
)

/** Where an article stood: the masthead, a copyright line, an appeal to its readers. */
export function publications(page: Page, title: string | undefined): Candidate[] {
  return [...masthead(page, title), ...namesItself(page)]
}

/** "© RIPRODUZIONE RISERVATA": what may not be done with a page is no name. */
const RIGHTS =
  /(?:^|\s)(?:rights|reserved|diritti|riservat[ai]|derechos|reservad[oa]s?|direitos|droits|réservés|rechte|vorbehalten|rechten|voorbehouden|drets|reservats)(?:\s|$)/iu
/** The name above the page, where it is neither the film's nor a house's. */
function masthead(page: Page, title: string | undefined): Candidate[] {
  const own = mastheadOf(page)
  if (!own || own.house) return []
  const folded = fold(own.name)
  if (title !== undefined && (folded.includes(fold(title)) || fold(title).includes(folded))) return []
  return [candidate('publication', own.name, own, 'masthead', Math.min(0.9, 0.56 + own.signs * 0.06))]
}

/** The paper or site, where the page names itself: a copyright line, an appeal to its readers, a masthead. */
function namesItself(page: Page): Candidate[] {
  const counts = new Map<string, { name: string; start: number; end: number; score: number }>()
  const add = (line: Line, name: string, at: number, score: number) => {
    const bare = name.trim()
    if (bare.length < 3 || FURNITURE.has(fold(bare)) || RIGHTS.test(bare)) return
    const start = line.start + at
    const known = counts.get(fold(bare))
    if (known) known.score = Math.min(0.9, known.score + 0.1)
    else counts.set(fold(bare), { name: bare, start, end: start + bare.length, score })
  }
  for (const line of page.lines) {
    const own = PUBLISHED.exec(line.text, line.cues)
    // "Jane Doe in Cannes © John Roe": who took the picture
    const photographed =
      own && own.index > 0 && isPersonName(own[1]!.trim()) && !/(?:19|20)\d\d/u.test(own[0])
    const signs = own && isPersonName(own[1]!.trim()) && page.lines.some(it => it.text === own[1]!.trim())
    if (own && !photographed && !signs && line.words < 14) add(line, own[1]!, line.text.indexOf(own[1]!), 0.6)
    const self = SELF.exec(line.text, line.cues)
    if (self) add(line, self[1]!, line.text.indexOf(self[1]!, self.index), 0.62)
    const signed = line.words < 12 ? SIGNED.exec(line.text, line.cues) : null
    if (signed) add(line, signed[1]!, line.text.lastIndexOf(signed[1]!.trim()), 0.6)
  }
  return [...counts.values()].map(it => candidate('publication', it.name, it, 'names-itself', it.score))
}
