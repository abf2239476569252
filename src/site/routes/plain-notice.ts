import type { Context } from 'hono'
import { html } from 'hono/html'
import type { Key } from '#words/catalogs.ts'
import { preferredLanguage, speak } from '#words/speak.ts'
import { assetAddress } from '../assets.ts'

/** A page that stands alone, for when no edition can be named. */
export async function plainNotice(c: Context, key: Key, status: 404 | 413 | 500): Promise<Response> {
  const language = preferredLanguage(c.req.header('accept-language'), 'en')
  const words = speak(language, key)
  const page =
    await html`<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${status}</title><meta name="color-scheme" content="light dark"><link rel="stylesheet" href="${assetAddress('site.css')}"></head><body class="alone"><main id="main"><h1>${words}</h1></main></body></html>`
  c.header('cache-control', 'no-store')
  return c.html(String(page), status)
}
