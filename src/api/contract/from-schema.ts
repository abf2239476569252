import fc from 'fast-check'
import type { Schema } from '../reference/shape-entry.ts'

/** Text that has broken programs before: none, long, with a NUL, half a letter, markup, SQL, another script. */
const hardText = fc.constantFrom(
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '‮مرحبا',
  '<script>alert(1)</script>',
  `'; drop table film; --`,
  '../../etc/passwd',
  'x'.repeat(3000),
  '2026-02-30',
  '-000001-01-01',
  '9999-12-31T23:59:59.999999999+14:00[Pacific/Kiritimati]',
  '2022-06-24T20:45',
  '00000000-0000-4000-8000-000000000000',
  'en',
  'CHF',
)
const hardNumber = fc.constantFrom(0, -1, 1, 2.5, 2 ** 31, 2 ** 53, -(2 ** 53), 1e300)

const examples: Record<string, string[]> = {
  'date-time': [
    '2022-06-24T18:45:00Z',
    '2030-06-24T18:45:00Z',
    '+275760-09-13T00:00:00Z',
    '-271821-04-20T00:00:00Z',
  ],
  date: ['2022-06-24', '-271821-04-20', '9999-12-31'],
  'time-of-day': ['05:00:00', '23:59:59'],
  'given-time': ['2022-06-24T20:45', '2022-06-24T20:45:00+02:00[Europe/Zurich]', '-271821-04-20T00:00'],
  uuid: ['00000000-0000-4000-8000-000000000000'],
  email: ['ana@example.org'],
  binary: ['text'],
}

/** What exists in the trial house: an id by the name of its field. */
export type KnownIds = Record<string, string>

/** An id that the field's name asks for (filmId, guestIds), mostly; else another thing's, or none. */
function idsFor(name: string, known: KnownIds): fc.Arbitrary<string> {
  const right = known[name.replace(/s$/, '')]
  const others = fc.constantFrom(...Object.values(known))
  return right ? fc.oneof({ weight: 8, arbitrary: fc.constant(right) }, others, hardText) : others
}

/**
 * Values that a schema lets through, mostly with everyday content; now and then hard text, and rarely something that
 * the schema refuses.
 */
export function valuesOf(
  schema: Schema,
  shapes: Record<string, Schema>,
  known: KnownIds,
  name = '',
): fc.Arbitrary<unknown> {
  const inside = (each: Schema, field = name) => valuesOf(each, shapes, known, field)
  const wild = fc.oneof(hardText, hardNumber, fc.constant(null), fc.constant([]), fc.constant({}))
  const text = (): fc.Arbitrary<unknown> => {
    const usual = examples[schema.format ?? '']
    if (usual) return fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...usual) }, hardText)
    if (/Ids?$|^token$/.test(name)) return idsFor(name, known)
    if (schema.pattern) return fc.stringMatching(new RegExp(schema.pattern), { maxLength: 12 })
    const everyday = fc.constantFrom('La Paz', 'Ana Quispe', 'Still waters', 'America/La_Paz')
    return fc.oneof({ weight: 6, arbitrary: everyday }, hardText)
  }
  const fitting = (): fc.Arbitrary<unknown> => {
    if (schema.$ref) return inside(shapes[schema.$ref.split('/').at(-1)!]!)
    const several = schema.anyOf ?? schema.oneOf
    if (several) return fc.oneof(...several.map(each => inside(each)))
    if (schema.enum) return fc.constantFrom(...schema.enum)
    const type = [schema.type ?? []].flat().find(each => each !== 'null')
    if (type === 'object' && schema.properties) {
      const fields = Object.entries(schema.properties).map(([field, each]) => [field, inside(each, field)])
      return fc.record(Object.fromEntries(fields), { requiredKeys: (schema.required ?? []) as never[] })
    }
    if (type === 'object') {
      const values =
        typeof schema.additionalProperties === 'object' ? inside(schema.additionalProperties) : wild
      return fc.dictionary(fc.constantFrom('en', 'es', 'qu-BO'), values, { minKeys: 1, maxKeys: 3 })
    }
    if (type === 'array') return fc.array(inside(schema.items ?? {}), { minLength: 1, maxLength: 2 })
    if (type === 'boolean') return fc.boolean()
    if (type === 'integer' || type === 'number') {
      const { minimum = 0, maximum = 100 } = schema
      const usual = fc.integer({ min: Math.max(minimum, -100), max: Math.min(maximum, minimum + 100) })
      return fc.oneof({ weight: 9, arbitrary: usual }, hardNumber)
    }
    return type === 'string' ? text() : wild
  }
  return fc.oneof({ weight: 60, arbitrary: fitting() }, { weight: 1, arbitrary: wild })
}
