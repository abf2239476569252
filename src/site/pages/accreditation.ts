import { html } from 'hono/html'
import { houseLanguages } from '#core/localised.ts'
import { type AccreditationTerms, isAsking, keptDays } from '#core/press/accreditation.ts'
import { type Application, pressRoles } from '#core/press/application.ts'
import type { Refusal } from '#core/refusal.ts'
import { dayWithYear } from '#words/dates.ts'
import { languageName } from '#words/names.ts'
import { inWords } from '../addresses.ts'
import { framed } from '../frame.ts'
import { type Markup, nothing } from '../markup.ts'
import { buyerFields } from '../parts/buyer-fields.ts'
import { described, isWrongField } from '../parts/described.ts'
import { problemPart, spokenRefusal } from '../parts/problem.ts'
import type { View } from '../view.ts'

/** What was typed, so that a refusal costs no second typing. */
export type TypedApplication = Omit<Application, 'language'> & { wantsLetters: boolean }

export const nothingTyped: TypedApplication = {
  ...{ name: '', outlet: '', role: 'critic', email: '', languages: [], link: '', message: '' },
  wantsLetters: false,
}

/** The sentence of consent to letters to the press, as it stands on the page and is kept as proof. */
export function pressConsent({ say, guide }: View): string {
  return say('accreditation.consent', { edition: guide.programme.edition.name })
}

/** Asking for accreditation, and for the private link once more. `done` says what was sent to which address. */
export function accreditationPage(
  view: View,
  terms: AccreditationTerms,
  now: Temporal.Instant,
  given: {
    typed?: TypedApplication
    refusal?: Refusal
    done?: { what: 'arrived' | 'again-sent'; email: string }
  } = {},
): Markup {
  const { say, addresses, language, guide } = view
  const { typed = nothingTyped, refusal, done } = given
  const isOpen = isAsking(terms, guide.programme.edition, now)
  const again = inWords(language, `${addresses.accreditation}/link`)
  return framed(view, {
    title: say('accreditation.title'),
    description: say('accreditation.lead'),
    path: addresses.accreditation,
    body: html`<article class="accreditation"><header class="top"><h1>${say('accreditation.title')}</h1></header>
<p class="lead">${say(isOpen ? 'accreditation.lead' : 'accreditation.closed')}</p>
${problemPart(refusal && spokenRefusal(view, refusal))}
${done ? html`<div class="held" role="status"><p>${say(`accreditation.${done.what}`, { email: done.email })}</p></div>` : nothing}
${isOpen && done?.what !== 'arrived' ? askForm(view, terms, typed, refusal) : nothing}
<section aria-labelledby="again"><h2 id="again">${say('accreditation.again-title')}</h2><p>${say('accreditation.again-lead')}</p>
<form class="checkout" method="post" action="${again}"><p class="field wide"><label for="again-email">${say('site.your-email')}</label><input id="again-email" name="email" type="email" autocomplete="email" required maxlength="254"></p>
<p><button type="submit">${say('accreditation.again-send')}</button></p></form></section>
<p class="more"><a href="${inWords(language, addresses.press)}">${say('press.kits')}</a></p></article>`,
  })
}

function askForm(view: View, terms: AccreditationTerms, typed: TypedApplication, refusal?: Refusal): Markup {
  const { say, addresses, language } = view
  const said = (field: string, explainedBy = '') => described(isWrongField(refusal, field), explainedBy)
  const known = new Set<string>(houseLanguages)
  const others = typed.languages.filter(tag => !known.has(tag)).join(', ')
  return html`<form class="checkout" method="post" action="${inWords(language, addresses.accreditation)}">
${terms.closesOn ? html`<p>${say('accreditation.ask-until', { day: dayWithYear(language, Temporal.PlainDate.from(terms.closesOn)) })}</p>` : nothing}
${buyerFields(view, typed, say('accreditation.email-why'), refusal)}
<p class="field wide"><label for="outlet">${say('accreditation.outlet')}</label><input id="outlet" name="outlet" autocomplete="organization" required maxlength="200" value="${typed.outlet}"${said('outlet', 'outlet-why')}><span class="why" id="outlet-why">${say('accreditation.outlet-why')}</span></p>
<p class="field wide"><label for="role">${say('accreditation.role')}</label><select id="role" name="role"${said('role')}>${pressRoles.map(role => html`<option value="${role}"${role === typed.role ? html` selected` : nothing}>${say(`accreditation.role-${role}`)}</option>`)}</select></p>
<fieldset${isWrongField(refusal, 'languages') ? html` aria-describedby="problem"` : nothing}><legend>${say('accreditation.languages')}</legend>
${houseLanguages.map(tag => html`<p class="choice"><input type="checkbox" id="language-${tag}" name="language-${tag}" value="on"${typed.languages.includes(tag) ? html` checked` : nothing}><label for="language-${tag}">${languageName(language, tag)}</label></p>`)}
<p class="field"><label for="other-languages">${say('accreditation.other-languages')}</label><input id="other-languages" name="otherLanguages" maxlength="60" autocapitalize="none" value="${others}"${said('languages')}></p></fieldset>
<p class="field wide"><label for="work">${say('accreditation.work')}</label><input id="work" name="link" type="url" maxlength="500" value="${typed.link}"${said('link')}></p>
<p class="field wide"><label for="message">${say('accreditation.message')}</label><textarea id="message" name="message" rows="5" maxlength="2000"${said('message')}>${typed.message}</textarea></p>
<p class="hidden" aria-hidden="true"><label for="leave-empty">${say('accreditation.leave-empty')}</label><input id="leave-empty" name="leave-empty" tabindex="-1" autocomplete="off"></p>
<p class="choice"><input type="checkbox" id="letters" name="letters" value="on"${typed.wantsLetters ? html` checked` : nothing}><label for="letters">${pressConsent(view)}</label></p>
<p class="hint">${say('accreditation.kept', { days: keptDays })}</p>
<p><button type="submit" class="big">${say('accreditation.send')}</button></p></form>`
}
