import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from './decode-text.ts'

const TEXT = 'Die Fähre — “Trajekt”\r\nRegie: Ångström, Núñez & Søren; 98’, 12 €'
const utf16 = (text: string, big: boolean) => {
  const bytes = new Uint8Array(Buffer.from(text, 'utf16le'))
  return big ? new Uint8Array(Buffer.from(bytes).swap16()) : bytes
}
/** The bytes of a text in a code page of eight bits. */
function inCodePage(text: string, encoding: string): Uint8Array {
  const table = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  return Uint8Array.from([...text].map(it => table.indexOf(it)))
}

describe('text of bytes', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(TEXT)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${TEXT}`)],
    ['UTF-16, little end first', utf16(`\ufeff${TEXT}`, false)],
    ['UTF-16, big end first', utf16(`\ufeff${TEXT}`, true)],
    ['UTF-16 without a mark', utf16(TEXT, false)],
    ['Windows-1252', inCodePage(TEXT, 'windows-1252')],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(TEXT)
  })

  it('the encoding that a page names', () => {
    const page = '<html><head><meta charset="windows-1250"></head>Režie: Jiří Štěpán'
    expect(decodeText(inCodePage(page, 'windows-1250'))).toBe(page)
  })

  it('a letter cut off at the end is left out', () => {
    expect(decodeText(new TextEncoder().encode('Fähre ä').subarray(0, -1))).toBe('Fähre ')
    expect(decodeText(inCodePage('Un café', 'windows-1252'))).toBe('Un café')
  })

  it.each([
    [
      'Czech of the Central European page',
      inCodePage('Režie: Jiří Dvořák, scénář: Věra Šťastná, ústřední nůž', 'windows-1250'),
    ],
    ['Polish', inCodePage('Reżyseria: Paweł Łoziński, zdjęcia: Michał Ząb', 'windows-1250')],
    ['Russian', inCodePage('Режиссёр: Анна Петрова', 'windows-1251')],
    [
      'UTF-8 with a byte of something else',
      new Uint8Array([...new TextEncoder().encode('Größe, Fähre, Câmera: '), 0xe4, 0x68]),
    ],
    ['a few bytes at random', new Uint8Array([0x48, 0xc3, 0x28, 0xa0, 0xa1, 0xe2, 0x28, 0xa1, 0x41])],
  ])('%s is not taken for Western', (_, bytes) => {
    expect(decodeText(bytes)).toBe('broken')
  })

  it('UTF-8 is never taken for anything else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        fc.pre(!text.startsWith('\ufeff') && !text.includes('\0'))
        const own = decodeText(new TextEncoder().encode(text))
        expect([text, 'binary']).toContain(own)
      }),
    )
  })
})
