import type { DocumentKind } from './claim.ts'
import type { Field } from './facts.ts'

/**
 * How far a kind of document is believed about a field, 0–1.5 (docs/rules/choosing-a-fact.md#weights). What is not
 * named for a field counts as under `any`.
 */
const WEIGHTS: Partial<Record<Field | 'any', Partial<Record<DocumentKind, number>>>> = {
  any: {
    'press-kit': 1.1,
    'programme-entry': 1,
    catalogue: 1,
    release: 0.9,
    spreadsheet: 0.9,
    dcp: 0.8,
    news: 0.5,
    interview: 0.5,
    review: 0.5,
    other: 0.4,
  },
  title: { dcp: 0.4 },
  minutes: { dcp: 1.3, 'programme-entry': 1, release: 1 },
  languages: { dcp: 1.1 },
  subtitles: { dcp: 1.2, 'programme-entry': 1.1, release: 0.7 },
  certificate: { release: 1.2 },
  screenings: { 'programme-entry': 1.3, catalogue: 1.2, release: 0.8 },
  originalTitle: { 'press-kit': 1.2, release: 1 },
  distributors: { release: 1.2 },
  articleAuthor: { review: 1, interview: 1, news: 1 },
  publication: { review: 1, interview: 1, news: 1 },
  interviewee: { interview: 1.2 },
}

/** How far `kind` is believed about `field`. */
export function weightOf(kind: DocumentKind, field: Field): number {
  return WEIGHTS[field]?.[kind] ?? WEIGHTS.any![kind] ?? 0.4
}
