import type { CampaignShown } from '#acts/appeals/show-campaign.ts'
import { dayWithYear } from '#words/dates.ts'
import { told } from '../content.ts'
import { progressWords } from '../parts/appeal-progress.ts'
import type { View } from '../view.ts'
import { whole } from './embedded.ts'

/** What `<cartelera-appeal>` draws, in the reader's words; the address is whole, for it stands on somebody else's page. */
export interface EmbeddedAppeal {
  language: string
  title: string
  /** BCP 47, where it is another than the page's; else ''. */
  titleLanguage: string
  address: string
  /** "Bs 1,250 of Bs 40,000" */
  raised: string
  figures: string
  /** Until when gifts are asked for, or since when no more. */
  until: string
  /** Of the bar. */
  bar: string
  max: number
  value: number
  /** Where one gives; null once the appeal has ended. */
  give: string | null
}

/** An appeal that is public, as it stands now. */
export function embeddedAppeal(view: View, { campaign, raised, isAsking }: CampaignShown): EmbeddedAppeal {
  const { language, say, addresses } = view
  const title = told(view, campaign.title) ?? { text: campaign.slug, language }
  const words = progressWords(view, campaign, raised)
  const day = dayWithYear(language, Temporal.PlainDate.from(campaign.endsOn))
  return {
    ...words,
    language,
    title: title.text,
    titleLanguage: title.language === language ? '' : title.language,
    address: whole(view, addresses.appeal(campaign.slug)),
    until: isAsking ? words.until : say('site.appeal-ended', { day }),
    give: isAsking ? say('site.gift-give') : null,
  }
}
