import type { DocumentKind } from '../../film/claim.ts'
import type { Candidate } from '../candidate.ts'
import type { Page } from '../page/page.ts'
import { bylines } from './bylines.ts'
import { interviewees } from './interviewees.ts'
import { publications } from './publications.ts'

/** Of an article: who wrote it, where it stood, and whom it interviews. */
export function article(
  page: Page,
  kind: DocumentKind,
  known: { directors: ReadonlySet<string>; title: string | undefined },
): Candidate[] {
  const telling = kind === 'review' || kind === 'interview' || kind === 'news'
  const signed = telling ? bylines(page, known.directors) : []
  const asks = new Set(signed.filter(it => BY_WORDS.has(it.rule)).map(it => it.value))
  return [
    // who signs asks, and answers nothing
    ...(kind === 'interview' ? interviewees(page, known).filter(it => !asks.has(it.value)) : []),
    ...signed,
    ...(telling ? publications(page, known.title) : []),
  ]
}

/** Bylines that have a word for it. */
const BY_WORDS: ReadonlySet<string> = new Set(['byline', 'signed-in-text', 'dated-by'])
