import * as cheerio from 'cheerio'
import { rootName } from './dcp-root.ts'

type Root = ReturnType<typeof cheerio.load>
type Element = Extract<ReturnType<typeof everything>[number], { tagName: string }>

/** What the files of a digital cinema package are called by their root element (SMPTE ST 429-7, 429-9, 429-8). */
const ROOTS: Readonly<Record<string, string>> = {
  CompositionPlaylist: 'Composition playlist',
  AssetMap: 'Asset map',
  PackingList: 'Packing list',
}

/**
 * What a package's file says of its content, a line each: titles and annotations as they stand, the running time of a
 * composition as the sum of its reels, ratings. Identifiers, keys and hashes stay out.
 */
export function textOfDcp(xml: string): string {
  const $ = cheerio.load(xml, { xml: true })
  const heading = ROOTS[rootName(xml) ?? ''] ?? ''
  const lines = new Set([heading])
  for (const title of named($, 'ContentTitleText')) lines.add(`Content title: ${textOf($, title)}`)
  for (const kind of named($, 'ContentKind')) lines.add(`Content kind: ${textOf($, kind)}`)
  for (const note of named($, 'AnnotationText')) {
    const text = textOf($, note)
    if (text !== '' && !lines.has(`Content title: ${text}`)) lines.add(`Annotation: ${text}`)
  }
  const seconds = secondsOf($)
  if (seconds >= 30) lines.add(`Running time: ${Math.round(seconds / 60)} min`)
  for (const rating of named($, 'Rating')) {
    const [agency] = named($, 'Agency', rating)
    const [label] = named($, 'Label', rating)
    if (label) lines.add(`Rating: ${textOf($, label)}${agency ? ` (${textOf($, agency)})` : ''}`)
  }
  return [...lines].filter(it => !/: $/.test(it)).join('\n')
}

/** Reels run one after the other; a picture without a duration of its own runs as long as its file does. */
function secondsOf($: Root): number {
  let seconds = 0
  for (const reel of named($, 'Reel')) {
    const [picture] = [...named($, 'MainPicture', reel), ...named($, 'MainStereoscopicPicture', reel)]
    if (!picture) continue
    const number = (name: string) => Number(named($, name, picture).map(it => textOf($, it))[0] ?? 0)
    const rate = named($, 'EditRate', picture).map(it => textOf($, it).split(/\s+/).map(Number))[0]
    const frames = number('Duration') || number('IntrinsicDuration')
    const perSecond = rate && rate.length > 0 ? rate[0]! / (rate[1] || 1) : 0
    if (frames > 0 && perSecond > 0) seconds += frames / perSecond
  }
  return Number.isFinite(seconds) ? seconds : 0
}

const everything = ($: Root) => $('*')

/** Elements by local name: makers choose the prefix. */
function named($: Root, local: string, within?: Element): Element[] {
  const all = within ? $(within).find('*') : everything($)
  return all
    .toArray()
    .filter((it): it is Element => 'tagName' in it && (it.name === local || it.name.endsWith(`:${local}`)))
}

function textOf($: Root, element: Element): string {
  return $(element).text().replace(/\s+/g, ' ').trim()
}
