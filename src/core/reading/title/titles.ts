import { type Candidate, candidate } from '../candidate.ts'
import type { Page } from '../page/page.ts'
import { type TitleWitness, titleWitness } from './evidence.ts'
import { namingsInHeadlines } from './headlines.ts'
import { gathered, type NamedTitle, type Naming, namingAs } from './naming.ts'
import { namingsInLines } from './namings-in-lines.ts'
import { namingsInProse } from './namings-in-prose.ts'
import { holdsFilmData, type TitleSurroundings } from './page-signs.ts'
import { type LastSign, PERSON_SIGNS, SENSE_SIGNS } from './signs.ts'
import { toldBesideTitle } from './told-beside-title.ts'
import { type WeighedName, worthOf } from './weighed-name.ts'

/** Where a title is believed rather than left out: it is right more often than not. */
export const LIKELY = 0.42

/** The points of the case that the page names no film: less where data of a film stand there. */
export const NO_TITLE_AMONG_DATA = 0
export const NO_TITLE_IN_TEXT = 1.5

/** More different names than this no page gives its film; what has more is a list. */
const MOST_NAMES = 160

/**
 * The title of the page's film. Every place that may name it is gathered, what speaks for and against each name is
 * added up in points, and the name is believed by its share among all of them (docs/rules/reading.md#titles).
 */
export function titles(page: Page, around: TitleSurroundings): Candidate[] {
  const named = namesOf(page, around)
  if (named.length === 0) return []
  const names = weighed(titleWitness(page, around), named)
  const none = holdsFilmData(around) ? NO_TITLE_AMONG_DATA : NO_TITLE_IN_TEXT
  const most = names.reduce((top, it) => Math.max(top, it.points), none)
  const sum = names.reduce((all, it) => all + Math.exp(it.points - most), Math.exp(none - most))
  const ranked = likeliest(
    names,
    names.map(it => Math.exp(it.points - most) / sum),
  )
  sayInPageScript(ranked)
  const found = ranked.flatMap(it => claimsOf(it.name, it.share))
  const best = ranked[0]!
  if (best.share >= LIKELY) found.push(...toldBesideTitle(page, best.name.title, scoreOf(best.share), around))
  return found
}

/** A name with so many points less than the best has a four-hundredth of its share: how much less no longer matters. */
const FAR_BEHIND = 6

/**
 * Every name with its points, in full only those that may come near the best: what is told last can give a name few points,
 * and most names are far behind without it.
 */
function weighed(witness: TitleWitness, named: readonly NamedTitle[]): WeighedName[] {
  const names = named.map(it => witness.atSight(it))
  for (const it of names) it.weigh()
  const left = names.map(it => it.points)
  let best = Number.NEGATIVE_INFINITY
  for (let turn = 0; turn < names.length; turn++) {
    const at = placeOfMost(left)
    if (left[at]! + MOST_TOLD_LAST < best - FAR_BEHIND) break
    left[at] = Number.NEGATIVE_INFINITY
    const name = names[at]!
    witness.inFull(name)
    name.weigh()
    best = Math.max(best, name.points)
  }
  return names
}

/** A name that is claimed, and its share among all. */
interface Claimed {
  name: WeighedName
  share: number
}

/** So many of the likeliest names are claimed, and explained. */
const CLAIMED = 4

/** The likeliest names, the best first. */
function likeliest(names: readonly WeighedName[], shares: readonly number[]): Claimed[] {
  const left = [...shares]
  const found: Claimed[] = []
  while (found.length < Math.min(CLAIMED, names.length)) {
    const at = placeOfMost(left)
    found.push({ name: names[at]!, share: left[at]! })
    left[at] = Number.NEGATIVE_INFINITY
  }
  return found
}

/** Where the greatest of some numbers stands; of several the first. */
function placeOfMost(numbers: readonly number[]): number {
  let best = 0
  for (let at = 1; at < numbers.length; at++) if (numbers[at]! > numbers[best]!) best = at
  return best
}

/** Every name that the page may give its film, with all places where it does. */
export function namesOf(page: Page, around: TitleSurroundings): NamedTitle[] {
  const data = new Map(around.technical.map(it => [it.line, it]))
  return gathered([
    ...calledTitles(page, around),
    ...namingsInLines(page, data, around.parts),
    ...namingsInHeadlines(page, around.people),
    ...namingsInProse(page),
  ]).slice(0, MOST_NAMES)
}

/** Of a title in two scripts, one right below the other, the page's readers know the one in letters. */
function sayInPageScript(ranked: Claimed[]): void {
  const [first, ...others] = ranked
  const spot = first?.name.title.namings.find(it => it.place === 'line')
  if (!spot || /\p{Script=Latin}/u.test(spot.text)) return
  const beside = others.find(
    it =>
      it.name.title.namings.some(
        own =>
          own.place === 'line' &&
          Math.abs(own.line - spot.line) === 1 &&
          /\p{Script=Latin}{2}/u.test(own.text),
      ) && !it.name.has('held-by-label'),
  )
  if (!beside) return
  const share = first!.share + beside.share
  first!.share = 0
  beside.share = share
  ranked.sort((a, b) => b.share - a.share)
}

/** What labels call the title. */
function calledTitles(page: Page, around: TitleSurroundings): Naming[] {
  return around.labelled
    .filter(it => it.field === 'title' && it.score >= 0.6)
    .slice(0, MOST_NAMES)
    .map(it => {
      const span = { start: it.start, end: it.end, line: page.lines.findIndex(line => line.end > it.start) }
      return namingAs(String(it.value), span, 'head', ['called-title'])
    })
}

/** The most points that what is told last can give a name. */
const MOST_TOLD_LAST = [...SENSE_SIGNS, ...PERSON_SIGNS].reduce(
  (sum, it: LastSign) => sum + Math.max(0, worthOf(it)),
  0,
)

/** A share as a score: `LIKELY` is where scores are believed. */
function scoreOf(share: number): number {
  return share < LIKELY ? (0.5 * share) / LIKELY - 0.01 : 0.5 + (0.47 * (share - LIKELY)) / (1 - LIKELY)
}

function claimsOf(name: WeighedName, share: number): Candidate[] {
  const reasons = name
    .heaviest(8)
    .map(({ sign, points }) => `${sign} ${points > 0 ? '+' : ''}${points.toFixed(1)}`)
  return shown(name.title).map((it, at) =>
    candidate('title', it.text, it, `title-${it.place}`, scoreOf(share) - at * 0.01, ...reasons),
  )
}

/** The places that a person would point at: lines before sentences, each spot once. */
function shown(title: NamedTitle): Naming[] {
  const order = { line: 0, head: 1, part: 2, prose: 3 }
  const sorted = [...title.namings].sort((a, b) => order[a.place] - order[b.place] || a.start - b.start)
  const best = sorted[0]!
  return sorted
    .filter((it, at) => it.place === best.place && sorted.findIndex(other => other.start === it.start) === at)
    .slice(0, 3)
}
