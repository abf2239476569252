import type { Embedded, EmbeddedScreening } from './embedded.ts'
import type { EmbeddedAppeal } from './embedded-appeal.ts'

// Elements for pages that are not the house's (docs/rules/reach.md). What they draw comes in words already, so that nothing
// here knows a language or a clock. What stands inside an element is seen until its data is there, and where none comes.

const house = new URL('.', import.meta.url).href

/** By address: elements of one page ask once. */
const asked = new Map<string, Promise<{ language: string }>>()

function ask(address: string): Promise<{ language: string }> {
  let data = asked.get(address)
  if (!data) {
    data = fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' }).then(answer => {
      if (!answer.ok) throw new Error(`${address} answers ${answer.status}`)
      return answer.json() as Promise<{ language: string }>
    })
    asked.set(address, data)
    data.catch(() => asked.delete(address))
  }
  return data
}

// A sheet that is made is no inline style: a page with a strict policy (CSP) need not allow any.
const style = new CSSStyleSheet()
style.replaceSync(`
:host { display: block }
:host([hidden]) { display: none }
.all { all: initial; display: block; color: var(--cartelera-text, inherit); background: var(--cartelera-background, transparent);
  font: var(--cartelera-font, inherit); line-height: 1.45; container-type: inline-size }
* { box-sizing: border-box }
h2, h3, h4, h5, h6, p, ol { margin: 0; padding: 0 }
ol { list-style: none }
.title { font-size: 1.4em; font-weight: 700 }
.day { margin: 1.2em 0 .3em; font-size: 1.1em; font-weight: 700 }
.screening { display: grid; gap: .1em 1em; grid-template-columns: 4.5em 1fr auto; padding: .6em 0;
  border-top: 1px solid var(--cartelera-line, currentColor) }
@container (max-width: 30em) { .screening { grid-template-columns: 4.5em 1fr } .seats { grid-column: 2 } }
.time { font-weight: 700; font-variant-numeric: tabular-nums }
.cancelled .what, .cancelled .time { text-decoration: line-through }
a { color: var(--cartelera-link, inherit); text-decoration: underline }
a:focus-visible, button:focus-visible, input:focus-visible { outline: 3px solid var(--cartelera-focus, currentColor); outline-offset: 2px }
.way, button { display: inline-block; min-height: 2.75em; padding: .6em 1em; border: 0; border-radius: 2px; font: inherit;
  font-weight: 700; text-decoration: none; cursor: pointer; color: var(--cartelera-button-text, #000); background: var(--cartelera-button, #ffcf00) }
label { display: block; margin-top: .8em }
input { width: 100%; max-width: 26em; min-height: 2.75em; padding: .4em .6em; font: inherit; color: inherit; background: transparent;
  border: 1px solid currentColor; border-radius: 2px }
.consent { margin: .8em 0; max-width: 40em; font-size: .9em }
.more, .said, .give { margin-top: 1em }
.raised { font-weight: 700 }
progress { appearance: none; display: block; width: 100%; height: .8em; margin: .4em 0; border: 1px solid currentColor; border-radius: 2px; background: transparent }
progress::-webkit-progress-bar { background: transparent }
progress::-webkit-progress-value { background: var(--cartelera-bar, currentColor) }
progress::-moz-progress-bar { background: var(--cartelera-bar, currentColor) }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
`)

type Child = Node | string
/** An element whose name as a part, for the page's own styles, is its class. */
function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  part: string,
  attributes: Record<string, string>,
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  if (part) {
    element.className = part
    element.setAttribute('part', part)
  }
  for (const [key, value] of Object.entries(attributes)) if (value) element.setAttribute(key, value)
  element.append(...children)
  return element
}

type Heading = 'h2' | 'h3' | 'h4' | 'h5'

/** `asks`: which of the house's answers it draws; the attributes of that name go with the question. */
abstract class FestivalElement<Data extends { language: string }> extends HTMLElement {
  static observedAttributes = ['edition', 'film', 'appeal', 'language', 'heading']
  protected abstract readonly asks: { path: string; about: string }
  /** Of the last drawing begun: an answer that comes late does not undo a later one. */
  #turn = 0

  constructor() {
    super()
    const root = this.attachShadow({ mode: 'open' })
    root.adoptedStyleSheets = [style]
    root.append(document.createElement('slot'))
  }

  connectedCallback(): void {
    void this.#show()
  }

  attributeChangedCallback(): void {
    if (this.isConnected) void this.#show()
  }

  protected abstract draw(data: Data): Child[]

  protected heading(below = 0): Heading {
    const level = Number(this.getAttribute('heading')) || 3
    return `h${Math.min(Math.max(level, 2) + below, 5)}` as Heading
  }

  async #show(): Promise<void> {
    this.#turn += 1
    const turn = this.#turn
    const edition = this.getAttribute('edition')
    if (!edition) {
      console.error(
        `<${this.localName}> does not say which edition: write edition="…", as in the site's addresses.`,
      )
      return
    }
    const address = new URL(`${encodeURIComponent(edition)}/${this.asks.path}`, house)
    const language =
      this.getAttribute('language') ?? this.closest('[lang]')?.getAttribute('lang')?.slice(0, 2)
    if (language) address.searchParams.set('language', language)
    const { about } = this.asks
    const named = this.getAttribute(about)
    if (named) address.searchParams.set(about, named)
    try {
      const data = (await ask(address.href)) as Data
      if (turn !== this.#turn) return
      const all = make('div', '', { class: 'all', lang: data.language }, ...this.draw(data))
      this.shadowRoot!.replaceChildren(all)
      this.dispatchEvent(new CustomEvent('cartelera-drawn', { bubbles: true }))
    } catch (error) {
      console.error(`<${this.localName}> could not be drawn:`, error)
    }
  }
}

