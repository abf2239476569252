import { listNotices, type NoticeKind, planNotices } from '#core/boxoffice/orders/letter.ts'
import type { NoticeSheet } from '#core/boxoffice/orders/notice-sheet.ts'
import type { HouseLanguage } from '#core/localised.ts'
import { momentOf } from '#words/dates.ts'
import { listOf } from '#words/names.ts'
import { speak } from '#words/speak.ts'
import type { LetterParts } from './letter-parts.ts'
import { titleOf, whenOf, whereOf } from './screening-words.ts'

/** A letter about seats that are held for somebody without an order, in words. */
export function noticeParts(
  { kind, language, sheet }: { kind: NoticeKind; language: HouseLanguage; sheet: NoticeSheet },
  publicUrl: string,
): LetterParts {
  const edition = sheet.edition.name
  const { page, why } = pageOf(kind)
  const about = sheet.held[0]?.screening
  const title = about ? titleOf(about, language, sheet) : ''
  const when = about ? whenOf(about, language) : ''
  const until = sheet.until ? momentOf(language, sheet.until) : ''
  const missed = [...new Set(sheet.missed.map(each => titleOf(each, language, sheet)))]
  return {
    language,
    edition,
    subject: speak(language, `letters.${kind}.subject`, { edition, until, title, when }),
    greeting: speak(language, 'letters.notice.greeting'),
    intro: speak(language, `letters.${kind}.intro`, { edition, title, when }),
    screenings: sheet.held.map(({ screening, seats }) => ({
      title: titleOf(screening, language, sheet),
      when: whenOf(screening, language),
      where: whereOf(screening),
      tickets: speak(language, 'letters.notice.seats', { count: seats }),
      isCancelled: screening.cancelled,
    })),
    advice: [
      ...(until ? [speak(language, 'letters.notice.until', { until })] : []),
      ...(missed.length > 0
        ? [speak(language, 'letters.notice.missed', { titles: listOf(language, missed) })]
        : []),
    ],
    orderPage: {
      label: speak(language, `letters.${kind}.page`),
      address: `${publicUrl}/${language}/${sheet.edition.slug}/${page}/${sheet.token}`,
    },
    signOff: speak(language, 'letters.sign-off'),
    whyYou: speak(language, why, { edition }),
  }
}

/** The page that a letter leads to, and the sentence that says why it came. */
function pageOf(kind: NoticeKind) {
  if (listNotices.some(each => each === kind))
    return { page: 'waiting-list', why: 'letters.notice.why-you-list' } as const
  if (planNotices.some(each => each === kind))
    return { page: 'my-festival', why: 'letters.notice.why-you-plan' } as const
  return { page: 'wish-list', why: 'letters.notice.why-you' } as const
}
