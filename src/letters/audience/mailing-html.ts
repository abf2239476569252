import { Body } from '@react-email/body'
import { Button } from '@react-email/button'
import { Container } from '@react-email/container'
import { Head } from '@react-email/head'
import { Heading } from '@react-email/heading'
import { Html } from '@react-email/html'
import { Link } from '@react-email/link'
import { Section } from '@react-email/section'
import { Text } from '@react-email/text'
import { type CSSProperties, createElement as h, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { MailingPart, MailingParts, Said, ShowingPart } from './mailing-parts.ts'

const fonts = "Georgia, 'Times New Roman', serif"
const words: CSSProperties = { fontSize: '16px', lineHeight: '1.5', margin: '0 0 14px' }
const small: CSSProperties = { fontSize: '13px', lineHeight: '1.5', margin: '0 0 8px' }
const rule: CSSProperties = { borderTop: '1px solid #c9c4b8', padding: '16px 0 4px' }
const accent = '#7a3b2e'

/** For programs that show mail dark; the styles on the elements are the light ones. */
const darkStyle = `@media (prefers-color-scheme: dark) {
  .paper, .paper p, .paper h1, .paper h2, .paper td { background-color: #1b1917 !important; color: #f1ece2 !important; }
  .paper a.plain { color: #f0b7a4 !important; }
}`

/**
 * A mailing as HTML that mail programs show: tables by react-email, styles on the elements, pictures only where a block
 * is one, and the same for everybody.
 */
export function mailingHtml(mailing: MailingParts): string {
  const { language, edition, subject, parts, whyYou, mine, leave } = mailing
  const page = h(
    Html,
    { lang: language },
    h(
      Head,
      null,
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('meta', { name: 'supported-color-schemes', content: 'light dark' }),
      h('title', null, subject),
      h('style', null, darkStyle),
    ),
    h(
      Body,
      { className: 'paper', style: { margin: 0, padding: '24px 12px', fontFamily: fonts, color: '#1b1917' } },
      h(
        Container,
        { style: { maxWidth: '560px' } },
        h(Text, { style: { ...small, letterSpacing: '.08em', textTransform: 'uppercase' } }, edition),
        h(
          Heading,
          { as: 'h1', style: { fontSize: '26px', lineHeight: '1.25', margin: '0 0 18px' } },
          subject,
        ),
        ...parts.map((part, at) => h(Section, { key: at }, ...elementsOf(part, language))),
        h(
          Section,
          { style: { ...rule, marginTop: '24px' } },
          h(Text, { style: small }, whyYou),
          h(Text, { style: small }, plainLink(mine.address, mine.label)),
          h(Text, { style: small }, plainLink(leave.address, leave.label)),
        ),
      ),
    ),
  )
  return `<!doctype html>\n${renderToStaticMarkup(page)}`
}

const plainLink = (href: string, label: ReactNode) =>
  h(Link, { href, className: 'plain', style: { color: accent, textDecoration: 'underline' } }, label)

/** Words of another language than the letter's say so, for those who have it read aloud. */
const spoken = ({ language }: Said, letter: string): { lang?: string } =>
  language && language !== letter ? { lang: language } : {}

function elementsOf(part: MailingPart, language: string): ReactNode[] {
  switch (part.part) {
    case 'heading':
      return [
        h(
          Heading,
          { as: 'h2', style: { fontSize: '20px', margin: '18px 0 10px' }, ...spoken(part.said, language) },
          part.said.text,
        ),
      ]
    case 'text':
      return part.paragraphs.map(text =>
        h(Text, { style: words, ...spoken(part.said, language) }, ...linked(text)),
      )
    case 'film':
      return [
        h(Heading, { as: 'h2', style: { ...rule, fontSize: '20px', margin: '8px 0 4px' } }, part.title),
        h(Text, { style: small }, part.line),
        ...(part.about ? [h(Text, { style: words, ...spoken(part.about, language) }, part.about.text)] : []),
        h(
          Button,
          {
            href: part.link.address,
            style: { background: accent, color: '#ffffff', padding: '12px 20px', margin: '0 0 16px' },
          },
          part.link.label,
        ),
      ]
    case 'showings':
      return [
        ...(part.heading
          ? [h(Heading, { as: 'h2', style: { fontSize: '20px', margin: '18px 0 10px' } }, part.heading)]
          : []),
        ...part.showings.map(showingElement),
      ]
    case 'quote':
      return [
        ...(part.teaser
          ? [h(Text, { style: { ...words, ...rule }, ...spoken(part.teaser, language) }, part.teaser.text)]
          : []),
        h(
          Text,
          { style: words },
          h(
            'strong',
            spoken(part.title, language),
            part.address ? plainLink(part.address, part.title.text) : part.title.text,
          ),
          h('br'),
          part.source,
        ),
      ]
    case 'poster': {
      const style = { display: 'block', width: '100%', maxWidth: '560px', height: 'auto', border: 0 }
      return [
        h(Link, { href: part.address }, h('img', { src: part.picture, alt: part.alt, width: 560, style })),
        ...(part.caption
          ? [h(Text, { style: small, ...spoken(part.caption, language) }, part.caption.text)]
          : []),
      ]
    }
  }
}

function showingElement({ title, when, where, address, isCancelled }: ShowingPart): ReactNode {
  return h(
    Text,
    { style: { ...words, ...rule } },
    h('strong', { style: isCancelled ? { textDecoration: 'line-through' } : {} }, plainLink(address, title)),
    h('br'),
    when,
    h('br'),
    where,
  )
}

/** Text whose addresses of the web are links. */
function linked(text: string): ReactNode[] {
  return text
    .split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/)
    .flatMap((piece, at): ReactNode[] => (at % 2 === 1 ? [plainLink(piece, piece)] : broken(piece)))
}

const broken = (text: string): ReactNode[] =>
  text.split('\n').flatMap((line, at) => (at === 0 ? [line] : [h('br', { key: at }), line]))
