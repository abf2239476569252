import type { Assistant } from '#acts/ports/assistant.ts'
import type { House } from '#acts/ports/house.ts'
import { type ReceivedDocument, receiveDocument } from '#acts/record/receive-document.ts'
import { isRefusal } from '#core/refusal.ts'
import { Declined, orDecline } from '../answer.ts'
import { editionAt } from '../edition-at.ts'
import type { WithHouse } from '../with-house.ts'
import { assistantSentence } from './assistant-sentence.ts'
import { eachInput } from './each-input.ts'
import type { Input } from './gather-inputs.ts'
import { refusalSentence } from './refusal-sentences.ts'

export type ReceivingHouse = Pick<House, 'store' | 'clock' | 'documentText'>

/** What a command says while it works: what it did, and beside that what somebody should know of it. */
export interface Telling {
  did(line: string): void
  beside(line: string): void
}

/**
 * Takes files into the inbox of an edition, each in a transaction of its own, and tells of each as soon as it is in: one
 * that cannot be read, or an end before the last, leaves those before it in.
 *
 * @returns a sentence for each file that could not be taken in
 */
export async function takeIn(
  inputs: readonly Input[],
  { into, assistant }: { into: string; assistant: Assistant | undefined },
  telling: Telling,
  withHouse: WithHouse<ReceivingHouse>,
): Promise<string[]> {
  const answer = await withHouse(async (house, organisation) => {
    const acting = { organisation, by: 'command line' }
    const editionId = await editionAt(house, organisation, into)
    if (typeof editionId !== 'string') return editionId
    const declined = await eachInput(inputs, 'Taking in', async ({ path, name, bytes }) => {
      const received = await receiveDocument(house, acting, {
        editionId,
        name,
        bytes: await bytes(),
        assistant,
      })
      if (isRefusal(received))
        throw new Declined(refusalSentence(path, received as Parameters<typeof refusalSentence>[1]))
      telling.did(lineOf(path, received))
      if (received.asked) telling.beside(assistantSentence(path, received.asked))
    })
    return { declined }
  })
  return orDecline(answer).declined
}

function lineOf(path: string, { read, filmTitles, alreadyThere }: ReceivedDocument): string {
  const again = alreadyThere ? ' (was there already)' : ''
  return `${path}: ${read.kind}, ${filmTitles.join(', ') || 'no film that it names'}${again}`
}
