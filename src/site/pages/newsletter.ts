import { html } from 'hono/html'
import type { TopicNames } from '#acts/ports/newsletter.ts'
import type { SignUp } from '#core/audience/newsletter/sign-up.ts'
import type { Subscriber } from '#core/audience/newsletter/subscriber.ts'
import type { Topic } from '#core/audience/newsletter/topic.ts'
import { houseLanguages } from '#core/localised.ts'
import { languageName } from '#words/names.ts'
import { inWords } from '../addresses.ts'
import { told } from '../content.ts'
import { framed } from '../frame.ts'
import { langOf, type Markup, nothing } from '../markup.ts'
import { problemPart } from '../parts/problem.ts'
import type { View } from '../view.ts'

/** What was typed, so that a refusal costs no second typing. */
export interface NewsletterTyped {
  email: string
  name: string
  topics: readonly Topic[]
}

/** A film that the reader came from, or gets letters about. */
export type FilmTopic = TopicNames['films'][number]

/** The sentence of consent, as it stands on the page and is kept as proof. */
export function consentWords({ say, guide }: View): string {
  return say('site.newsletter-consent', { edition: guide.programme.edition.name })
}

/** A topic's label, as it stands beside its box. */
export function topicLabel(view: View, topic: Topic, names: TopicNames): { text: string; language: string } {
  const { say, language } = view
  if (topic.kind === 'festival')
    return { text: say('site.newsletter-festival', { edition: view.guide.programme.edition.name }), language }
  if (topic.kind === 'press')
    return {
      text: say('accreditation.letters-topic', { edition: view.guide.programme.edition.name }),
      language,
    }
  if (topic.kind === 'section') {
    const section = [...view.guide.programme.sections, ...names.sections].find(
      each => each.id === topic.sectionId,
    )
    const name = section && told(view, section.name)
    return { text: say('site.newsletter-section', { name: name?.text ?? '' }), language }
  }
  const title = names.films.find(each => each.id === topic.filmId)?.title ?? ''
  return { text: say('site.newsletter-film', { title }), language }
}

/** Signing up: `sentTo` says that the letter is on its way, if letters can go there. */
export function newsletterPage(
  view: View,
  films: readonly FilmTopic[],
  { typed, problem, sentTo }: { typed?: NewsletterTyped; problem?: string; sentTo?: string } = {},
): Markup {
  const { say, addresses } = view
  return letterPage(view, addresses.newsletter, {
    title: say('site.newsletter-title'),
    body: html`<p class="lead">${say('site.newsletter-lead')}</p>
${problemPart(problem)}
${sentTo === undefined ? signUpForm(view, films, typed) : html`<div class="held" role="status"><p>${say('site.newsletter-sent', { email: sentTo })}</p></div>`}`,
    findable: true,
  })
}

function signUpForm(view: View, films: readonly FilmTopic[], typed?: NewsletterTyped): Markup {
  const { say, addresses, language } = view
  const chosen = typed?.topics ?? films.map(film => ({ kind: 'film' as const, filmId: film.id, city: '' }))
  return html`<form class="seat-form" method="post" action="${inWords(language, addresses.newsletter)}">
${topicBoxes(view, chosen, { films: [...films], sections: [] })}
<p class="hint">${say('site.newsletter-none')}</p>
<p class="field wide"><label for="email">${say('site.your-email')}</label><input id="email" name="email" type="email" autocomplete="email" required maxlength="254" value="${typed?.email ?? ''}"></p>
<p class="field wide"><label for="name">${say('site.newsletter-name')}</label><input id="name" name="name" autocomplete="name" maxlength="200" value="${typed?.name ?? ''}"></p>
<p class="consent">${consentWords(view)}</p>
<p><button type="submit" class="big">${say('site.newsletter-ask')}</button></p></form>`
}

/** Boxes for the festival, the edition's sections, and films with their cities. */
function topicBoxes(view: View, chosen: readonly Topic[], names: TopicNames): Markup {
  const { say, guide } = view
  const has = (test: (topic: Topic) => boolean) => chosen.some(test)
  const own = names.sections.filter(({ id }) => !guide.programme.sections.some(section => section.id === id))
  const sections = [...guide.programme.sections, ...own]
  const box = (name: string, topic: Topic, isOn: boolean) =>
    html`<p class="choice"><input type="checkbox" id="${name}" name="${name}" value="on"${isOn ? html` checked` : nothing}><label for="${name}">${topicLabel(view, topic, names).text}</label></p>`
  return html`<fieldset><legend>${say('site.newsletter-about')}</legend>
${names.films.map(({ id }) => {
  const topic = chosen.find(each => each.kind === 'film' && each.filmId === id)
  const city = topic?.kind === 'film' ? topic.city : ''
  return html`${box(`film-${id}`, { kind: 'film', filmId: id, city }, topic !== undefined)}
<p class="field"><label for="city-${id}">${say('site.newsletter-city')}</label><input id="city-${id}" name="city-${id}" maxlength="100" autocomplete="address-level2" value="${city}"></p>`
})}
${box(
  'festival',
  { kind: 'festival' },
  has(each => each.kind === 'festival'),
)}
${has(each => each.kind === 'press') ? box('press', { kind: 'press' }, true) : nothing}
${sections.map(({ id }) =>
  box(
    `section-${id}`,
    { kind: 'section', sectionId: id },
    has(each => each.kind === 'section' && each.sectionId === id),
  ),
)}</fieldset>`
}

