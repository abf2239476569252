import { getDocumentProxy } from 'unpdf'
import { type PlacedWords, textOfPlaced } from './placed-lines.ts'

/** Why a PDF that can be opened, or could be with its password, gives no text. */
export type PdfFault = 'locked' | 'scanned'

/** The text of a PDF, page after page, as its lines are placed: columns one after the other, paragraphs whole. */
export async function textOfPdf(bytes: Uint8Array): Promise<{ text: string } | { fault: PdfFault }> {
  const pdf = await open(bytes)
  if (!pdf) return { fault: 'locked' }
  try {
    const pages: string[] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent()
      pages.push(textOfPlaced(items.flatMap(it => ('str' in it ? placed(it) : []))))
      page.cleanup()
    }
    const text = pages.filter(it => it !== '').join('\n\n')
    return text === '' ? { fault: 'scanned' } : { text }
  } finally {
    await pdf.loadingTask.destroy()
  }
}

async function open(bytes: Uint8Array) {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') return undefined
    throw error
  }
}

function placed(item: { str: string; transform: number[]; width: number; height: number }): PlacedWords[] {
  const [a = 0, b = 0, , , x = 0, y = 0] = item.transform
  // words set on their side are stamps and credits of pictures
  if (item.str === '' || Math.abs(b) > Math.abs(a)) return []
  return [{ text: item.str, x, y, width: item.width, size: item.height || Math.hypot(a, b) }]
}
