import * as cheerio from 'cheerio'
import { fold } from '#core/reading/lexicon/fold.ts'
import { MACHINE_MARK } from '#core/reading/stated/machine-lines.ts'
import { pageData } from './page-data.ts'
import { withoutFurniture } from './page-furniture.ts'
import { lengthOfText, renderText } from './render-text.ts'

/**
 * The running text of a page: its main part where it marks one, block by block on lines of their own, and below it what
 * the page states about itself for machines (JSON-LD, microdata, RDFa, Open Graph). A page whose text has no heading
 * begins with the title that it gives itself.
 */
export function textOfHtml(html: string): string {
  const $ = cheerio.load(html)
  const { lines, title } = pageData($)
  withoutFurniture($)
  const root = mainPart($)
  const text = renderText(root)
  const heading =
    root.find('h1').length > 0 ? '' : $('h1').first().text().replace(/\s+/g, ' ').trim() || title || ''
  const told = heading !== '' && fold(text.slice(0, 2000)).includes(fold(heading))
  const whole = told || heading === '' ? text : `# ${heading}\n\n${text}`
  return lines.length > 0 ? `${whole}${MACHINE_MARK}${lines.join('\n')}` : whole
}

/** What the page marks as its main part; one article among several is a card of a list. */
function mainPart($: cheerio.CheerioAPI): cheerio.Cheerio<never> {
  const main = $('main, [role="main"]').first()
  const articles = $('article')
  for (const part of [main, articles.length === 1 ? articles : $('article.none')])
    if (lengthOfText(part.toArray()) > 200) return part as unknown as cheerio.Cheerio<never>
  return $('body') as unknown as cheerio.Cheerio<never>
}
