import { expect, test } from 'vitest'
import { headlineOf } from './headline.ts'

test('the headline is the first sentence near the top, after menus and rubrics', () => {
  const text = '• Interviews\n\nThe Escape of the Soul: A Conversation with Kiro Russo\n\nIt begins.'
  expect(headlineOf(text)).toBe('The Escape of the Soul: A Conversation with Kiro Russo')
  expect(headlineOf('## “Juku” Is a Film about the Dark\n')).toBe('“Juku” Is a Film about the Dark')
})

test('a text that begins with a paragraph has none', () => {
  expect(headlineOf(`${'word '.repeat(60)}\n`)).toBeUndefined()
  expect(headlineOf('')).toBeUndefined()
})
