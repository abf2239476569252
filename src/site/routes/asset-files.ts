import { Hono } from 'hono'
import { assetNamed, assetsVersion } from '../assets.ts'
import { pageMemory } from '../memory/page-memory.ts'

const year = 365 * 24 * 3600

/** The files that pages load. Under the current version's name they never change; under an older one nothing is kept. */
export function assetFiles(): Hono {
  const app = new Hono()
  const memory = pageMemory()
  app.get('/assets/:version/:name', async (c, next) => {
    const { version, name } = c.req.param()
    const asset = await assetNamed(name)
    const answer = asset && (await memory.answer(c, name, asset.type, () => asset.body))
    if (!answer) return next()
    if (version === assetsVersion) answer.headers.set('cache-control', `public, max-age=${year}, immutable`)
    return answer
  })
  return app
}
