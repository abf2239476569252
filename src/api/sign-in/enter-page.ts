import { type Context, Hono } from 'hono'
import { html } from 'hono/html'
import { isRefusal } from '#core/refusal.ts'
import { speak } from '#words/speak.ts'
import type { ApiHouse } from '../frame/api-house.ts'
import { languageOf, problem, tooMany } from '../frame/problem.ts'
import { addressOf } from './addresses.ts'

/** Where a one-time link leads. */
export const enterPath = '/api/enter'

/**
 * The page behind a one-time sign-in link. Looking at it uses nothing up, so programs that look into letters do not
 * spend the link; the button does.
 */
export function enterPage(house: Pick<ApiHouse, 'signIn' | 'tries'>, behindProxy: boolean): Hono {
  const app = new Hono()

  app.get('/enter', c => {
    const language = languageOf(c)
    const form = html`<p>${speak(language, 'api.enter.told')}</p>
      <form method="post" action="${enterPath}">
        <input type="hidden" name="link" value="${c.req.query('link') ?? ''}" />
        <button>${speak(language, 'api.enter.button')}</button>
      </form>`
    return page(c, speak(language, 'api.enter.title'), form)
  })

  app.post('/enter', async c => {
    const wait = await house.tries.count('link', addressOf(c, behindProxy))
    if (wait) return tooMany(c, wait)
    const { link } = await c.req.parseBody()
    const entered = await house.signIn.enterByLink(String(link ?? ''), c.req.raw.headers)
    if (!isRefusal(entered)) {
      for (const cookie of entered.getSetCookie()) c.header('set-cookie', cookie, { append: true })
      return c.redirect('/desk/', 303)
    }
    if (c.req.header('accept')?.includes('json')) return problem(c, 'link-used')
    const language = languageOf(c)
    const told = html`<p role="alert">${speak(language, 'api.link-used')}</p>
      <p><a href="/desk/">${speak(language, 'api.enter.again')}</a></p>`
    c.status(410)
    return page(c, speak(language, 'api.enter.title'), told)
  })
  return app
}

function page(c: Context, title: string, content: unknown) {
  c.header('cache-control', 'no-store')
  return c.html(html`<!doctype html>
    <html lang="${languageOf(c)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} · Cartelera</title>
        <link rel="stylesheet" href="/api/reference.css" />
      </head>
      <body class="enter">
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`)
}
