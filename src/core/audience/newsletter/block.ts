import { isId } from '../../id.ts'
import type { Localised } from '../../localised.ts'
import { type Refusal, refuse } from '../../refusal.ts'
import { isDay, isLocalised } from '../../right-value.ts'

/** A piece of a mailing; all but the first two pull what they tell from the record (docs/rules/newsletter.md#mailings). */
export type Block =
  | { kind: 'heading'; text: Localised }
  /** An empty line begins a new paragraph; addresses of the web become links. */
  | { kind: 'text'; text: Localised }
  | { kind: 'film'; filmId: string }
  | { kind: 'screening'; screeningId: string }
  /** A festival day, YYYY-MM-DD (docs/rules/festival-day.md). */
  | { kind: 'day'; day: string }
  /** From a published press entry. */
  | { kind: 'quote'; pressEntryId: string }
  /** The film's poster, with words below it that may be left out. */
  | { kind: 'poster'; filmId: string; caption: Localised }

export const mostBlocks = 60

/** What a mailing says. */
export interface MailingContent {
  subject: Localised
  blocks: Block[]
}

/** What is wrong with it by its form; whether the record has what it names is seen when it is drawn. */
export function whyNotContent({ subject, blocks }: MailingContent): Refusal<'wrong-value'> | undefined {
  if (!isLocalised(subject, 'filled') || !Object.values(subject).every(isOneLine))
    return refuse('wrong-value', { field: 'subject' })
  if (blocks.length > mostBlocks) return refuse('wrong-value', { field: 'blocks', value: blocks.length })
  const wrong = blocks.findIndex(block => !isBlock(block))
  return wrong < 0 ? undefined : refuse('wrong-value', { field: 'blocks', value: wrong + 1 })
}

const isOneLine = (text: string) => text.length <= 200 && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text)

function isBlock(block: Block): boolean {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return isLocalised(block.text, 'filled')
    case 'film':
      return isId(block.filmId)
    case 'poster':
      return isId(block.filmId) && isLocalised(block.caption)
    case 'screening':
      return isId(block.screeningId)
    case 'quote':
      return isId(block.pressEntryId)
    case 'day':
      return isDay(block.day)
  }
}
