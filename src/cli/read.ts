import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Command } from 'commander'
import type { Assistant } from '#acts/ports/assistant.ts'
import type { DocumentText } from '#acts/ports/document-text.ts'
import type { PageFetcher } from '#acts/ports/page-fetcher.ts'
import type { Field } from '#core/film/facts.ts'
import { fields } from '#core/film/field-names.ts'
import { joinFilms } from '#core/film/join-documents.ts'
import { explainDocument, explainFilmByFilm } from '#core/reading/read-document.ts'
import { Declined } from './answer.ts'
import { progress } from './progress.ts'
import { explanation } from './read/explanation.ts'
import { fetchInputs, gatherInputs, type Input } from './read/gather-inputs.ts'
import { jsonAccount } from './read/json-account.ts'
import { joinable, type ReadFile } from './read/read-file.ts'
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
    .argument('[file...]', 'files, folders (every file in them), or - for standard input')
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
      const assistant = options.assistant ? await assistantOf(ports, options) : undefined
      const inputs = [...(await gatherInputs(paths)), ...(await fetchInputs(addresses, ports.pages))]
      if (options.into !== undefined) {
        const { takeIn } = await import('./read/take-in.ts')
        process.stdout.write(await takeIn(inputs, options.into, withHouse))
        return
      }
      const files = await readAll(inputs, ports.documentText, assistant)
      await print(accountOf(files, options))
    })
}

async function readAll(
  inputs: readonly Input[],
  documentText: DocumentText,
  assistant: Assistant | undefined,
): Promise<ReadFile[]> {
  const files: ReadFile[] = []
  const told: string[] = []
  const bar = progress('Reading')
  try {
    for (const [index, input] of inputs.entries()) {
      const answer = await documentText.textOf(await input.bytes(), input.name)
      if ('refused' in answer) throw new Declined(refusalSentence(input.path, answer))
      const place = { path: input.path, text: answer.text }
      if (assistant) {
        const { assist } = await import('./read/assist.ts')
        const assisted = await assist({ ...place, ...explainDocument(answer.text, input.name) }, assistant)
        told.push(assisted.told)
        files.push(assisted.file)
      } else files.push({ ...place, ...explainFilmByFilm(answer.text, input.name) })
      bar.at(index + 1, inputs.length)
    }
  } finally {
    bar.end()
  }
  // beside what is printed, so that JSON stays JSON
  if (told.length > 0) process.stderr.write(`${told.join('\n')}\n`)
  return files
}

async function assistantOf(ports: ReadingPorts, options: Options): Promise<Assistant> {
  if (options.into !== undefined)
    throw new Declined(
      '--assistant helps with what is printed, not with what is taken --into an edition. Leave one of them out.',
    )
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
  const films = joinFilms(files.map(joinable))
  return json ? jsonAccount(files, films) : [readableAccount(files, films)]
}
