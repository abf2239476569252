import { extractText, getDocumentProxy } from 'unpdf'

/** The text of a PDF, page after page, lines as the pages break them. */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const { text } = await extractText(pdf, { mergePages: false })
  return text.map(page => page.trim()).join('\n\n')
}
