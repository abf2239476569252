import type { DocumentRefusal } from '#acts/ports/document-text.ts'

/** One sentence for each refusal of a document: what it is and what to do. */
const SENTENCES: Readonly<Record<DocumentRefusal['refused'], (about: DocumentRefusal['about']) => string>> = {
  'document-too-large': ({ bytes, largest }) =>
    `${inMegabytes(bytes)} MB is too large to read. Give the part of it that tells of the film, up to ${inMegabytes(largest)} MB.`,
  'document-binary': () => 'is no text but a binary file. Give a text, HTML, PDF, DOCX, XLSX or CSV file.',
  'document-broken-encoding': () =>
    'has letters in an encoding that cannot be told. Save it as UTF-8 and read it again.',
  'document-unsupported': ({ type }) =>
    type === 'damaged'
      ? 'is damaged and cannot be opened. Save it again and read the new file.'
      : `is of a kind that cannot be read (${type}). Save it as PDF, DOCX, HTML or text.`,
  'document-zip-bomb': () =>
    'unfolds to far more than a document holds, so it was not opened. Save it again with the program that made it.',
  'document-empty': () => 'has no text in it. Check that it was saved, and read it again.',
  'document-locked': () => 'is locked by a password. Save it without one and read the new file.',
  'document-scanned': () =>
    'holds pictures of pages and no text. Put it through text recognition first, and read the new file.',
}

/** The sentence for a refused document, with its name. */
export function refusalSentence(path: string, refusal: DocumentRefusal): string {
  return `${path}: ${SENTENCES[refusal.refused](refusal.about)}`
}

function inMegabytes(bytes: string | number | undefined): number {
  return Math.max(1, Math.round(Number(bytes ?? 0) / 1_048_576))
}
