import * as cheerio from 'cheerio'
import { pageData } from './page-data.ts'

const NOT_TEXT =
  'script, style, noscript, template, svg, iframe, object, nav, footer, form, button, select, [hidden], [aria-hidden="true"]'
const BLOCKS =
  'p, div, li, ul, ol, tr, table, h1, h2, h3, h4, h5, h6, section, article, header, dl, dt, dd, figure, figcaption, blockquote, main, aside, hr, pre, address'

/**
 * The running text of a page: its main part where it marks one, block by block on lines of their own, and below it what
 * the page states about itself for machines (JSON-LD, microdata, Open Graph) as labelled lines.
 */
export function textOfHtml(html: string): string {
  const $ = cheerio.load(html)
  const data = pageData($)
  $(NOT_TEXT).remove()
  $('br').replaceWith('\n')
  $('td, th').each((_, cell) => void $(cell).append('\t'))
  $(BLOCKS).each((_, block) => void $(block).prepend('\n').append('\n'))
  const main = $('main, [role="main"], article').first()
  const root = main.length > 0 && main.text().trim().length > 200 ? main : $('body')
  const heading = root.find('h1').length > 0 ? '' : $('h1').first().text().trim()
  const text = [heading, root.text()].filter(it => it !== '').join('\n')
  const tidy = text
    .split('\n')
    .map(line => line.replace(/[ \t\u00a0]+/g, match => (match.includes('\t') ? '\t' : ' ')).trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return [tidy, data.join('\n')].filter(it => it !== '').join('\n\n')
}
