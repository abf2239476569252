import type { CheerioAPI } from 'cheerio'
import { lengthOfText } from './render-text.ts'

const NEVER_TEXT =
  'script, style, noscript, template, svg, iframe, object, video, audio, canvas, button, select, datalist, [hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"], [role="navigation"], [role="search"], [role="dialog"], [role="alertdialog"], [role="contentinfo"], [role="complementary"], nav, dialog'
/** What is furniture as long as it is not most of the page: some sites wrap the whole page in a form. */
const MOSTLY = 'form, footer, aside, [class], [id]'
const NAMES =
  /(?:^|[\s_-])(?:related|recommend(?:ed|ations?)|sidebar|cookies?|consent|newsletter|breadcrumbs?|share|sharing|social|comments?|menu|navigation|navbar|pagination|pager|you-may|more-films|similar|teasers?|popup|modal|skip-link|advert(?:isement)?|ads|banner|site-footer|site-header|widget-area|tag-cloud|prev-next)(?:$|[\s_-])/i
const LARGEST_PART = 0.4

/** Takes out what a site shows on every page, and what leads on to other pages. */
export function withoutFurniture($: CheerioAPI): void {
  $(NEVER_TEXT).remove()
  const whole = lengthOfText($('body').toArray())
  $(MOSTLY).each((_, element) => {
    const own = $(element)
    const byName = element.tagName === 'form' || element.tagName === 'footer' || element.tagName === 'aside'
    if (!byName && !NAMES.test(`${own.attr('class') ?? ''} ${own.attr('id') ?? ''}`)) return
    if (element.tagName === 'body' || element.tagName === 'html' || element.tagName === 'main') return
    if (own.find('h1').length > 0 || lengthOfText([element]) > whole * LARGEST_PART) return
    own.remove()
  })
}
