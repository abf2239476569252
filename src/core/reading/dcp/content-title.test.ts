import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentTitle, contentTitlesIn } from './content-title.ts'

describe('a content title', () => {
  it('is taken apart in the order of the convention', () => {
    const read = contentTitle('TheLastFerry_FTR-2_S_SV-DE-FR_CH-12_51-HI-VI_4K_NULL_20260311_HVB_SMPTE_OV')
    expect(read).toMatchObject({
      title: { value: 'The Last Ferry' },
      type: 'FTR',
      aspect: 'S',
      spoken: { value: 'sv' },
      subtitles: [{ value: 'de' }, { value: 'fr' }],
      territory: { value: 'CH' },
      rating: { value: '12' },
      audio: '51-HI-VI',
      resolution: '4K',
      made: '2026-03-11',
      stereoscopic: false,
      packageType: 'OV',
    })
  })

  it('names nobody where nobody speaks or reads', () => {
    const read = contentTitle('Tides_SHR_F-133_XX-XX_INT-TD_MOS_2K_NULL_20250101_NULL_SMPTE_OV')
    expect(read?.spoken).toBeUndefined()
    expect(read?.subtitles).toEqual([])
    expect(read?.territory?.value).toBe('INT')
  })

  it('knows the codes that are the convention’s own, burnt-in subtitles and captions', () => {
    expect(contentTitle('Ilha_FTR_C_QBP-en-CCAP_BR-L_71_2K_NULL_20240506_NULL_IOP-3D_VF-1')).toMatchObject({
      spoken: { value: 'pt-BR' },
      subtitles: [{ value: 'en' }],
      stereoscopic: true,
      packageType: 'VF',
    })
  })

  it.each([
    ["'L’Aurora_FTR_F_IT-XX_IT-T_51_2K_NULL_20250203_NULL_SMPTE_OV'", 'L’Aurora', 'it'],
    ['(Spider-Moon_FTR-1-25_S-235_EN-XX-CCAP_GB-12A_51-EN_4K_ST_20250203_FAC_SMPTE_OV)', 'Spider-Moon', 'en'],
    ['Zug7_FTR_C_DE_AT_20_2K_20250203_FAC_IOP_OV.xml', 'Zug 7', 'de'],
  ])('%s is found among signs', (text, title, spoken) => {
    expect(contentTitlesIn(`» ${text} «`)).toMatchObject([
      { title: { value: title }, spoken: { value: spoken } },
    ])
  })

  it.each([
    'my_holiday_photos_2024_final_v2',
    'snake_case_name',
    'Report_FTR_draft_of_the_year',
    'FTR_F_EN-XX_US_51_2K_NULL_20240101_NULL_SMPTE_OV',
    '____________',
  ])('%s is none', word => {
    expect(contentTitle(word)).toBeUndefined()
  })

  it('every part stands where it says, whatever surrounds it', () => {
    const name = fc.constantFrom(
      'NorthLight_FTR_F_NO-EN_INT_51_2K_NULL_20250203_NULL_SMPTE_OV',
      'Ría_SHR_S_GL-ES_ES-7_20_2K_NULL_20250203_NULL_IOP_OV',
    )
    fc.assert(
      fc.property(fc.string(), name, fc.string({ unit: 'binary' }), (before, own, after) => {
        const text = `${before} ${own} ${after}`
        for (const it of contentTitlesIn(text)) {
          for (const part of [it.title, it.spoken, it.territory, it.rating, ...it.subtitles])
            if (part) expect(text.slice(part.start, part.end)).not.toMatch(/[_\s]/)
        }
        expect(contentTitlesIn(text).some(it => text.slice(it.start, it.end) === own)).toBe(true)
      }),
    )
  })
})
