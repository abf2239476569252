import { html } from 'hono/html'
import type { LetterParts } from './letter-parts.ts'

/**
 * The letter as HTML that mail programs can show: one column, styles on the elements, no picture and nothing loaded
 * from anywhere. Values are escaped by the template.
 */
export function htmlLetter(letter: LetterParts): string {
  const screenings = letter.screenings.map(
    ({ title, when, where, tickets, isCancelled }) => html`
      <tr><td style="padding:14px 0;border-top:1px solid #c9c4b8">
        <strong style="font-size:18px;${isCancelled ? 'text-decoration:line-through' : ''}">${title}</strong><br>
        ${when}<br>${where}<br>${tickets}
      </td></tr>`,
  )
  return String(html`<!doctype html>
<html lang="${letter.language}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>${letter.subject}</title>
</head>
<body style="margin:0;padding:24px 12px;font:16px/1.5 Georgia,'Times New Roman',serif">
<table role="presentation" align="center" width="100%" style="max-width:560px;border-collapse:collapse">
  <tr><td style="padding:0 0 20px;font-size:14px;letter-spacing:.08em;text-transform:uppercase">${letter.edition}</td></tr>
  <tr><td style="padding:0 0 20px">
    <h1 style="font-size:24px;line-height:1.25;margin:0 0 16px">${letter.subject}</h1>
    <p style="margin:0 0 12px">${letter.greeting}</p>
    <p style="margin:0">${letter.intro}</p>
  </td></tr>
  ${screenings}
  ${letter.total ? html`<tr><td style="padding:14px 0;border-top:1px solid #c9c4b8"><strong>${letter.total}</strong></td></tr>` : ''}
  <tr><td style="padding:14px 0">
    ${letter.advice.map(advice => html`<p style="margin:0 0 12px">${advice}</p>`)}
    <p style="margin:20px 0"><a href="${letter.orderPage.address}" style="display:inline-block;padding:12px 20px;background:#7a3b2e;color:#ffffff;text-decoration:none">${letter.orderPage.label}</a></p>
    <p style="margin:0">${letter.signOff}<br>${letter.edition}</p>
  </td></tr>
  <tr><td style="padding:20px 0 0;font-size:13px">${letter.whyYou}</td></tr>
</table>
</body>
</html>`)
}
