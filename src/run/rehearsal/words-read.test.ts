import { expect, test } from 'vitest'
import { speak, speakRefusal } from '#words/speak.ts'
import { missedRead, refusalRead } from './words-read.ts'

const page = (words: string) =>
  `<h1>Basket</h1><div class="problem" role="alert" id="problem"><p>${words}</p></div><p>More</p>`

test('a refusal is read back from the page that tells it', () => {
  const bare = ['sold-out', 'too-many-seats', 'wait-your-turn', 'visit-over', 'hold-expired'] as const
  for (const refused of bare)
    expect(refusalRead(page(speakRefusal('en', { refused, about: {} })))).toBe(refused)
  const told = speakRefusal('en', { refused: 'not-enough-seats', about: { free: 2 } })
  expect(refusalRead(page(told))).toBe('not-enough-seats')
  expect(refusalRead('<p>All is well</p>')).toBe('other')
})

test('so is why wishes came to nothing', () => {
  const reason = (words: string) => `<li><span class="reason">${words}</span></li>`
  const showing = { title: 'Utama', moment: 'Friday at eight' }
  expect(
    missedRead(
      reason(speak('en', 'site.wish-reason-sold-out')) +
        reason(speak('en', 'site.wish-reason-too-few-seats', { free: 1 })) +
        reason(speak('en', 'site.wish-reason-overlaps', showing)),
    ),
  ).toEqual(['sold-out', 'too-few-seats', 'overlaps'])
  expect(missedRead('<p>All got</p>')).toEqual([])
})
