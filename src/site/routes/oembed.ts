import { Hono, type MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'
import { html } from 'hono/html'
import type { HouseLanguage } from '#core/localised.ts'
import type { PublicFilm } from '#core/programme/public-programme.ts'
import { inWords } from '../addresses.ts'
import { assetAddress } from '../assets.ts'
import { filmTitle } from '../content.ts'
import type { View } from '../view.ts'
import { type Site, type SiteContext, type SiteEnv, viewFor, visit } from '../visit.ts'

const framed = '/:language{(?:en|es|de|fr)}/:edition/embed'
/** Addresses of pages that become frames. */
const pages =
  /^\/(?<language>en|es|de|fr)\/(?<edition>[^/]+)\/(?<part>films|screenings|programme)(?:\/(?<name>[^/]+))?$/

const size = { width: 640, height: { film: 360, programme: 600 } }

/** One page of the site may stand in anybody's frame; to be used before what forbids it to all. */
export const anyFrame: { path: string; let: MiddlewareHandler } = {
  path: framed,
  async let(c, next) {
    await next()
    const policy =
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *"
    c.res.headers.set('content-security-policy', policy)
    c.res.headers.delete('x-frame-options')
  },
}

/** oEmbed 1.0 (https://oembed.com) for films, screenings and the programme, and the page that its frames show. */
export function oembed(site: Site): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>()

  app.get('/oembed', cors({ origin: '*' }), async (c, next) => {
    const { format = 'json', url = '' } = c.req.query()
    const asked = URL.parse(url)
    const named = asked?.host === new URL(c.get('origin')).host && pages.exec(asked.pathname)?.groups
    if (!named) return next()
    if (format !== 'json') return c.text('Only JSON is spoken here: ask with format=json.\n', 501)
    const { edition = '', part, name = '' } = named
    const language = named.language as HouseLanguage
    const visited = await visit(site, c as SiteContext, edition)
    if (!visited) return next()
    const view = viewFor(c as SiteContext, visited, language)
    const film = part === 'films' ? view.guide.film(name) : view.guide.showing(name)?.films[0]
    if (part !== 'programme' && !film) return next()
    const most = (given: string | undefined, usual: number) =>
      Math.min(usual, Math.max(1, Number(given)) || usual)
    return c.json(
      answerFor(view, film, {
        width: most(c.req.query('maxwidth'), size.width),
        height: most(c.req.query('maxheight'), size.height[film ? 'film' : 'programme']),
      }),
    )
  })

  app.get(framed, async (c, next) => {
    const { language, edition } = c.req.param() as { language: HouseLanguage; edition: string }
    const visited = await visit(site, c as SiteContext, edition)
    if (!visited) return next()
    const view = viewFor(c as SiteContext, visited, language)
    const slug = c.req.query('film')
    const film = slug ? view.guide.film(slug) : undefined
    return slug && !film ? next() : c.html(framePage(view, film))
  })
  return app
}

function answerFor(
  view: View,
  film: PublicFilm | undefined,
  { width, height }: { width: number; height: number },
) {
  const { guide, addresses, origin, language } = view
  const { name } = guide.programme.edition
  const title = film ? filmTitle(film) : name
  const query = film ? `?film=${encodeURIComponent(film.slug)}` : ''
  const page = `${origin}${inWords(language, addresses.home)}/embed${query}`
  return {
    ...{ version: '1.0', type: 'rich', title, provider_name: name, cache_age: 3600 },
    provider_url: origin + inWords(language, addresses.home),
    html: String(html`<iframe src="${page}" width="${width}" height="${height}" title="${title}"></iframe>`),
    ...{ width, height },
    ...(film && {
      thumbnail_url: origin + addresses.sharedPicture(film.slug),
      ...{ thumbnail_width: 1200, thumbnail_height: 630 },
    }),
  }
}

/** Links lead out of the frame. */
function framePage({ guide, addresses, language, say }: View, film: PublicFilm | undefined) {
  const { name, slug } = guide.programme.edition
  const title = film ? filmTitle(film) : name
  const way = html`<a href="${inWords(language, film ? addresses.film(film.slug) : addresses.programme)}">${film ? title : say('site.see-programme')}</a>`
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<base target="_blank">
<link rel="stylesheet" href="${assetAddress('site.css')}">
<script type="module" src="/embed.js"></script>
</head>
<body>
<main>
${film ? html`<cartelera-film edition="${slug}" film="${film.slug}" heading="2">${way}</cartelera-film>` : html`<cartelera-programme edition="${slug}" heading="2">${way}</cartelera-programme>`}
</main>
</body>
</html>`
}
