import { z } from 'zod'
import type { Assistant, AssistantFault, NoProposals } from '#acts/ports/assistant.ts'
import type { Field } from '#core/film/facts.ts'
import type { Proposal } from '#core/reading/check-proposals.ts'

export interface AssistantSettings {
  /** Where the OpenAI-compatible interface begins, such as `http://127.0.0.1:11434/v1`. */
  url: string
  model: string
  key: string | undefined
  /** For one document. */
  milliseconds?: number
}

const LONGEST_MS = 60_000
/** Of a document more than this is not sent, in UTF-16 units. */
const LONGEST_TEXT = 60_000
/** Of an answer more than this is not taken, in bytes. */
const LARGEST_ANSWER = 2 * 1024 * 1024
const MOST_PROPOSALS = 500

const TASK = `You read documents about films. Answer with one JSON object {"claims": [{"field": …, "value": …, "quote": …}]}.
Every quote is copied from the document letter for letter and holds the value. One claim for each name, country or language.
Countries are ISO 3166-1 alpha-2 codes, languages and subtitles BCP 47 tags, year and minutes numbers; a certificate is
{"system", "value"}, an award {"festival", "award", "year"}, a screening {"date": "YYYY-MM-DD", "time": "HH:MM", "venue"},
a quote {"text", "source"}. State nothing that the document does not say.`

const completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
})
const proposals = z.object({
  claims: z
    .array(z.object({ field: z.string(), value: z.unknown(), quote: z.string() }))
    .transform(it => it.slice(0, MOST_PROPOSALS)),
})

/** An assistant behind any interface in the form of OpenAI's chat completions. */
export function chatAssistant(settings: AssistantSettings): Assistant {
  const address = `${settings.url.replace(/\/+$/, '')}/chat/completions`
  return {
    async propose(text, fields) {
      const milliseconds = settings.milliseconds ?? LONGEST_MS
      const signal = AbortSignal.timeout(milliseconds)
      try {
        const answer = await fetch(address, {
          method: 'POST',
          signal,
          // an interface that leads elsewhere is not the one that was named, and must not get its key
          redirect: 'error',
          headers: {
            'content-type': 'application/json',
            ...(settings.key === undefined ? {} : { authorization: `Bearer ${settings.key}` }),
          },
          body: JSON.stringify(question(settings.model, text, fields)),
        })
        if (!answer.ok) {
          await answer.body?.cancel()
          return nothing('wrong-status', { status: answer.status })
        }
        const body = await bodyOf(answer)
        return (body === undefined ? undefined : proposalsIn(body)) ?? nothing('answer-unusable')
      } catch {
        return signal.aborted
          ? nothing('timed-out', { seconds: Math.max(1, Math.round(milliseconds / 1000)) })
          : nothing('unreachable')
      }
    },
  }
}

function question(model: string, text: string, fields: readonly Field[]) {
  return {
    model,
    temperature: 0,
    response_format: { type: 'json_object' },
    messages: [
      { role: 'system', content: `${TASK}\nFields: ${fields.join(', ')}.` },
      { role: 'user', content: text.slice(0, LONGEST_TEXT) },
    ],
  }
}

/** The answer's text, or undefined where it is larger than any answer is. */
async function bodyOf(answer: Response): Promise<string | undefined> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of answer.body ?? []) {
    size += part.byteLength
    if (size > LARGEST_ANSWER) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

/** What the answer proposes; models like to wrap JSON in a fence. Undefined for every other answer. */
function proposalsIn(body: string): Proposal[] | undefined {
  try {
    const { choices } = completion.parse(JSON.parse(body))
    const content = choices[0]!.message.content.trim()
    const bare = /^```(?:json)?\s*\n(.*)\n```$/s.exec(content)?.[1] ?? content
    return proposals.parse(JSON.parse(bare)).claims
  } catch {
    return undefined
  }
}

function nothing(noProposals: AssistantFault, about: NoProposals['about'] = {}): NoProposals {
  return { noProposals, about }
}
