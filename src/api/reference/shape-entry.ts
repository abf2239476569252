import { html } from 'hono/html'

/** As much of JSON Schema 2020-12 as the generator writes. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  format?: string
  pattern?: string
  minimum?: number
  maximum?: number
  description?: string
  enum?: unknown[]
  const?: unknown
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  additionalProperties?: Schema | boolean
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
}

type Html = ReturnType<typeof html>

export const anchorOf = (shape: string) => `shape-${shape}`

/** A shape in one line: a link to a named one, else its type. */
export function shapeInLine(schema: Schema): Html {
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1)!
    return html`<a href="#${anchorOf(name)}">${name}</a>`
  }
  const several = schema.anyOf ?? schema.oneOf ?? schema.allOf
  if (several)
    return html`${several.map((each, index) => html`${index > 0 ? ' or ' : ''}${shapeInLine(each)}`)}`
  if (schema.enum) return html`${schema.enum.map(value => html`<code>${JSON.stringify(value)}</code> `)}`
  if (schema.items) return html`list of ${shapeInLine(schema.items)}`
  if (typeof schema.additionalProperties === 'object') {
    return html`object of ${shapeInLine(schema.additionalProperties)}`
  }
  const type = [schema.type ?? 'anything'].flat().join(' or ')
  return html`${schema.properties ? 'object' : type}${schema.format ? ` (${schema.format})` : ''}`
}

/** The fields of an object, one row each; nothing for other shapes. */
export function fieldsOf(schema: Schema): Html {
  const fields = Object.entries(schema.properties ?? {})
  if (fields.length === 0) return html``
  return html`<dl>
    ${fields.map(
      ([
        name,
        field,
      ]) => html`<dt><code>${name}</code>${schema.required?.includes(name) ? '' : ' (optional)'}</dt>
        <dd>${shapeInLine(field)}${field.description ? html` <small>${field.description}</small>` : ''}${fieldsOf(field)}</dd>`,
    )}
  </dl>`
}

export function shapeEntry(name: string, schema: unknown): Html {
  const shape = schema as Schema
  return html`<article>
    <h3 id="${anchorOf(name)}">${name}</h3>
    ${shape.description ? html`<p>${shape.description}</p>` : ''}
    ${shape.properties ? fieldsOf(shape) : html`<p>${shapeInLine(shape)}</p>`}
  </article>`
}
