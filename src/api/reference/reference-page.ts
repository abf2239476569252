import { Hono } from 'hono'
import { etag } from 'hono/etag'
import { html } from 'hono/html'
import { problem } from '../frame/problem.ts'
import { type ProblemCode, problems } from '../frame/problems.ts'
import type { OpenApiDocument } from '../openapi.ts'
import { type Operation, operationEntry } from './operation-entry.ts'
import { anchorOf, shapeEntry } from './shape-entry.ts'
import { css } from './style.ts'

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const

/** The reference as one plain page, made from the OpenAPI document: no script, nothing loaded from elsewhere. */
export function referencePage(document: OpenApiDocument): Hono {
  const app = new Hono()
  const page = String(render(document))
  app.get('/reference', etag(), c => c.html(page))
  app.get('/reference.css', etag(), c => c.body(css, 200, { 'content-type': 'text/css; charset=utf-8' }))
  // The address in a problem's `type` leads to its row.
  app.get('/problems/:code', c => {
    const code = c.req.param('code')
    if (!(code in problems)) return problem(c, 'address-unknown', { address: `/api/problems/${code}` })
    return c.redirect(`/api/reference#problem-${code}`, 302)
  })
  return app
}

function operationsIn(document: OpenApiDocument): Map<string, Operation[]> {
  const byTag = new Map<string, Operation[]>()
  for (const [path, methodsHere] of Object.entries(document.paths ?? {})) {
    for (const method of methods) {
      const operation = methodsHere[method]
      if (!operation) continue
      const tag = operation.tags?.[0] ?? 'house'
      byTag.set(tag, [...(byTag.get(tag) ?? []), { ...operation, method, path } as Operation])
    }
  }
  return byTag
}

function render(document: OpenApiDocument) {
  const operations = operationsIn(document)
  const shapes = Object.entries(document.components?.schemas ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>API reference · Cartelera</title>
        <link rel="stylesheet" href="/api/reference.css" />
      </head>
      <body>
        <nav aria-label="Resources">
          <p><a href="/api/openapi.json">openapi.json</a></p>
          <ul>
            ${[...operations.keys()].map(tag => html`<li><a href="#${tag}">${tag}</a></li>`)}
            <li><a href="#problems">problems</a></li>
            <li><a href="#shapes">shapes</a></li>
          </ul>
        </nav>
        <main>
          <h1>API reference</h1>
          ${paragraphs(document.info.description ?? '')}
          ${[...operations].map(
            ([tag, entries]) => html`<section aria-labelledby="${tag}">
              <h2 id="${tag}">${tag}</h2>
              ${entries.map(operationEntry)}
            </section>`,
          )}
          <section aria-labelledby="problems">
            <h2 id="problems">Problems</h2>
            <p>Every answer that is not a success is <a href="#${anchorOf('Problem')}">Problem</a> (RFC 9457).</p>
            <table>
              <thead><tr><th scope="col">Code</th><th scope="col">Status</th><th scope="col">Title</th></tr></thead>
              <tbody>
                ${(Object.keys(problems) as ProblemCode[]).map(
                  code => html`<tr id="problem-${code}">
                    <th scope="row"><code>${code}</code></th><td>${problems[code].status}</td>
                    <td>${problems[code].title}</td>
                  </tr>`,
                )}
              </tbody>
            </table>
          </section>
          <section aria-labelledby="shapes">
            <h2 id="shapes">Shapes</h2>
            ${shapes.map(([name, shape]) => shapeEntry(name, shape))}
          </section>
        </main>
      </body>
    </html>`
}

/** Paragraphs and `code`, which is all that descriptions use. */
function paragraphs(text: string) {
  return text
    .split('\n\n')
    .map(
      each =>
        html`<p>${each.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part))}</p>`,
    )
}
