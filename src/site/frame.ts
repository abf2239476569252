import { html } from 'hono/html'
import { type HouseLanguage, houseLanguages } from '#core/localised.ts'
import { dayRange } from '#words/dates.ts'
import { inWords } from './addresses.ts'
import { assetAddress } from './assets.ts'
import { jsonScript, type Markup, nothing } from './markup.ts'
import { starForm } from './parts/star.ts'
import { isTimeForWishes } from './parts/wish-link.ts'
import { isSelling, type View } from './view.ts'

/** What a page adds to the frame that all pages of an edition share. */
export interface Page {
  title: string
  /** For search engines and shared links; one or two sentences, plain. */
  description: string
  /** Without the language; with a query where the query makes another page. */
  path: string
  /** The part of the site it belongs to, marked in the navigation. */
  part?: 'programme' | 'news' | 'passes' | 'wish-list' | 'my-festival' | 'appeals' | 'basket'
  /** Open Graph picture: a path. */
  picture?: string
  openGraphType?: 'website' | 'article' | 'video.movie'
  /** schema.org. */
  linkedData?: unknown
  /** Feeds of this page beside the edition's. */
  calendar?: string
  /** Other sites can show it in a frame of theirs (routes/oembed.ts). */
  embeds?: boolean
  /** False for pages of one visitor: not for search engines, no other languages offered to them. */
  findable?: boolean
  body: Markup
}

