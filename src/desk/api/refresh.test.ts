import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { refresh } from './refresh.ts'

test('an answer that was asked for before an act is never shown after it', async () => {
  const queries = new QueryClient()
  const asked: ((answer: string) => void)[] = []
  const list = new QueryObserver(queries, {
    queryKey: ['list'],
    queryFn: () => new Promise<string>(resolve => asked.push(resolve)),
  })
  const leave = list.subscribe(() => undefined)
  expect(asked).toHaveLength(1)
  const refreshed = refresh(queries)
  await expect.poll(() => asked.length).toBe(2)
  asked[1]!('after the act')
  asked[0]!('before the act')
  await refreshed
  expect(list.getCurrentResult().data).toBe('after the act')
  leave()
})
