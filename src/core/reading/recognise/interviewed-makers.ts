import { type Candidate, candidate } from '../candidate.ts'
import { fold } from '../lexicon/fold.ts'
import { interviewWords } from '../lexicon/interview-words.ts'
import { lean } from '../lexicon/lean.ts'
import { wordsOf } from '../lexicon/word-sets.ts'
import type { Page } from '../page/page.ts'
import { pageLanguages } from '../page/page-languages.ts'
import { saysWord, wordsOnPage } from '../page/words-on-page.ts'

/** How far from a name its role may stand. */
const NEAR = 44

/**
 * Whoever is interviewed made the film where the page calls them its director, calls the film theirs, or lets them speak
 * of "my cinematographer", and does not call them an actor.
 */
export function interviewedMakers(
  page: Page,
  found: readonly Candidate[],
  directors: ReadonlySet<string>,
): Candidate[] {
  const named = found.filter(it => it.field === 'interviewee').sort((a, b) => b.score - a.score)
  const best = named[0]
  if (!best) return []
  const together = named.filter(
    it =>
      it.rule === best.rule &&
      best.score - it.score < 0.05 &&
      (it.rule === 'speaks-in-turns' || (it.start >= best.start && it.start - best.end < 30)),
  )
  const top = page.lines
    .slice(0, 16)
    .map(it => it.folded)
    .join('\n')
    .slice(0, 3000)
  const roles = wordsOnPage(page, wordsOf('directorRoles', pageLanguages(page)))
  const { ownWork, ownCrew, player } = interviewWords(page.language)
  const theirs =
    ownWork.test(top) ||
    MADE.test(top) ||
    roles.some(role => saysWord(top, role)) ||
    page.lines.some(it => ownCrew.test(it.folded))
  const made: Candidate[] = []
  for (const it of together) {
    const name = String(it.value)
    const beside = besides(top, fold(name))
    const directs = beside.some(text => roles.some(role => saysWord(text, role)))
    if (!directs && beside.some(text => player.test(text))) continue
    if (directs || theirs || directors.size === 0)
      made.push(
        candidate(
          'directors',
          name,
          it,
          'interviewed-director',
          directs ? 0.68 : theirs ? 0.6 : 0.52,
          directs
            ? 'called the director'
            : theirs
              ? 'interviewed about a film of their own'
              : 'interviewed, and nobody else is said to direct',
        ),
      )
  }
  return made
}

/** What stands around a name, up to the ends of its sentence or line. */
function besides(top: string, name: string): string[] {
  const found: string[] = []
  for (let at = top.indexOf(name); at >= 0 && found.length < 12; at = top.indexOf(name, at + 1)) {
    const before = top
      .slice(Math.max(0, at - NEAR), at)
      .split(/[.!?\n:]\s?/u)
      .at(-1)!
    const after = top.slice(at + name.length, at + name.length + NEAR).split(/[.!?\n:]/u)[0]!
    found.push(`${before} | ${after}`)
  }
  return found
}

const MADE = lean(
  /(?<!\p{L})(?:film of (?:his|her|their) own|gedreht hat|dietro la macchina da presa|detras de la camara|derriere la camera|behind the camera|(?:write|wrote|written) and direct\p{L}*)(?!\p{L})/u,
)