/** A sign-up behind its secret link, with the button that confirms it. */
export function confirmPage(view: View, { signUp, names }: { signUp: SignUp; names: TopicNames }): Markup {
  const { say, addresses, language } = view
  const path = addresses.newsletterConfirm(signUp.token)
  return letterPage(view, path, {
    title: say('site.newsletter-confirm-title'),
    body: html`<p class="lead">${say('site.newsletter-confirm-lead', { email: signUp.email })}</p>
<ul>${signUp.topics.map(topic => html`<li>${topicLabel(view, topic, names).text}</li>`)}</ul>
<p>${consentWords(view)}</p>
<form method="post" action="${inWords(language, path)}"><p><button type="submit" class="big">${say('site.newsletter-confirm')}</button></p></form>
<p class="hint">${say('site.newsletter-not-you')}</p>`,
  })
}

/** A reader's own page. */
export function subscriptionPage(
  view: View,
  { subscriber, names }: { subscriber: Subscriber; names: TopicNames },
  said: { done?: 'confirmed' | 'saved'; problem?: string | undefined } = {},
): Markup {
  const { say, addresses, language } = view
  const { email, leftAt, topics, token } = subscriber
  const path = addresses.newsletterMine(token)
  const at = inWords(language, path)
  return letterPage(view, path, {
    title: say('site.newsletter-mine'),
    body: html`${problemPart(said.problem)}
${said.done ? html`<div class="held" role="status"><p>${say(`site.newsletter-${said.done}`, { email })}</p></div>` : nothing}
<p class="lead">${say(leftAt === null ? 'site.newsletter-mine-lead' : 'site.newsletter-left', { email })}</p>
<form class="seat-form" method="post" action="${at}">
${topicBoxes(view, topics, names)}
<p class="field"><label for="language">${say('site.newsletter-language')}</label><select id="language" name="language">${houseLanguages.map(each => html`<option value="${each}"${each === subscriber.language ? html` selected` : nothing}>${languageName(language, each)}</option>`)}</select></p>
<p class="hint">${consentWords(view)}</p>
<p><button type="submit" class="big">${say('site.newsletter-save')}</button></p></form>
${leftAt === null ? html`<h2>${say('site.newsletter-leave-title')}</h2><form method="post" action="${at}/leave"><p><button type="submit" class="plain">${say('site.newsletter-leave')}</button></p></form>` : nothing}
<h2>${say('site.newsletter-kept')}</h2>
<p><a href="${at}/kept.json" download>${say('site.newsletter-export')}</a></p>
<form method="post" action="${at}/delete"><p class="choice"><input type="checkbox" id="sure" name="sure" value="on" required><label for="sure">${say('site.newsletter-sure')}</label></p>
<p><button type="submit" class="plain">${say('site.newsletter-delete')}</button></p></form>`,
  })
}

/** Ending the letters: being opened ends nothing, the button does. */
export function leavePage(view: View, path: string, filmTitle: string | undefined, isLeft: boolean): Markup {
  const { say, language } = view
  const about = filmTitle === undefined ? '' : say('site.newsletter-film', { title: filmTitle })
  const body = isLeft
    ? html`<div class="held" role="status"><p>${say('site.newsletter-ended')}</p></div>`
    : html`<p class="lead">${say('site.newsletter-leave-lead')}</p>${about ? html`<p>${about}</p>` : nothing}
<form method="post" action="${inWords(language, path)}"><input type="hidden" name="List-Unsubscribe" value="One-Click"><p><button type="submit" class="big">${say('site.newsletter-leave-now')}</button></p></form>`
  return letterPage(view, path, { title: say('site.newsletter-leave-title'), body })
}

/** Everything about the reader is gone. */
export function deletedPage(view: View): Markup {
  const { say, addresses } = view
  return letterPage(view, addresses.newsletter, {
    title: say('site.newsletter-mine'),
    body: html`<div class="held" role="status"><p>${say('site.newsletter-deleted')}</p></div>`,
  })
}

function letterPage(
  view: View,
  path: string,
  { title, body, findable = false }: { title: string; body: Markup; findable?: boolean },
): Markup {
  return framed(view, {
    ...{ title, path, findable },
    description: view.say('site.newsletter-lead'),
    body: html`<article class="newsletter"${langOf(view.language, view.language)}><header class="top"><h1>${title}</h1></header>
${body}</article>`,
  })
}
