import { describe, expect, test } from 'vitest'
import { makerFollows } from './cut-title.ts'

describe('behind a title in quotation marks', () => {
  test.each([
    ['« Les Cabanes » de Maud Perrin', true],
    ['‘A casa alta’, de Rui Sá Nogueira, vence em Lagos', true],
    ['"Il forno" di Ada De Rossi', true],
    ['„Der Kahn“ von Uwe Thielmann', true],
    ['« Les Cabanes » de retour en salles', false],
    ['“The Kiln” by night', false],
  ])('%s', (text, follows) => {
    const close = Math.max(...[...'»’"“”'].map(it => text.lastIndexOf(it)))
    expect(makerFollows(text, close + 1)).toBe(follows)
  })
})
