import type { ReadDocument } from '../film/claim.ts'
import type { Field } from '../film/facts.ts'
import type { Candidate } from './candidate.ts'
import { kindOf } from './kinds.ts'
import { fold } from './lexicon/fold.ts'
import { biographyLines } from './page/biographies.ts'
import { flatten } from './page/flat-text.ts'
import { labelledParts } from './page/labelled-parts.ts'
import { layOut } from './page/lay-out.ts'
import type { Page } from './page/page.ts'
import { tellLanguage } from './page/tell-language.ts'
import { article } from './recognise/article.ts'
import { awards } from './recognise/awards.ts'
import { guests } from './recognise/guests.ts'
import { labelledFacts } from './recognise/labelled-facts.ts'
import { leadLines, namesUnderTitle } from './recognise/name-lines.ts'
import { proseCredits } from './recognise/prose-credits.ts'
import { quotes } from './recognise/quotes.ts'
import { screenings } from './recognise/screenings.ts'
import { synopses } from './recognise/synopses.ts'
import { technicalLines } from './recognise/technical-lines.ts'
import { quotedOtherTitle, titles } from './recognise/titles.ts'
import { type Judged, judge, settle } from './resolve.ts'
import { weighTogether } from './weigh-together.ts'

/**
 * Reads one document: what it is, the facts it states about one film and the words each stands on. Pure and total:
 * the same text gives the same reading, and no text makes it throw.
 */
export function readDocument(text: string, name: string): ReadDocument {
  return explainDocument(text, name).document
}

/** The reading together with every candidate and why it was taken or not, for `read --explain`. */
export function explainDocument(text: string, name: string): { document: ReadDocument; judged: Judged[] } {
  const flat = flatten(text)
  const lines = layOut(flat)
  const page: Page = { name, flat, text: flat.text, lines, language: tellLanguage(lines) }
  const parts = labelledParts(page)
  const biographies = biographyLines(page)

  const labelled = labelledFacts(page, parts)
  const technical = technicalLines(page, parts)
  const leads = leadLines(page, parts)
  const shown = screenings(page, parts)
  const credited = people([...labelled, ...leads].filter(it => it.score >= 0.6))
  const named = titles(page, { parts, technical, people: credited })
  const title = best(named, 'title')
  const titleLine = title && lines.findIndex(it => it.start <= title.start && it.end >= title.end)

  const early = [...labelled, ...technical.flatMap(it => it.candidates), ...leads, ...shown, ...named]
  early.push(...namesUnderTitle(page, titleLine, parts))
  if (title) early.push(...quotedOtherTitle(page, title, named))
  const directors = people(early.filter(it => it.field === 'directors' && it.score >= 0.5))
  const titleText = title && typeof title.value === 'string' ? title.value : undefined
  early.push(...proseCredits(page, { title: titleText, biographies, directors }))
  early.push(...quotes(page, people(early.filter(it => it.score >= 0.5)), titleText))
  early.push(...awards(page, parts, biographies, titleText), ...guests(page))
  const kind = kindOf(page, {
    parts,
    technical: technical.filter(it => it.coverage > 0.5).length,
    screenings: shown.length,
    candidates: early,
  })
  early.push(
    ...article(page, kind, people(early.filter(it => it.field === 'directors' && it.score >= 0.5))),
    ...synopses(page, kind, parts, biographies),
  )

  const judged = judge(weighTogether(early, { kind, lines, biographies, title: titleText }))
  const { facts, claims } = settle(judged, flat, text)
  return { document: { kind, language: page.language, facts, claims }, judged }
}

const PERSON_FIELDS: ReadonlySet<Field> = new Set([
  'directors',
  'writers',
  'producers',
  'cinematographers',
  'editors',
  'composers',
  'sound',
  'cast',
])

function people(candidates: readonly Candidate[]): ReadonlySet<string> {
  return new Set(candidates.filter(it => PERSON_FIELDS.has(it.field)).map(it => fold(String(it.value))))
}

function best(candidates: readonly Candidate[], field: Field): Candidate | undefined {
  return candidates
    .filter(it => it.field === field)
    .reduce<Candidate | undefined>((top, it) => (top && top.score >= it.score ? top : it), undefined)
}
