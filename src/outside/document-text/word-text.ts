import * as cheerio from 'cheerio'
import mammoth from 'mammoth'

/** The text of a DOCX, a paragraph a line; cells of tables are set apart by tabs. */
export async function textOfDocx(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
  )
  const $ = cheerio.load(value)
  $('br').replaceWith('\n')
  $('td p, th p').each((_, paragraph) => void $(paragraph).replaceWith($(paragraph).contents()))
  $('td, th').each((_, cell) => void $(cell).append('\t'))
  $('p, tr, li, h1, h2, h3, h4, h5, h6').each((_, block) => void $(block).append('\n'))
  return $('body')
    .text()
    .split('\n')
    .map(line => line.trim())
    .join('\n')
    .trim()
}
