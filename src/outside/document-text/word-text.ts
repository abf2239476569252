import * as cheerio from 'cheerio'
import mammoth from 'mammoth'
import { renderText } from './render-text.ts'

/** A cell with more than this is a column of a page, not a value. */
const LONGEST_CELL = 200

/** The text of a DOCX, a paragraph a line, headings marked; short cells of tables are set apart by tabs. */
export async function textOfDocx(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
  )
  const $ = cheerio.load(value)
  $('td, th').each((_, cell) => {
    const parts = $(cell)
      .find('p, li')
      .toArray()
      .map(it => $(it).text().replace(/\s+/g, ' ').trim())
      .filter(it => it !== '')
    // names one below the other are a list
    if (parts.join('').length <= LONGEST_CELL) $(cell).text(parts.join('; '))
  })
  return renderText($('body') as unknown as cheerio.Cheerio<never>)
}