abstract class ProgrammeElement extends FestivalElement<Embedded> {
  protected readonly asks = { path: 'embed.json', about: 'film' }

  protected days(data: Embedded, isTitled: boolean): Child[] {
    if (data.days.length === 0) return [make('p', 'empty', {}, data.empty)]
    return data.days.flatMap(day => [
      make(this.heading(1), 'day', {}, day.name),
      make('ol', 'screenings', {}, ...day.screenings.map(each => screeningRow(each, isTitled))),
    ])
  }
}

function screeningRow(screening: EmbeddedScreening, isTitled: boolean): HTMLElement {
  const { startsAt, time, night, title, titleLanguage, address, line, place, availability, seats, way } =
    screening
  const what = isTitled
    ? [
        make('p', 'film', {}, make('a', 'link', { href: address, lang: titleLanguage }, title)),
        make('p', 'line', {}, line),
      ]
    : []
  const row = make(
    'li',
    'screening',
    {},
    make('p', 'time', {}, make('time', '', { datetime: startsAt }, time), night ? ` ${night}` : ''),
    make('div', 'what', {}, ...what, make('p', 'place', {}, place)),
    make(
      'div',
      'seats',
      {},
      make('p', 'left', {}, seats),
      ...(way
        ? [make('a', 'way', { href: way.address }, way.words, make('span', 'unseen', {}, ` ${way.name}`))]
        : []),
    ),
  )
  row.classList.add(availability)
  row.part.add(availability)
  return row
}

class Programme extends ProgrammeElement {
  protected draw(data: Embedded): Child[] {
    return [
      make(this.heading(), 'title', {}, data.title),
      ...this.days(data, true),
      make('p', 'more', {}, make('a', 'link', { href: data.address }, data.more)),
    ]
  }
}

class Film extends ProgrammeElement {
  protected draw(data: Embedded): Child[] {
    const link = make('a', 'link', { href: data.address }, data.title)
    return [make(this.heading(), 'title', {}, link), ...this.days(data, false)]
  }
}

class Newsletter extends ProgrammeElement {
  protected draw({ newsletter: words }: Embedded): Child[] {
    const email = make('input', 'email', {
      ...{ id: 'email', type: 'email', autocomplete: 'email', required: 'required', maxlength: '254' },
      'aria-describedby': 'consent',
    })
    const said = make('p', 'said', { role: 'status' })
    const button = make('button', 'button', { type: 'submit' }, words.ask)
    const form = make(
      'form',
      'form',
      {},
      make('p', 'about', {}, words.about),
      make('label', 'label', { for: 'email' }, words.email),
      email,
      make('p', 'consent', { id: 'consent' }, words.consent),
      button,
    )
    form.addEventListener('submit', async event => {
      event.preventDefault()
      if (button.getAttribute('aria-disabled')) return
      button.setAttribute('aria-disabled', 'true')
      const answer = await this.#send(words, email.value)
      said.textContent = answer.said
      if (answer.asked) form.remove()
      else button.removeAttribute('aria-disabled')
    })
    return [make(this.heading(), 'title', {}, words.title), form, said]
  }

  async #send(words: Embedded['newsletter'], email: string): Promise<{ asked: boolean; said: string }> {
    try {
      const answer = await fetch(words.address, {
        ...{ method: 'POST', credentials: 'omit', referrerPolicy: 'no-referrer' },
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          email,
          film: this.getAttribute('film') ?? '',
          page: location.origin + location.pathname,
        }),
      })
      return await answer.json()
    } catch (error) {
      console.error(`<${this.localName}> could not reach the house:`, error)
      return { asked: false, said: words.unreached }
    }
  }
}

class Appeal extends FestivalElement<EmbeddedAppeal> {
  protected readonly asks = { path: 'embed-appeal.json', about: 'appeal' }

  protected draw({ title, titleLanguage, address, give, ...words }: EmbeddedAppeal): Child[] {
    const attributes = { 'aria-label': words.bar, 'aria-valuetext': words.raised }
    const bar = make('progress', 'bar', { ...attributes, max: `${words.max}`, value: `${words.value}` })
    const link = make('a', 'link', { href: address, lang: titleLanguage }, title)
    const named = make('span', 'unseen', { lang: titleLanguage }, `: ${title}`)
    return [
      make(this.heading(), 'title', {}, link),
      make('p', 'raised', {}, words.raised),
      bar,
      make('p', 'figures', {}, `${words.figures} · ${words.until}`),
      ...(give ? [make('p', 'give', {}, make('a', 'way', { href: address }, give, named))] : []),
    ]
  }
}

customElements.define('cartelera-programme', Programme)
customElements.define('cartelera-film', Film)
customElements.define('cartelera-newsletter', Newsletter)
customElements.define('cartelera-appeal', Appeal)
