import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { afterEach, expect, test } from 'vitest'
import { checkProposals } from '#core/reading/check-proposals.ts'
import { readDocument } from '#core/reading/read-document.ts'
import { chatAssistant } from './assistant.ts'

const TEXT = 'Salt Harvest\n\nDirector: Marta Ruiz\n\nBehind the lens stood Iker Sáez.\n'

const afterwards: (() => void)[] = []
afterEach(() => {
  for (const step of afterwards.splice(0)) step()
})

/** A real server that speaks the chat-completions form. */
async function model(answer: (response: ServerResponse, request: IncomingMessage) => void): Promise<string> {
  const server = createServer((request, response) => answer(response, request))
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  afterwards.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
}

const saying = (content: string) => (response: ServerResponse) =>
  void response
    .writeHead(200, { 'content-type': 'application/json' })
    .end(JSON.stringify({ choices: [{ index: 0, message: { role: 'assistant', content } }] }))
const ask = (url: string, milliseconds = 5000) =>
  chatAssistant({ url, model: 'reader', key: 'k-1', milliseconds }).propose(TEXT, [
    'cinematographers',
    'title',
  ])

const GOOD = { field: 'cinematographers', value: 'Iker Sáez', quote: 'Behind the lens stood Iker Sáez' }

test('is asked in the form of chat completions, with the key, the model, the fields and the text', async () => {
  let asked: { path?: string | undefined; key?: string | undefined; body?: unknown } = {}
  const url = await model(async (response, request) => {
    asked = { path: request.url, key: request.headers.authorization, body: await json(request) }
    saying(JSON.stringify({ claims: [GOOD] }))(response)
  })
  expect(await ask(`${url}/`)).toEqual([GOOD])
  expect(asked).toMatchObject({
    path: '/v1/chat/completions',
    key: 'Bearer k-1',
    body: {
      model: 'reader',
      temperature: 0,
      messages: [{ role: 'system' }, { role: 'user', content: TEXT }],
    },
  })
})

test('may fence its JSON; what it makes up is dropped for a reason', async () => {
  const lies = [
    GOOD,
    { field: 'editors', value: 'Ane Gil', quote: 'edited by Ane Gil' },
    { field: 'writers', value: 'Ane Gil', quote: 'Behind the lens stood Iker Sáez' },
    { field: 'salary', value: 9, quote: 'Salt Harvest' },
  ]
  const proposed = await ask(await model(saying(`\`\`\`json\n${JSON.stringify({ claims: lies })}\n\`\`\``)))
  if ('noProposals' in proposed) throw new Error(proposed.noProposals)
  const { claims, dropped } = checkProposals(TEXT, readDocument(TEXT, 'page.txt'), proposed)
  expect(claims.map(it => it.value)).toEqual(['Iker Sáez'])
  expect(dropped).toEqual({ 'not-verbatim': 1, 'does-not-follow': 1, 'unknown-field': 1 })
})

test.each([
  ['no JSON', saying('The director is Marta Ruiz.')],
  ['JSON of another form', saying('{"claims": {"title": "Salt Harvest"}}')],
  ['a page', (response: ServerResponse) => void response.writeHead(200).end('<html>')],
  ['no choices', (response: ServerResponse) => void response.writeHead(200).end('{"choices": []}')],
  [
    'more than any answer is',
    (response: ServerResponse) => void response.writeHead(200).end('x'.repeat(3_000_000)),
  ],
])('an answer of %s is not used', async (_, answer) => {
  expect(await ask(await model(answer))).toEqual({ noProposals: 'answer-unusable', about: {} })
})

test('one that hangs is left, before its answer or in the middle of it', async () => {
  const silent = await model(() => {})
  const stuck = await model(response => void response.writeHead(200).write('{"choices":'))
  for (const url of [silent, stuck])
    expect(await ask(url, 150)).toMatchObject({ noProposals: 'timed-out', about: { seconds: 1 } })
})

test('one that refuses, that leads elsewhere, and that is not there', async () => {
  const busy = await model(response => void response.writeHead(429).end())
  expect(await ask(busy)).toEqual({ noProposals: 'wrong-status', about: { status: 429 } })
  let keys = 0
  const elsewhere = await model(response => {
    keys++
    saying('{"claims": []}')(response)
  })
  const leading = await model(response => void response.writeHead(307, { location: elsewhere }).end())
  expect(await ask(leading)).toMatchObject({ noProposals: 'unreachable' })
  expect(keys).toBe(0)
  const gone = await model(() => {})
  afterwards.pop()!()
  expect(await ask(gone)).toMatchObject({ noProposals: 'unreachable' })
})
