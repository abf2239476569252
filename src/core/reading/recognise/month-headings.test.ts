import { describe, expect, test } from 'vitest'
import { flatten } from '../page/flat-text.ts'
import { layOut } from '../page/lay-out.ts'
import { monthHeading } from './month-headings.ts'

describe('a heading of days told without their month', () => {
  const headingOf = (text: string) => monthHeading(layOut(flatten(text))[0]!)

  test.each(['-', '–', '—', '|', '·'])('is a month with its year before %s', mark => {
    expect(headingOf(`mai 2022 ${mark} tous les films du mois`)).toEqual({ month: 5, year: 2022 })
  })

  test.each(['-', '–', '—', '·'])('is a week with its month before %s', mark => {
    expect(headingOf(`Semana 3 a 9 de maio de 2023 ${mark} Sala 2`)).toEqual({
      month: 5,
      year: 2023,
      days: [3, 9],
    })
  })

  test.each(['13.–19. März', '13 au 19 mars', '13 até 19 março'])('is a week: %s', text => {
    expect(headingOf(text)).toEqual({ month: 3, days: [13, 19] })
  })

  test('is no sentence and no day', () => {
    expect(headingOf('The film opens in March')).toBeUndefined()
    expect(headingOf('13 March 2023, 20:30')).toBeUndefined()
  })
})
