import { expect, it } from 'vitest'
import { readDocument } from '#core/reading/read-document.ts'
import { documentText } from './document-text.ts'

const NAME = 'NorthLight_FTR_F_NO-EN_INT-TD_51_2K_NULL_20250203_NULL_SMPTE_OV'
const reel = (duration: string, own = '') => `
  <Reel><Id>urn:uuid:1</Id><AssetList><MainPicture><Id>urn:uuid:2</Id><EditRate>24 1</EditRate>
  <IntrinsicDuration>90000</IntrinsicDuration>${own}${duration}</MainPicture>
  <MainSound><EditRate>24 1</EditRate><Duration>5</Duration></MainSound></AssetList></Reel>`
const cpl = (reels: string, prefix = '') => `<?xml version="1.0" encoding="UTF-8"?>
<${prefix}CompositionPlaylist xmlns="http://www.smpte-ra.org/schemas/429-7/2006/CPL">
  <Id>urn:uuid:0</Id><AnnotationText>${NAME}</AnnotationText><ContentTitleText language="en">${NAME}</ContentTitleText>
  <ContentKind>feature</ContentKind>
  <RatingList><Rating><Agency>http://www.example.org/board</Agency><Label>12</Label></Rating></RatingList>
  <ReelList>${reels}</ReelList>
</${prefix}CompositionPlaylist>`
const textOf = async (xml: string, name: string) => {
  const answer = await documentText.textOf(new TextEncoder().encode(xml), name)
  if ('refused' in answer) throw new Error(answer.refused)
  return answer.text
}

it('a composition playlist gives its name and the running time of its reels', async () => {
  // 90 000 frames of a reel without a duration of its own, and 56 880: 102 minutes at 24 a second
  const text = await textOf(cpl(reel('') + reel('<Duration>56880</Duration>')), 'CPL_north-light.xml')
  expect(text.split('\n')).toEqual([
    'Composition playlist',
    `Content title: ${NAME}`,
    'Content kind: feature',
    'Running time: 102 min',
    'Rating: 12 (http://www.example.org/board)',
  ])
  const read = readDocument(text, 'CPL_north-light.xml')
  expect(read).toMatchObject({
    kind: 'dcp',
    facts: { title: 'North Light', minutes: 102, languages: ['no'], subtitles: ['en'] },
  })
  for (const { start, end, quote } of read.claims) expect(text.slice(start, end)).toBe(quote)
})

it('an asset map without an ending is known by its root', async () => {
  const xml = `<?xml version="1.0"?><am:AssetMap xmlns:am="http://www.smpte-ra.org/schemas/429-9/2007/AM">
    <am:AnnotationText>${NAME}</am:AnnotationText><am:AssetList/></am:AssetMap>`
  const read = readDocument(await textOf(xml, 'ASSETMAP'), 'ASSETMAP')
  expect(read).toMatchObject({ kind: 'dcp', facts: { title: 'North Light' } })
})

it.each([
  ['no rate', cpl(reel('<Duration>9</Duration>').replaceAll('24 1', ''))],
  ['a rate of nothing', cpl(reel('').replaceAll('24 1', '24 0'))],
  ['no reels', cpl('')],
  ['cut short', cpl(reel('')).slice(0, 700)],
])('a playlist with %s is read without falling over', async (_, xml) => {
  expect(await textOf(xml, 'cpl.xml')).toContain('Composition playlist')
})
