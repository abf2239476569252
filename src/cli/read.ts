import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Command } from 'commander'
import type { Assistant } from '#acts/ports/assistant.ts'
import type { DocumentText } from '#acts/ports/document-text.ts'
import type { PageFetcher } from '#acts/ports/page-fetcher.ts'
import type { Field } from '#core/film/facts.ts'
import { fields } from '#core/film/field-names.ts'
import { explainDocument, explainFilmByFilm } from '#core/reading/read-document.ts'
import { Declined } from './answer.ts'
import { assistantSentence } from './read/assistant-sentence.ts'
import { collectedAfter } from './read/collected-after.ts'
import { eachInput } from './read/each-input.ts'
import { explanation } from './read/explanation.ts'
import { fetchInputs, gatherInputs, type Input, leftOutSentence } from './read/gather-inputs.ts'
import { jsonAccount } from './read/json-account.ts'
import { packedFilms } from './read/packed-films.ts'
import { filmsTold, type ReadFile } from './read/read-file.ts'
import { readableAccount } from './read/readable-account.ts'
import { refusalSentence } from './read/refusal-sentences.ts'
import type { ReceivingHouse } from './read/take-in.ts'
import type { WithHouse } from './with-house.ts'

interface Options {
  json?: boolean
  explain?: string
  into?: string
  fetch?: string[]
  assistant?: boolean
}

/** What the command needs from outside. */
export interface ReadingPorts {
  documentText: DocumentText
  pages: PageFetcher
  /** The one that the settings name, if they name any. */
  assistant: () => Promise<Assistant | undefined>
}

/** `cartelera read FILE…`: what documents say about films, every fact with the words it came from. */
export function readCommand(ports: ReadingPorts, withHouse: WithHouse<ReceivingHouse>): Command {
  return new Command('read')
    .description('read pages about a film into facts, each with the words it stands on')
    .argument(
      '[file...]',
      'files, folders (every document in them and in their folders), or - for standard input',
    )
    .option('--json', 'print documents and films as JSON')
    .option(
      '--into <edition>',
      'take the documents into the edition at this address, as the inbox of the desk does',
    )
    .option('--fetch <url...>', 'fetch the pages at these addresses of the public web and read them too')
    .option(
      '--assistant',
      'let the assistant of the settings propose more; what a document does not bear out is dropped',
    )
    .option('--explain <field>', 'tell every reading of a field and why it was taken or not')
    .action(async (paths: string[], options: Options) => {
      if (options.explain !== undefined && !(fields as readonly string[]).includes(options.explain))
        throw new Declined(`--explain ${options.explain}: no such field. Fields are ${fields.join(', ')}.`)
      const addresses = options.fetch ?? []
      if (paths.length === 0 && addresses.length === 0)
        throw new Declined(
          'There is nothing to read. Name files or folders, - for standard input, or --fetch an address.',
        )
      const assistant = options.assistant ? await assistantOf(ports) : undefined
      const gathered = await gatherInputs(paths)
      const inputs = [...gathered.inputs, ...(await fetchInputs(addresses, ports.pages))]
      if (gathered.leftOut.length > 0) beside(leftOutSentence(gathered.leftOut))
      if (options.into !== undefined) {
        const { takeIn } = await import('./read/take-in.ts')
        const did = (line: string) => void process.stdout.write(`${line}\n`)
        const wish = { into: options.into, assistant }
        endWith(await takeIn(inputs, wish, { did, beside }, withHouse), inputs.length, 'in the edition')
        return
      }
      const { files, declined } = await readAll(inputs, ports.documentText, assistant)
      if (files.length > 0) await print(accountOf(files, options))
      endWith(declined, inputs.length, 'read')
    })
}

/** Beside what is printed, so that JSON stays JSON. */
function beside(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** What could not be done ends the command with a sentence a file, and, where others went well, how many. */
function endWith(declined: readonly string[], all: number, done: string): void {
  if (declined.length === 0) return
  const rest = all - declined.length
  const others = rest === 1 ? `The other file is ${done}.` : `The other ${rest} files are ${done}.`
  throw new Declined([...declined, ...(rest > 0 ? [others] : [])].join('\n'))
}

async function readAll(
  inputs: readonly Input[],
  documentText: DocumentText,
  assistant: Assistant | undefined,
): Promise<{ files: ReadFile[]; declined: string[] }> {
  const files: ReadFile[] = []
  const told: string[] = []
  const declined = await eachInput(inputs, 'Reading', async ({ path, name, bytes }) => {
    const answer = await documentText.textOf(await bytes(), name)
    if ('refused' in answer) throw new Declined(refusalSentence(path, answer))
    const place = { path, text: answer.text }
    if (!assistant) {
      const read = explainFilmByFilm(answer.text, name)
      const films = 'films' in read ? { films: collectedAfter(packedFilms(read.films)) } : {}
      files.push({ ...place, ...read, ...films })
      return
    }
    const { askAssistant } = await import('#acts/record/steps/ask-assistant.ts')
    const { document, judged } = explainDocument(answer.text, name)
    const { read, asked } = await askAssistant(assistant, answer.text, document)
    told.push(assistantSentence(path, asked))
    files.push({
      ...place,
      document: read,
      judged,
      ...('proposed' in asked ? { assistant: asked } : {}),
    })
  })
  for (const line of told) beside(line)
  return { files, declined }
}

async function assistantOf(ports: ReadingPorts): Promise<Assistant> {
  const assistant = await ports.assistant()
  if (!assistant)
    throw new Declined(
      'There is no assistant. Name one in CARTELERA_ASSISTANT_URL and CARTELERA_ASSISTANT_MODEL (docs/settings.md).',
    )
  return assistant
}

/** Whoever takes only the beginning, as `head` does, has what they wanted. */
async function print(pieces: Iterable<string>): Promise<void> {
  await pipeline(Readable.from(pieces), process.stdout, { end: false }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    },
  )
}

/** What the options ask to be printed, piece by piece. */
function accountOf(files: readonly ReadFile[], { explain, json }: Options): Iterable<string> {
  if (explain !== undefined) return [explanation(files, explain as Field)]
  const films = filmsTold(files)
  return json ? jsonAccount(files, films) : readableAccount(files, films)
}
