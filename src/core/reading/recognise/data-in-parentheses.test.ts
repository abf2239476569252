import { expect, test } from 'vitest'
import { flatten } from '../page/flat-text.ts'
import { layOut } from '../page/lay-out.ts'
import type { Page } from '../page/page.ts'
import { dataInParentheses } from './data-in-parentheses.ts'

test.each(['Low Tide', '“Low Tide”', '„Low Tide“', '«Low Tide»', '‘Low Tide’', "'Low Tide'"])(
  'a year right behind %s, whatever quotes it, is the year of the film',
  title => {
    const lines = layOut(flatten(`Her ${title} (2017; restored in 4K) opens the week.`))
    const told = dataInParentheses(
      { lines, language: 'en', told: [] } as unknown as Page,
      lines[0]!,
      'Low Tide',
    )
    expect(told.map(it => [it.field, it.value])).toEqual([['year', 2017]])
  },
)
