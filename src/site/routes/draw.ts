import { Hono } from 'hono'
import { showDraw } from '#acts/opening/show-draw.ts'
import type { HouseLanguage } from '#core/localised.ts'
import { isRefusal } from '#core/refusal.ts'
import { speak } from '#words/speak.ts'
import { drawPage, ruleKeys } from '../pages/draw.ts'
import { htmlType, type Site, type SiteContext, type SiteEnv, type Visit, viewFor, visit } from '../visit.ts'

/** The draw of a sale, as a page and as data, kept in memory like every page that is the same for everybody. */
export function draw(site: Site): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>()

  const read = async (c: SiteContext, visited: Visit) => {
    const acting = { organisation: c.get('organisation'), by: 'public' }
    const drawn = await showDraw(site.house, acting, { editionId: visited.shown.guide.programme.edition.id })
    return isRefusal(drawn) ? undefined : drawn
  }
  const nameOf = (c: SiteContext, { shown, room }: Visit) =>
    ['draw', shown.mark, c.get('origin'), c.req.path, room?.opensAt, room?.drawnAt].join('\n')

  app.get('/:language{(?:en|es|de|fr)}/:edition/draw', async (c, next) => {
    const { language, edition } = c.req.param() as { language: HouseLanguage; edition: string }
    const visited = await visit(site, c, edition)
    if (!visited?.room) return next()
    const answer = await site.pages.answer(c, nameOf(c, visited), htmlType, async () => {
      const drawn = await read(c, visited)
      return drawn && String(await drawPage(viewFor(c, visited, language), drawn))
    })
    return answer ?? next()
  })

  app.get('/:edition/draw.json', async (c, next) => {
    const visited = await visit(site, c, c.req.param('edition'))
    if (!visited?.room) return next()
    const { slug, name } = visited.shown.guide.programme.edition
    const answer = await site.pages.answer(c, nameOf(c, visited), 'application/json', async () => {
      const drawn = await read(c, visited)
      const rule = ruleKeys.map(key => speak('en', key))
      return drawn && `${JSON.stringify({ edition: { slug, name }, ...drawn, rule }, null, 1)}\n`
    })
    // Programs of other people check it, in browsers too.
    answer?.headers.set('access-control-allow-origin', '*')
    return answer ?? next()
  })
  return app
}
