import { html } from 'hono/html'
import { fieldsOf, type Schema, shapeInLine } from './shape-entry.ts'

type Content = Record<string, { schema: Schema }>

export interface Operation {
  method: string
  path: string
  operationId?: string
  summary?: string
  description?: string
  security?: Record<string, string[]>[]
  parameters?: { name: string; in: string; required?: boolean; description?: string; schema: Schema }[]
  requestBody?: { content: Content }
  responses: Record<string, { description: string; content?: Content }>
}

/** One operation: its address, who may call it, what goes in and what comes out. */
export function operationEntry(operation: Operation) {
  const { method, path, parameters = [] } = operation
  const id = operation.operationId ?? `${method}${path}`
  return html`<article aria-labelledby="${id}">
    <h3 id="${id}"><span class="method">${method.toUpperCase()}</span> <code>/api${path}</code></h3>
    <p>${operation.summary ?? ''}. ${operation.description ?? ''}</p>
    <p>${access(operation)}</p>
    ${parameters.length > 0 ? html`<h4>Parameters</h4><dl>${parameters.map(parameterEntry)}</dl>` : ''}
    ${operation.requestBody ? html`<h4>Body</h4>${content(operation.requestBody.content)}` : ''}
    <h4>Answers</h4>
    <dl>
      ${Object.entries(operation.responses)
        .filter(([status]) => status.startsWith('2'))
        .map(
          ([status, answer]) => html`<dt>${status}</dt>
            <dd>${answer.content ? content(answer.content) : answer.description}</dd>`,
        )}
    </dl>
  </article>`
}

function access({ security }: Operation) {
  if (!security?.length) return html`For anyone.`
  const scopes = security.flatMap(way => way.token ?? [])
  if (scopes.length === 0) return html`For every member and every token.`
  return html`Needs ${scopes.map((scope, index) => html`${index > 0 ? ' or ' : ''}<code>${scope}</code>`)}.`
}

function parameterEntry(parameter: NonNullable<Operation['parameters']>[number]) {
  const description = parameter.description ?? parameter.schema.description
  return html`<dt><code>${parameter.name}</code> (${parameter.in}${parameter.required ? '' : ', optional'})</dt>
    <dd>${shapeInLine(parameter.schema)}${description ? html` <small>${description}</small>` : ''}</dd>`
}

function content(types: Content) {
  return html`${Object.entries(types).map(
    ([type, { schema }]) => html`<p><code>${type}</code>: ${shapeInLine(schema)}</p>${fieldsOf(schema)}`,
  )}`
}
