import { describe, expect, test } from 'vitest'
import { craftsAt, craftTellingsAt } from './craft-phrases.ts'
import { fold } from './fold.ts'

const told = (text: string, from: string, language: string) => {
  const folded = fold(text)
  return craftTellingsAt(folded, folded.indexOf(fold(from)), language).map(it => ({
    side: it.side,
    fields: it.fields,
    rest: text.slice(it.end),
  }))
}

describe('crafts and who did them', () => {
  test.each([
    ['Le montage sera assuré par Ana Rey', 'montage', 'fr', 'editors', ' Ana Rey'],
    ['La música original ha sido compuesta por Ana Rey', 'música', 'es', 'composers', ' Ana Rey'],
    [
      'Für die Kamera zeichnet Ana Rey verantwortlich',
      'Kamera',
      'de',
      'cinematographers',
      ' Ana Rey verantwortlich',
    ],
    ['Il montaggio è affidato ad Ana Rey', 'montaggio', 'it', 'editors', ' Ana Rey'],
    ['A trilha do filme ficou a cargo da Ana Rey', 'trilha', 'pt', 'composers', ' Ana Rey'],
    ['Voor de montage tekende Ana Rey', 'montage', 'nl', 'editors', ' Ana Rey'],
    ['El so va anar a càrrec d’Ana Rey', 'so', 'ca', 'sound', 'Ana Rey'],
    ['Sound design comes courtesy of Ana Rey', 'Sound', 'en', 'sound', ' Ana Rey'],
  ])('%s', (text, from, language, field, rest) => {
    expect(told(text, from, language)).toEqual([{ side: 'before', fields: [field], rest }])
  })

  test('a verb before the craft tells of whoever stands before it', () => {
    expect(told('Ana Rey se encargó del montaje y la música.', 'se encargó', 'es')).toEqual([
      { side: 'behind', fields: ['editors', 'composers'], rest: '.' },
    ])
  })

  test('who takes over the direction of something else does not direct the film', () => {
    expect(told('Ana Rey asume la dirección del festival', 'asume', 'es')).toEqual([])
  })

  test('"son" before another noun is no sound, "für" is needed before "sorgt"', () => {
    expect(told('Son rôle est confié à Ana Rey', 'Son', 'fr')).toEqual([])
    expect(told('Die Musik sorgt Ana Rey', 'Musik', 'de')).toEqual([])
  })

  test('crafts that are named together', () => {
    expect(craftsAt('camera, editing and the costumes are', 0, 'en')?.fields).toEqual([
      'cinematographers',
      'editors',
      'none',
    ])
  })
})
