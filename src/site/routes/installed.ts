import { Hono } from 'hono'
import type { HouseLanguage } from '#core/localised.ts'
import { inWords } from '../addresses.ts'
import { assetAddress, assets } from '../assets.ts'
import { type Site, type SiteEnv, viewFor, visit } from '../visit.ts'

/** The edition's pages as something to install, and the worker that keeps them without a network. */
export function installed(site: Site): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>()
  const edition = '/:language{(?:en|es|de|fr)}/:edition'

  app.get(`${edition}/app.webmanifest`, async (c, next) => {
    const { language } = c.req.param() as { language: HouseLanguage }
    const visited = await visit(site, c, c.req.param('edition'))
    if (!visited) return next()
    const { guide, addresses } = viewFor(c, visited, language)
    const { name } = guide.programme.edition
    const manifest = {
      ...{ name, short_name: name, lang: language, display: 'standalone' },
      id: inWords(language, addresses.home),
      start_url: inWords(language, addresses.myFestival),
      scope: `${inWords(language, addresses.home)}/`,
      background_color: '#fbfaf6',
      theme_color: '#ffcf00',
      icons: [
        { src: assetAddress('icon.svg'), sizes: 'any', type: 'image/svg+xml' },
        { src: assetAddress('icon-192.png'), sizes: '192x192', type: 'image/png' },
        { src: assetAddress('icon-512.png'), sizes: '512x512', type: 'image/png' },
        {
          src: assetAddress('icon-maskable-512.png'),
          sizes: '512x512',
          type: 'image/png',
          purpose: 'maskable',
        },
      ],
    }
    return c.body(JSON.stringify(manifest), 200, {
      'content-type': 'application/manifest+json',
      'cache-control': 'no-cache',
    })
  })

  // Beside the pages it answers for: the folder it lies in is its scope.
  app.get(`${edition}/worker.js`, async (c, next) => {
    if (!(await visit(site, c, c.req.param('edition')))) return next()
    const { body, type } = assets.get('site-worker.js')!
    return c.body(new Uint8Array(body), 200, { 'content-type': type, 'cache-control': 'no-cache' })
  })
  return app
}
