import type { Sign } from '#core/reading/title/signs.ts'
import type { TitleExample } from './title-examples.ts'

/** What is thought of a sign before any page is seen; of others nothing. Signs that few pages show keep nearly these. */
const PRIORS: Partial<Record<Sign, number>> = {
  'called-title': 6,
  'before-sentence': 3,
  labelled: 2,
  'between-data-and-text': 2,
  'film-word-before': 1.5,
  'film-word-behind': 1.5,
  'joined-lines': 1.5,
  'maker-beside': 1.5,
  'owned-by-name': 1.5,
  'role-before': 1.5,
  'maker-then-story': 1,
  owned: 1,
  heading: 0.6,
  'prose-data-in-parentheses': 0.5,
  'told-of-behind': 1,
  'told-of-before': 0.7,
  'maker-follows': 1.5,
  'credit-line': 2,
  'capital-article': 1,
  'maker-behind-quote': 1.5,
  'place-name': -2,
  'said-in-parentheses': -1.5,
  'maker-unlikely': -1,
  'quotes-inside': -1.5,
  'film-itself': -2,
  'given-name': -1,
  'holds-name': -2,
  'relative-behind': 0.5,
  'article: unsaid': -1,
  'ends-trail': 1,
  'kind-word-leads': 1.5,
  'twice-below': 0.7,
  genre: -1,
  'kind told: unsaid': -1.2,
  date: -1.5,
  'held-by-label': -1.5,
  label: -1.5,
  linkish: -1.5,
  'role-before-name': -1.5,
  'surname-alone': -1.5,
  time: -1.5,
  version: -1.5,
  'after-colon': -2,
  byline: -2,
  contact: -2,
  furniture: -2,
  'only-names': -2.5,
  speaks: -3,
  'whole-quote-unsaid': -3,
  credited: -4,
  'half-name': -4,
  masthead: -3,
  'takes-turns': -4,
  'credited-in-sentence': -2.5,
  'telling: first-unsaid': -1,
  'telling: question': -2,
  'credits-somebody': -4,
}

/** How strongly points are held to their priors. */
const HOLD = 0.003
const STEPS = 600
const STEP = 0.05

/** Points of signs, in natural logarithms of odds. */
export type Points = ReadonlyMap<Sign, number>

/** An example and how many pages it counts as. */
export interface Weighed {
  example: TitleExample
  weight: number
}

/**
 * Points under which the right names have the greatest shares (a logistic regression over the names of each page), less what
 * they depart from their priors, squared. The sum has one maximum; it is climbed in a fixed number of steps (Adam), so the
 * same examples give the same points.
 *
 * @param held points that stay as they are; those of signs without are fitted
 */
export function fitPoints(all: readonly Weighed[], held: Points = new Map()): Points {
  const told = all.filter(it => it.example.right >= 0)
  const signs = signsOf(told)
  const place = new Map(signs.map((sign, at) => [sign, at]))
  const pages = told.map(({ example, weight }) => ({
    weight,
    right: example.right,
    names: example.evidence.map(it => [...it].map(([sign, by]) => ({ at: place.get(sign)!, by }))),
  }))
  const weights = pages.reduce((sum, it) => sum + it.weight, 0)
  const priors = Float64Array.from(signs, it => held.get(it) ?? PRIORS[it] ?? 0)
  const points = Float64Array.from(priors)
  const slope = new Float64Array(signs.length)
  const square = new Float64Array(signs.length)
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float64Array(signs.length)
    for (const { weight, right, names } of pages) {
      const shares = sharesOf(names.map(it => it.reduce((sum, { at, by }) => sum + points[at]! * by, 0)))
      for (const [name, signsOfName] of names.entries()) {
        const pull = weight * ((name === right ? 1 : 0) - shares[name]!)
        if (Math.abs(pull) > 1e-6) for (const { at, by } of signsOfName) gradient[at]! += pull * by
      }
    }
    for (let at = 0; at < signs.length; at++) {
      if (held.has(signs[at]!)) continue
      const own = gradient[at]! / weights - HOLD * (points[at]! - priors[at]!)
      slope[at] = 0.9 * slope[at]! + 0.1 * own
      square[at] = 0.99 * square[at]! + 0.01 * own * own
      points[at]! +=
        (STEP * (slope[at]! / (1 - 0.9 ** step))) / (Math.sqrt(square[at]! / (1 - 0.99 ** step)) + 1e-6)
    }
  }
  return new Map(signs.map((sign, at) => [sign, points[at]!]))
}

/** The points of each name of a page. */
export function pointsOfNames({ evidence }: TitleExample, points: Points): number[] {
  return evidence.map(it => [...it].reduce((sum, [sign, by]) => sum + (points.get(sign) ?? 0) * by, 0))
}

function sharesOf(points: readonly number[]): number[] {
  const most = Math.max(...points)
  const odds = points.map(it => Math.exp(it - most))
  const sum = odds.reduce((all, it) => all + it, 0)
  return odds.map(it => it / sum)
}

function signsOf(all: readonly Weighed[]): Sign[] {
  return [...new Set(all.flatMap(it => it.example.evidence.flatMap(own => [...own.keys()])))].sort()
}
