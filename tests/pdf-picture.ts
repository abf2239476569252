import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import jsQR from 'jsqr'
import type { Browser } from 'playwright-core'
import sharp from 'sharp'

const origin = 'http://pdf.invalid'
const pdfjs = fileURLToPath(import.meta.resolve('unpdf/pdfjs'))

/** Draws the first page of a PDF in a browser, as a person would see it: a PNG, `scale` pixels a point. */
export async function pictureOfPdf(browser: Browser, pdf: Uint8Array, scale = 3): Promise<Buffer> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.route(`${origin}/**`, async route => {
    const path = new URL(route.request().url()).pathname
    if (path === '/pdfjs.mjs')
      return route.fulfill({ contentType: 'text/javascript', body: await readFile(pdfjs, 'utf8') })
    if (path === '/ticket.pdf')
      return route.fulfill({ contentType: 'application/pdf', body: Buffer.from(pdf) })
    return route.fulfill({ contentType: 'text/html', body: '<!doctype html><canvas></canvas>' })
  })
  try {
    await page.goto(`${origin}/`)
    const picture = await page.evaluate(async scale => {
      const reader = await import(`${location.origin}/pdfjs.mjs`)
      const bytes = await (await fetch('/ticket.pdf')).arrayBuffer()
      const document = await reader.getDocument({ data: bytes, useSystemFonts: true }).promise
      const first = await document.getPage(1)
      const viewport = first.getViewport({ scale })
      const canvas = window.document.querySelector('canvas')!
      canvas.width = viewport.width
      canvas.height = viewport.height
      await first.render({ canvas, canvasContext: canvas.getContext('2d')!, viewport }).promise
      return canvas.toDataURL('image/png')
    }, scale)
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
