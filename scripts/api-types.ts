import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import openapiTypes, { astToString } from 'openapi-typescript'
import { apiApp } from '../src/api/api-app.ts'
import type { ApiHouse } from '../src/api/frame/api-house.ts'

/** Where the desk finds the API's types; written by `node scripts/api-types.ts`, kept current by a test. */
export const typesFile = join(import.meta.dirname, '..', 'src', 'desk', 'api-types.ts')

/** The API's document, made without a house behind it. */
async function apiDocument(): Promise<object> {
  const app = apiApp({} as ApiHouse, { onFault: fault => process.stderr.write(`${fault.stack}\n`) })
  return (await (await app.request('/openapi.json')).json()) as object
}

/** The types that belong to the API as its code stands. */
export async function currentTypes(): Promise<string> {
  const types = astToString(await openapiTypes((await apiDocument()) as never, { alphabetize: true }))
  return `// Made from the OpenAPI document by \`node scripts/api-types.ts\`; change src/api instead.\n${types}`
}

if (import.meta.main) {
  const types = await currentTypes()
  const before = readFileSync(typesFile, { encoding: 'utf8', flag: 'a+' })
  if (types !== before) writeFileSync(typesFile, types)
  process.stdout.write(`${typesFile} ${types === before ? 'is current' : 'was written anew'}\n`)
}
