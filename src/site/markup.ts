import { html, raw } from 'hono/html'

/** Escaped HTML. */
export type Markup = ReturnType<typeof html>

/** Nothing at all, where a template needs a value. */
export const nothing: Markup = raw('')

/** `lang="es"` where a text is in another language than its page (WCAG 3.1.2). */
export function langOf(page: string, text: string): Markup {
  return text === '' || text === page || !/^[A-Za-z0-9-]+$/.test(text) ? nothing : raw(` lang="${text}"`)
}

/** Plain text with blank lines between paragraphs. */
export function paragraphs(text: string): Markup[] {
  return text
    .split(/\n\s*\n/)
    .map(part => part.trim())
    .filter(Boolean)
    .map(part => html`<p>${part}</p>`)
}

/** JSON inside a page: `<` cannot close the element it stands in. */
export function jsonScript(data: unknown): Markup {
  return html`<script type="application/ld+json">${jsonText(data)}</script>`
}

function jsonText(data: unknown): Markup {
  const json = JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
  return raw(json)
}

/** Data for the page's own script, by the id of its element. */
export function jsonData(id: string, data: unknown): Markup {
  return html`<script type="application/json" id="${id}">${jsonText(data)}</script>`
}

/** A class for the section's colours, defined in the edition's sections.css. */
export function sectionClass(section: { slug: string } | undefined): string {
  return section ? `section-${section.slug}` : 'section-none'
}
