import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '#core/reading/read-document.ts'
import { documentText } from './document-text.ts'

async function text(html: string): Promise<string> {
  const answer = await documentText.textOf(new TextEncoder().encode(html), 'page.html')
  if ('refused' in answer) throw new Error(answer.refused)
  return answer.text
}

async function facts(html: string) {
  const own = await text(html)
  const { facts, claims } = readDocument(own, 'page.html')
  for (const { start, end, quote } of claims) expect(own.slice(start, end)).toBe(quote)
  return facts
}

const page = (head: string, body: string) =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`
const STORY =
  '<p>A ferryman finds an empty boat on the river one morning, ties it to his own and waits for somebody to come and ask for it. No one does, and winter is near.</p>'

describe('the text of a page', () => {
  it('leaves out what a site shows everywhere, and keeps a page that is wrapped in a form', async () => {
    const own = await text(
      page(
        '<title>The Ferry | River Days</title>',
        `<form id="aspnetForm"><div class="site-header">River Days</div><div role="navigation">Home Films</div>
        <h1>The Ferry</h1>${STORY}${STORY}<div class="related-films"><h3>Salt</h3><p>Director: Maeve Corrigan</p></div>
        <aside>Director: Nobody Real</aside><div id="cookie-consent">We use cookies</div><footer>Imprint</footer></form>`,
      ),
    )
    expect(own).toContain('# The Ferry\n\nA ferryman')
    expect(own).not.toMatch(/River Days|Home|Corrigan|Nobody|cookies|Imprint/)
  })

  it('sets white space, lists of definitions, tables and lines as a browser does', async () => {
    const own = await text(
      page(
        '',
        `<h1>The
          Ferry</h1><p>Director:
          Jana Kos<br>Country: Croatia</p><dl><dt>Camera</dt><dd>Ana Bek</dd><dt>Cast:</dt><dd>Mila Horvat</dd><dd>Tin Babić</dd></dl>
        <table><tr><th>Length</th><td>98 min</td></tr><tr><td>Rating</td><td>from <img alt="12" src="x.png"> years</td></tr></table>
        <figure><img alt="A boat at night" src="y.jpg"></figure>`,
      ),
    )
    expect(own.split('\n').filter(it => it !== '')).toEqual([
      '# The Ferry',
      'Director: Jana Kos',
      'Country: Croatia',
      'Camera: Ana Bek',
      'Cast: Mila Horvat; Tin Babić',
      'Length\t98 min',
      'Rating\tfrom 12 years',
    ])
  })

  it('takes the cards of a list all, not the first article alone', async () => {
    const card = (title: string) => `<article><h2>${title}</h2>${STORY}${STORY}</article>`
    const own = await text(page('', card('The Ferry') + card('Salt')))
    expect(own).toMatch(/The Ferry[\s\S]*Salt/)
  })

  it('survives markup that is broken or nests without end', async () => {
    expect(await text('<html><p>Director: <b>Jana Kos<p>Country: Croatia</i><table><td>98 min')).toMatch(
      /Director: Jana Kos\s+Country: Croatia\s+98 min/,
    )
    expect(await text(`<html>${'<div>'.repeat(3000)}Director: Jana Kos`)).toContain('Jana Kos')
  })
})

describe('what a page states for machines', () => {
  const movie = {
    '@type': 'Movie',
    name: 'The Ferry',
    director: [{ '@type': 'Person', name: 'Jana Kos' }],
    duration: 'PT1H38M',
  }

  it.each([
    ['JSON-LD', ld({ '@context': 'https://schema.org', ...movie }), ''],
    [
      'JSON-LD in a graph',
      ld({
        '@graph': [
          { '@type': 'WebSite', name: 'River Days' },
          { '@type': 'WebPage', mainEntity: movie },
        ],
      }),
      '',
    ],
    [
      'JSON-LD with line breaks in its strings',
      `<script type="application/ld+json">{"@type":"Movie","name":"The\n Ferry","director":"Jana Kos","duration":"PT1H38M"}</script>`,
      '',
    ],
    [
      'microdata',
      '',
      '<div itemscope itemtype="https://schema.org/Movie"><h1 itemprop="name">The Ferry</h1> <span itemprop="director" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Jana Kos</span></span><meta itemprop="duration" content="PT1H38M"></div>',
    ],
    [
      'Open Graph',
      '<meta property="og:type" content="video.movie"><meta property="og:title" content="The Ferry – River Days Film Festival"><meta property="og:site_name" content="River Days"><meta property="video:director" content="Jana Kos"><meta property="video:duration" content="5880">',
      '',
    ],
  ])('%s', async (_, head, body) => {
    expect(await facts(page(head, body + STORY))).toMatchObject({
      title: 'The Ferry',
      directors: ['Jana Kos'],
      minutes: 98,
    })
  })

  it('adds screenings of the film, and of no other film of a list', async () => {
    const shown = (name: string, startDate: string) => ({
      '@type': 'ScreeningEvent',
      startDate,
      location: { '@type': 'Place', name: 'Kino Xenix' },
      workPresented: { '@type': 'Movie', name },
    })
    const list = ld([
      shown('The Ferry', '2024-03-01T19:30'),
      shown('Salt', '2024-03-01T21:00'),
      shown('The Ferry', '2024-03-02T18:00'),
    ])
    expect(await facts(page(list, `<h1>The Ferry</h1>${STORY}`))).toMatchObject({
      title: 'The Ferry',
      screenings: [
        { date: '2024-03-01', time: '19:30', venue: 'Kino Xenix' },
        { date: '2024-03-02', time: '18:00', venue: 'Kino Xenix' },
      ],
    })
    expect(await text(page(list, `<h1>Today in cinemas</h1>${STORY}`))).not.toContain('Salt')
  })

  it('what people see goes before it', async () => {
    const other = ld({ ...movie, director: 'Nobody Real', duration: 'PT2H', musicBy: 'Ivo Lim' })
    const read = await facts(
      page(other, `<h1>The Ferry</h1><p>Director: Jana Kos<br>Running time: 98 min</p>${STORY}`),
    )
    expect(read).toMatchObject({ directors: ['Jana Kos'], minutes: 98, composers: ['Ivo Lim'] })
  })

  it('an article is headed by its title without the name of its site', async () => {
    const head =
      '<meta property="og:title" content="The Ferry | The Quay"><title>The Ferry | The Quay</title>'
    expect(await text(page(head, STORY))).toMatch(/^# The Ferry\n/)
  })

  it('no markup makes it fall over', async () => {
    const piece = fc.constantFrom(
      '<div>',
      '</p>',
      '<dl><dt>x',
      '<dd>',
      '<td>',
      '<h1>',
      '</h1>',
      '<br>',
      '<img alt="a">',
      '<pre>',
      ' x ',
      'Director: Jana Kos',
      '<script type="application/ld+json">{"@type":"Movie"',
      '</script>',
      '<b itemprop="name" itemscope>',
      '<meta property="og:type" content="video.movie">',
      '<table>',
      '&amp;',
      '\n',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async pieces => {
        const answer = await documentText.textOf(
          new TextEncoder().encode(`<html>${pieces.join('')}`),
          'x.html',
        )
        expect('text' in answer || answer.refused).toBeTruthy()
        if ('refused' in answer) expect(answer.refused).toBe('document-empty')
      }),
    )
  })
})
