import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import jsQR from 'jsqr'
import type { Browser } from 'playwright-core'
import sharp from 'sharp'

const origin = 'http://pdf.invalid'

/** The page that draws: `scale` pixels a point, then its title says so. */
const drawing = (scale: number) => `<!doctype html><title>drawing</title><canvas></canvas>
<script type="module">
  import { getDocument } from '/pdfjs.mjs'
  const bytes = await (await fetch('/sheet.pdf')).arrayBuffer()
  const sheets = await getDocument({ data: bytes, useSystemFonts: true }).promise
  const sheet = await sheets.getPage(1)
  const viewport = sheet.getViewport({ scale: ${scale} })
  const canvas = document.querySelector('canvas')
  canvas.width = viewport.width
  canvas.height = viewport.height
  await sheet.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise
  document.title = 'drawn'
</script>`

/** Draws the first page of a PDF in a browser, as a person would see it: a PNG, `scale` pixels a point. */
export async function pictureOfPdf(browser: Browser, pdf: Uint8Array, scale = 3): Promise<Buffer> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const served: Record<string, { contentType: string; body: string | Buffer }> = {
    '/': { contentType: 'text/html', body: drawing(scale) },
    '/pdfjs.mjs': {
      contentType: 'text/javascript',
      body: await readFile(fileURLToPath(import.meta.resolve('unpdf/pdfjs'))),
    },
    '/sheet.pdf': { contentType: 'application/pdf', body: Buffer.from(pdf) },
  }
  await page.route(`${origin}/**`, route => {
    const answer = served[new URL(route.request().url()).pathname]
    return answer ? route.fulfill(answer) : route.abort()
  })
  try {
    await page.goto(`${origin}/`)
    await page.waitForFunction(() => document.title === 'drawn')
    const picture = await page.evaluate(() => document.querySelector('canvas')!.toDataURL('image/png'))
    return Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64')
  } finally {
    await context.close()
  }
}

/** The text of the QR code in a picture; undefined when none can be read. */
export async function qrCodeIn(png: Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return jsQR.default(new Uint8ClampedArray(data), info.width, info.height)?.data
}