export function framed(view: View, page: Page): Markup {
  const { language, addresses, say, origin } = view
  const { edition } = view.guide.programme
  const title = page.path === addresses.home ? page.title : `${page.title} – ${edition.name}`
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${page.description}">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#ffcf00" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#0b0b0c" media="(prefers-color-scheme: dark)">
<link rel="preload" href="${assetAddress('archivo-latin.woff2')}" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="${assetAddress('site.css')}">
<link rel="stylesheet" href="${addresses.sectionColours}?v=${edition.version}">
<link rel="icon" href="${assetAddress('icon.svg')}" type="image/svg+xml">
<link rel="apple-touch-icon" href="${assetAddress('icon-512.png')}">
<link rel="manifest" href="${inWords(language, addresses.home)}/app.webmanifest">
${page.findable === false ? html`<meta name="robots" content="noindex">` : otherLanguages(view, page.path)}
<link rel="alternate" type="application/rss+xml" title="${say('site.news')}" href="${inWords(language, addresses.home)}/news.rss">
<link rel="alternate" type="text/calendar" title="${say('site.calendar-all')}" href="${addresses.calendar()}?language=${language}">
${page.calendar ? html`<link rel="alternate" type="text/calendar" title="${page.title}" href="${page.calendar}?language=${language}">` : nothing}
<meta property="og:site_name" content="${edition.name}">
<meta property="og:title" content="${page.title}">
<meta property="og:description" content="${page.description}">
<meta property="og:type" content="${page.openGraphType ?? 'website'}">
<meta property="og:url" content="${origin}${inWords(language, page.path)}">
<meta property="og:locale" content="${language}">
${page.embeds ? html`<link rel="alternate" type="application/json+oembed" title="${page.title}" href="${origin}/oembed?url=${encodeURIComponent(origin + inWords(language, page.path))}">` : nothing}
${page.picture ? html`<meta property="og:image" content="${origin}${page.picture}"><meta name="twitter:card" content="summary_large_image">` : nothing}
${page.linkedData ? jsonScript(page.linkedData) : nothing}
<script type="module" src="${assetAddress('islands.js')}"></script>
</head>
<body${view.seatsMark ? html` data-seats="${inWords(language, addresses.seats)}?seen=${view.seatsMark}"` : nothing}>
<a class="skip" href="#main">${say('site.skip')}</a>
${masthead(view, page)}
<p class="kept-page" role="status">${say('plan.offline')}</p>
<main id="main" tabindex="-1">
${page.body}
</main>
${starForm(view)}
${foot(view)}
</body>
</html>`
}

function otherLanguages(view: View, path: string): Markup {
  const address = (language: HouseLanguage) => `${view.origin}${inWords(language, path)}`
  return html`<link rel="canonical" href="${address(view.language)}">
${houseLanguages.map(language => html`<link rel="alternate" hreflang="${language}" href="${address(language)}">`)}
<link rel="alternate" hreflang="x-default" href="${address('en')}">`
}

function masthead(view: View, page: Page): Markup {
  const { language, addresses, say } = view
  const { edition } = view.guide.programme
  const links = [
    { part: 'programme', href: addresses.programme, words: say('site.programme') },
    { part: 'news', href: addresses.news, words: say('site.news') },
    ...(isTimeForWishes(view) || page.part === 'wish-list'
      ? [{ part: 'wish-list', href: addresses.wishList, words: say('site.wish-list') }]
      : []),
    ...(isSelling(view) || page.part === 'passes'
      ? [{ part: 'passes', href: addresses.passes, words: say('site.passes') }]
      : []),
    { part: 'my-festival', href: addresses.myFestival, words: say('plan.title') },
    ...(view.products.appeals.length > 0 || page.part === 'appeals'
      ? [{ part: 'appeals', href: addresses.appeals, words: say('site.appeals') }]
      : []),
    { part: 'basket', href: addresses.basket, words: say('site.basket') },
  ]
  return html`<header class="masthead">
<p class="wordmark"><a href="${inWords(language, addresses.home)}">${edition.name}</a></p>
<p class="dateline">${dayRange(language, edition.startsOn, edition.endsOn)}${edition.city && html` <span>${edition.city}</span>`}</p>
<nav class="parts" aria-label="${say('site.navigation')}"><ul>
${links.map(link => html`<li><a href="${inWords(language, link.href)}"${link.part === page.part ? html` aria-current="page"` : nothing}>${link.words}</a></li>`)}
</ul></nav>
<nav class="languages" aria-label="${say('site.languages')}"><ul>
${houseLanguages.map(other => html`<li><a href="${inWords(other, page.path)}" lang="${other}" hreflang="${other}" title="${languageNames[other]}"${other === language ? html` aria-current="true"` : nothing}><abbr>${other.toUpperCase()}</abbr><span class="hidden"> ${languageNames[other]}</span></a></li>`)}
</ul></nav>
</header>`
}

/** Each language in its own words, as its readers look for it. */
const languageNames: Record<HouseLanguage, string> = {
  en: 'English',
  es: 'Español',
  de: 'Deutsch',
  fr: 'Français',
}

function foot(view: View): Markup {
  const { language, addresses, award, say } = view
  const { edition, venues } = view.guide.programme
  return html`<footer class="foot">
<p class="foot-name">${edition.name}</p>
<div class="foot-columns">
<section aria-labelledby="foot-venues"><h2 id="foot-venues">${say('site.venues')}</h2><ul>
${venues.map(venue => html`<li><a href="${inWords(language, addresses.venue(venue.slug))}">${venue.name}</a></li>`)}
</ul></section>
<section aria-labelledby="foot-feeds"><h2 id="foot-feeds">${say('site.keep-up')}</h2><ul>
<li><a href="${addresses.calendar()}?language=${language}">${say('site.calendar-all')}</a></li>
<li><a href="${inWords(language, addresses.home)}/news.rss">${say('site.news-feed')}</a></li>
<li><a href="${inWords(language, addresses.newsletter)}">${say('site.newsletter-title')}</a></li>
<li><a href="${inWords(language, addresses.press)}">${say('press.kits')}</a></li>
${award ? html`<li><a href="${inWords(language, award.openedAt ? addresses.award : addresses.vote)}">${say('site.vote-title')}</a></li>` : nothing}
</ul></section>
<section aria-labelledby="foot-quiet"><h2 id="foot-quiet">${say('site.privacy')}</h2><p>${say('site.privacy-words')}</p></section>
</div>
</footer>`
}
