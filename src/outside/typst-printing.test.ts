import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { typstPrinting } from './typst-printing.ts'

const printer = typstPrinting()
const sheet = (words: string) => ({
  source: '#set text(font: "Libertinus Serif")\n#json(bytes(sys.inputs.data)).words',
  data: { words },
  language: 'es',
  title: 'A sheet',
})
const textOf = async (pdf: Uint8Array) => (await extractText(await getDocumentProxy(pdf))).text.join('')

test('what is asked for at the same moment comes back to whoever asked', async () => {
  const words = Array.from({ length: 20 }, (_, n) => `Ñandú número ${n} — Łódź`)
  const printed = await Promise.all(words.map(each => printer.print(sheet(each))))
  expect(await Promise.all(printed.map(textOf))).toEqual(words)
})

test('data is text, whatever it looks like', async () => {
  const words = '#panic() $x$ *b* #read("/etc/passwd")'
  expect(await textOf(await printer.print(sheet(words)))).toBe(words)
})

test('a source that cannot be set is told with its title, and the next one is printed', async () => {
  const wrong = { ...sheet(''), source: '#nothing-like-this' }
  await expect(printer.print(wrong)).rejects.toThrow('Typst refused "A sheet"')
  expect(await textOf(await printer.print(sheet('after')))).toBe('after')
})

test('a sheet can be read aloud: it is PDF/UA-1 with its title and language', async () => {
  const bytes = await printer.print(sheet('Hola'))
  expect(new TextDecoder('latin1').decode(bytes)).toContain('pdfuaid:part>1<')
  const { info } = await (await getDocumentProxy(bytes)).getMetadata()
  expect(info).toMatchObject({ Title: 'A sheet', Language: 'es' })
})

test('a letter that no font has does not keep a sheet from being printed', async () => {
  expect((await printer.print(sheet('\u{10ffff} Hola'))).length).toBeGreaterThan(1000)
})

test('the house goes on answering while pages are set', async () => {
  let turns = 0
  const turning = setInterval(() => {
    turns += 1
  }, 1)
  await Promise.all(Array.from({ length: 10 }, (_, n) => printer.print(sheet(`turn ${n}`))))
  clearInterval(turning)
  expect(turns).toBeGreaterThan(0)
})
