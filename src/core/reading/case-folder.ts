import type { DocumentKind } from '../film/claim.ts'
import type { Facts } from '../film/facts.ts'
import type { DocumentWithText } from '../film/stored-document.ts'

/** A file of a case, by its path in the archive. */
export interface CaseFile {
  path: string
  text: string
}

/** What a case expects of a reading: its kind, its language, and the facts of its film or of each of its films. */
export function expectedOf({
  kind,
  language,
  facts,
  entries = [],
}: {
  kind: DocumentKind
  language: string
  facts: Facts
  entries?: readonly { facts: Facts }[]
}) {
  return entries.length > 0
    ? { kind, language, films: entries.map(it => it.facts) }
    : { kind, language, facts }
}

/**
 * A document as people say it is to be read, in the form of the case folders of `fixtures/reading`: its text, what must be
 * read from it, and one line why it is a case.
 *
 * @param folder the name of the case
 */
export function caseFolder(
  folder: string,
  why: string,
  {
    text,
    kind,
    language,
    facts,
    entries,
  }: Pick<DocumentWithText, 'text' | 'kind' | 'language' | 'facts' | 'entries'>,
): CaseFile[] {
  return [
    { path: `${folder}/document.txt`, text },
    {
      path: `${folder}/expected.json`,
      text: `${JSON.stringify(expectedOf({ kind, language, facts, entries }), null, 2)}\n`,
    },
    { path: `${folder}/why.txt`, text: `${why}\n` },
  ]
}
