import type { MailingPart, MailingParts } from './mailing-parts.ts'

/** A mailing as plain text, for those who read mail without HTML. */
export function mailingText({ subject, parts, edition, whyYou, mine, leave }: MailingParts): string {
  return [
    edition.toUpperCase(),
    subject,
    ...parts.map(textOf),
    `-- \n${whyYou}`,
    `${mine.label}:\n${mine.address}`,
    `${leave.label}:\n${leave.address}`,
  ].join('\n\n')
}

function textOf(part: MailingPart): string {
  switch (part.part) {
    case 'heading':
      return `${part.said.text}\n${'-'.repeat(Math.min(60, part.said.text.length))}`
    case 'text':
      return part.paragraphs.join('\n\n')
    case 'film':
      return lines([part.title, part.line, part.about?.text, part.link.address])
    case 'showings':
      return [
        ...(part.heading ? [part.heading] : []),
        ...part.showings.map(each => lines([each.title, each.when, each.where, each.address])),
      ].join('\n\n')
    case 'quote':
      return lines([part.teaser?.text, part.title.text, part.source, part.address])
    case 'poster':
      return lines([part.caption?.text, part.address])
  }
}

const lines = (all: (string | undefined)[]) => all.filter(Boolean).join('\n')
