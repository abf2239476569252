import { type Candidate, candidate } from '../candidate.ts'
import { fold } from '../lexicon/fold.ts'
import { interviewWords } from '../lexicon/interview-words.ts'
import { FURNITURE, wordsOf } from '../lexicon/word-sets.ts'
import { isPersonName } from '../names/person-names.ts'
import type { Line, Page } from '../page/page.ts'

const PUBLISHED =
  /(?:©|\(c\)|copyright)\s*(?:(?:19|20)\d\d\s*)?[–-]?\s*(?:(?:19|20)\d\d\s*)?([\p{Lu}][\p{L}\p{M}\d'’&. -]{2,40}?)(?:[.,|]|$| all rights| alle rechte| tous droits| todos los)/iu
const SELF =
  /(?:we publish|published|stories|journalism|subscribe|article|newsletter|readers?|donate)[^.!?\n]{0,60}?\b(?:at|to|in|of|by|support)\s+((?:The|El|La|Le|Die|Der|Das|Il)\s\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,3})(?=[.,!\s]|$)/u
const SIGNED =
  /(?:editor|publisher|director editorial|redaktion|rédaction|editorial director)[^,\n]{0,40},\s+((?:The|El|La|Le|Die|Der|Das|Il)?\s?\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,3})$/iu

/** Where an article stood: the masthead, a copyright line, an appeal to its readers. */
export function publications(page: Page, title: string | undefined): Candidate[] {
  return [...masthead(page, title), ...namesItself(page)]
}

/** Words of papers, magazines and their issues. */
const PRESS =
  /(?:^|\P{L})(?:magazine?|revista|revue|journal|diario|diari|journal|zeitung|zeitschrift|quotidiano|quotidien|quarterly|weekly|radio|blog|notes|review of|gazette|gazeta|jornal|krant|tijdschrift|setmanari|semanario|wochen\p{L}+|digital|carnets?|issue|nr|no|n[º°.]|num|jaargang|ausgabe|numéro)(?!\p{L})/iu
const DOMAIN =
  /^[\p{L}\d-]+\.(?:com|org|net|it|fr|de|es|cat|pt|nl|be|ch|at|ca|co\.uk|com\.br|com\.ar|info|film|cl|mx)$/iu
/** Who has a house or members has a site, not a paper. */
const HOUSE =
  /(?:^|\P{L})(?:hall|club|society|association|union|foundation|sindicato|asociación|fundación|associazione|fondazione|circolo|syndicat|fondation|verein|verband|gewerkschaft|stiftung|vereniging|stichting|vakbond|associação|fundação|clube|sindicat|associació|fundació|bioscoop|filmhuis)$|^(?:sindicato|asociación|fundación|associazione|fondazione|circolo|syndicat|association|fondation|verein|verband|gewerkschaft|stiftung|vereniging|stichting|associação|fundação|clube|sindicat|associació|fundació)\s/iu
/** "© RIPRODUZIONE RISERVATA": what may not be done with a page is no name. */
const RIGHTS =
  /(?:^|\s)(?:rights|reserved|diritti|riservat[ai]|derechos|reservad[oa]s?|direitos|droits|réservés|rechte|vorbehalten|rechten|voorbehouden|drets|reservats)(?:\s|$)/iu
const SPLIT = /\s+[–—|•·:>]\s+|\s{3,}|:\s/u

/** The first line of a page, where it is short, no person's or film's, and something speaks for a paper. */
function masthead(page: Page, title: string | undefined): Candidate[] {
  const line = page.lines[0]
  if (!line || line.prose || line.text.length > 110) return []
  const name = (line.text.split(SPLIT)[0] ?? '')
    .replace(/\s\d+[.,]?\d*\s?(?:FM|AM|MHz)?$/u, '')
    .replace(/\s\(\p{Lu}{2,6}\)$/u, '')
    .trim()
  const folded = fold(name)
  const words = name.split(/\s+/u).length
  if (name.length < 4 || words > 5 || FURNITURE.has(folded) || /[?!,>/]$|[>/“”«»]/u.test(name)) return []
  if (HOUSE.test(name) && !PRESS.test(name)) return []
  if (title !== undefined && (folded.includes(fold(title)) || fold(title).includes(folded))) return []
  // what a paper says of itself may stand between its name and the menu
  const below = page.lines.slice(1, 3)
  const joints = Math.max(
    0,
    ...below.map(it => (it.prose ? 0 : (it.text.match(/\s[|·•–—/]\s|\s{2,}/gu)?.length ?? 0))),
  )
  const menu = joints >= 2
  const again = page.lines.slice(2).some(it => it.words < 14 && it.folded.includes(folded))
  const dressed =
    PRESS.test(line.text) || below.some((it, at) => it.words <= (at === 0 ? 8 : 6) && PRESS.test(it.text))
  const parts = line.text.split(SPLIT)
  const section = parts.length === 2 && isSection(fold(parts[1]!), page.language)
  const signs = [menu, joints >= 3, section, again, dressed, DOMAIN.test(name)].filter(Boolean).length
  if (signs === 0 || (isPersonName(name) && signs < 2 && !dressed)) return []
  return [
    candidate(
      'publication',
      name,
      { start: line.start, end: line.start + name.length },
      'masthead',
      0.56 + signs * 0.06,
    ),
  ]
}

/** "Reviews", "Cinema" behind a paper's name: where in it the page stood. */
function isSection(folded: string, language: string): boolean {
  return (
    FURNITURE.has(folded) ||
    wordsOf('review', [language, 'en']).includes(folded) ||
    interviewWords(language).heads.has(folded) ||
    /^(?:cine|cinema|film|kino|cinéma)$/u.test(folded)
  )
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
    const own = PUBLISHED.exec(line.text)
    // "Jane Doe in Cannes © John Roe": who took the picture
    const photographed =
      own && own.index > 0 && isPersonName(own[1]!.trim()) && !/(?:19|20)\d\d/u.test(own[0])
    const signs = own && isPersonName(own[1]!.trim()) && page.lines.some(it => it.text === own[1]!.trim())
    if (own && !photographed && !signs && line.words < 14) add(line, own[1]!, line.text.indexOf(own[1]!), 0.6)
    const self = SELF.exec(line.text)
    if (self) add(line, self[1]!, line.text.indexOf(self[1]!, self.index), 0.62)
    const signed = line.words < 12 ? SIGNED.exec(line.text) : null
    if (signed) add(line, signed[1]!, line.text.lastIndexOf(signed[1]!.trim()), 0.6)
  }
  return [...counts.values()].map(it => candidate('publication', it.name, it, 'names-itself', it.score))
}
