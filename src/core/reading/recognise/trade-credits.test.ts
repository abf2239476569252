import { describe, expect, test } from 'vitest'
import { flatten } from '../page/flat-text.ts'
import { layOut } from '../page/lay-out.ts'
import { tradeCredits } from './trade-credits.ts'

function read(text: string): Record<string, string[]> {
  const flat = flatten(text)
  const found: Record<string, string[]> = {}
  for (const it of tradeCredits({
    name: 't',
    flat,
    text: flat.text,
    lines: layOut(flat),
    language: 'en',
    told: [],
  }))
    found[it.field] = [...(found[it.field] ?? []), String(it.value)]
  return found
}

describe('the credits of a trade paper', () => {
  test('countries stand in parentheses before the houses that present the film', () => {
    expect(read('(Chile-U.K.) A Llano presentation of a Faro Films production. Producer: Ana Ruz.')).toEqual({
      countries: ['CL', 'GB'],
      productionCompanies: ['Llano', 'Faro Films'],
    })
  })

  test('who releases the film has not made it', () => {
    expect(read('Production: (Poland) A Lark release of a Wisla production.').productionCompanies).toEqual([
      'Wisla',
    ])
  })

  test('the languages of the dialogue', () => {
    expect(read('Ola Nyberg, Per Holm. (Swedish, Finnish dialogue)')).toEqual({ languages: ['sv', 'fi'] })
  })

  test('a place or a remark in parentheses is no credit', () => {
    expect(read('(Italy won the cup that year) A film production.')).toEqual({})
    expect(read('(France) Ella walks home.')).toEqual({})
    expect(read('He loves (French kitchen-sink dialogue) above all.')).toEqual({})
  })
})
