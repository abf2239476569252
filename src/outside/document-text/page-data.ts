import type { CheerioAPI } from 'cheerio'

import { fold } from '#core/reading/lexicon/fold.ts'
import { filmsIn } from '#core/reading/stated/json-films.ts'
import { jsonTree } from '#core/reading/stated/json-tree.ts'
import { openGraphLine, openGraphNames, schemaLines } from '#core/reading/stated/machine-lines.ts'
import { withoutSiteName } from '#core/reading/stated/site-names.ts'
import type { Statement } from '#core/reading/stated/statement.ts'
import type { Element } from './page-nodes.ts'

/** What a page states about itself beside what people see. */
export interface PageData {
  /** One stated fact a line. */
  lines: string[]
  /** The page's own title without the name of the site, where it can be told. */
  title?: string
}

/** Reads JSON-LD, microdata, RDFa, Open Graph and the title of a page. */
export function pageData($: CheerioAPI): PageData {
  const heading = $('h1').first().text()
  const meta = metaOf($)
  const site = meta.get('og:site_name')?.[0]
  const stated = [meta.get('og:title')?.[0], meta.get('twitter:title')?.[0], $('head title').first().text()]
  const title = stated
    .filter(it => it !== undefined && it.trim() !== '')
    .map(it => withoutSiteName(it!, site, heading))
    .find(it => it !== undefined)
  const film = mainFilm([...jsonLd($), ...itemsOf($)], [heading, ...stated])
  const lines = film
    ? schemaLines(film.map(it => (it.meaning === 'title' ? named(it, site, heading) : it)))
    : []
  if (/^video\.(?:movie|tv_show|other)$/.test(meta.get('og:type')?.[0] ?? ''))
    for (const name of openGraphNames)
      for (const value of meta.get(name) ?? []) {
        const text = name === 'og:title' ? title : value
        // addresses of profiles are no names
        if (text && !/^https?:/i.test(text)) lines.push(openGraphLine(name, text))
      }
  return { lines, ...(title ? { title } : {}) }
}

function named(it: Statement, site: string | undefined, heading: string): Statement {
  return { ...it, text: withoutSiteName(it.text, site, heading) ?? it.text }
}

function metaOf($: CheerioAPI): Map<string, string[]> {
  const found = new Map<string, string[]>()
  $('meta[content]').each((_, meta) => {
    const name = ($(meta).attr('property') ?? $(meta).attr('name') ?? '').trim().toLowerCase()
    const content = $(meta).attr('content')!.trim()
    if (name === '' || content === '') return
    const known = found.get(name)
    if (known) known.push(content)
    else found.set(name, [content])
  })
  return found
}

/**
 * The film that a page is about: the only one it states, or the one that its title names; a page that states several
 * and is titled like none is a list, and its text tells of each.
 */
function mainFilm(films: Statement[][], titles: readonly (string | undefined)[]): Statement[] | undefined {
  const byTitle = new Map<string, Statement[]>()
  for (const film of films) {
    const title = fold(film.find(it => it.meaning === 'title')?.text ?? '').trim()
    const known = byTitle.get(title)
    if (!known) byTitle.set(title, film)
    // showings of one film add up, and one statement of it is enough
    else if (film.some(it => it.meaning === 'screeningDate'))
      known.push(...film.filter(it => it.meaning.startsWith('screening')))
  }
  if (byTitle.size === 1) return [...byTitle.values()][0]
  const own = fold(titles.filter(it => it !== undefined).join('\n'))
  const about = [...byTitle].filter(([title]) => title.length > 1 && own.includes(title))
  return about.length === 1 ? about[0]![1] : undefined
}

function statementsIn(json: string): Statement[][] {
  const tree = jsonTree(json)
  return tree ? filmsIn(tree, json).map(it => it.statements) : []
}

function jsonLd($: CheerioAPI): Statement[][] {
  return $('script[type^="application/ld+json"]')
    .toArray()
    .flatMap(script => {
      const own = $(script)
        .text()
        .replace(/^\s*(?:<!\[CDATA\[|<!--|\/\/.*\n)|(?:\]\]>|-->)\s*;?\s*$/g, '')
        .trim()
      const found = statementsIn(own)
      // line breaks inside strings are the commonest fault of such blocks
      return found.length > 0 ? found : statementsIn(own.replace(/[\r\n\t]+/g, ' '))
    })
}

type Thing = { [name: string]: string | Thing | (string | Thing)[] }

/** Microdata and RDFa as the objects that JSON-LD would state. */
function itemsOf($: CheerioAPI): Statement[][] {
  const roots = $('[itemscope][itemtype*="schema.org"]:not([itemprop]), [typeof]:not([property])').toArray()
  return roots.flatMap(root => statementsIn(JSON.stringify(thingOf($, root, 0))))
}

function thingOf($: CheerioAPI, root: Element, depth: number): Thing {
  const type = $(root).attr('itemtype') ?? $(root).attr('typeof') ?? ''
  const thing: Thing = { '@type': type.split(/\s+/)[0]!.replace(/^.*[/#:]/, '') }
  for (const element of $(root).find('[itemprop], [property]').toArray()) {
    const scope = $(element).parent().closest('[itemscope], [typeof]').get(0)
    if (scope !== root) continue
    const isThing = $(element).is('[itemscope], [typeof]')
    if (isThing && depth > 4) continue
    const value = isThing ? thingOf($, element, depth + 1) : statedText($, element)
    for (const name of ($(element).attr('itemprop') ?? $(element).attr('property') ?? '').split(/\s+/)) {
      const key = name.replace(/^.*[/#:]/, '')
      if (key === '' || value === '') continue
      const known = thing[key]
      thing[key] = known === undefined ? value : [...(Array.isArray(known) ? known : [known]), value]
    }
  }
  return thing
}

function statedText($: CheerioAPI, element: Element): string {
  const own = $(element)
  return (own.attr('content') ?? own.attr('datetime') ?? own.text()).replace(/\s+/g, ' ').trim()
}
