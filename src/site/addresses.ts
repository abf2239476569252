import type { HouseLanguage } from '#core/localised.ts'

/**
 * Where the pages of an edition stand. Paths come without the language, so that a page can name itself in the other
 * three; `inWords` puts the language in front. Feeds have no language in their path.
 */
export interface Addresses {
  home: string
  programme: string
  news: string
  /** What is left of seats, as it changes: an event stream. */
  seats: string
  basket: string
  checkout: string
  /** Where codes, vouchers and passes are put into the basket. */
  codes: string
  /** What is sold beside seats. */
  passes: string
  wishList: string
  /** Stars and the visitor's plan. */
  myFestival: string
  newsletter: string
  /** Voting with a ticket, and the result of the audience award. */
  vote: string
  award: string
  /** What the press gets: the list, and a film's kit. */
  press: string
  pressKit(filmSlug: string): string
  /** Asking for accreditation, and the page behind the private link of who got it. */
  accreditation: string
  pressRoom(secret: string): string
  /** What the festival asks gifts for. */
  appeals: string
  appeal(slug: string): string
  waitingRoom: string
  draw: string
  /** JSON; like feeds, without a language. */
  drawData: string
  film(slug: string): string
  item(slug: string): string
  person(slug: string): string
  venue(slug: string): string
  newsEntry(slug: string): string
  screening(id: string): string
  /** A request on a waiting list, by its secret. */
  waiting(token: string): string
  /** A sign-up for letters, a reader's own page, and where letters are ended: each by its secret. */
  newsletterConfirm(token: string): string
  newsletterMine(token: string): string
  newsletterLeave(token: string): string
  /** A plan that somebody shows, by its secret; its calendar, like feeds, without a language. */
  sharedPlan(token: string): string
  planCalendar(token: string): string
  /** Where seats of a numbered house are chosen. */
  seatChoice(id: string): string
  calendar(of?: { kind: 'sections' | 'venues' | 'films'; slug: string }): string
  poster(slug: string): string
  sharedPicture(slug: string): string
  sectionColours: string
}

export function addressesOf(editionSlug: string): Addresses {
  const at = `/${editionSlug}`
  return {
    home: at,
    programme: `${at}/programme`,
    news: `${at}/news`,
    seats: `${at}/seats`,
    basket: `${at}/basket`,
    checkout: `${at}/checkout`,
    codes: `${at}/basket/codes`,
    passes: `${at}/passes`,
    wishList: `${at}/wish-list`,
    myFestival: `${at}/my-festival`,
    newsletter: `${at}/newsletter`,
    vote: `${at}/vote`,
    award: `${at}/award`,
    press: `${at}/press`,
    accreditation: `${at}/press/accreditation`,
    pressRoom: secret => `${at}/press/mine/${secret}`,
    pressKit: slug => `${at}/films/${slug}/press`,
    appeals: `${at}/appeals`,
    appeal: slug => `${at}/appeals/${slug}`,
    waitingRoom: `${at}/waiting-room`,
    draw: `${at}/draw`,
    drawData: `${at}/draw.json`,
    film: slug => `${at}/films/${slug}`,
    item: slug => `${at}/items/${slug}`,
    person: slug => `${at}/people/${slug}`,
    venue: slug => `${at}/venues/${slug}`,
    newsEntry: slug => `${at}/news/${slug}`,
    screening: id => `${at}/screenings/${id}`,
    waiting: token => `${at}/waiting-list/${token}`,
    newsletterConfirm: token => `${at}/newsletter/confirm/${token}`,
    newsletterMine: token => `${at}/newsletter/mine/${token}`,
    newsletterLeave: token => `${at}/newsletter/leave/${token}`,
    sharedPlan: token => `${at}/plans/${token}`,
    planCalendar: token => `${at}/plans/${token}.ics`,
    seatChoice: id => `${at}/screenings/${id}/seats`,
    calendar: of => (of ? `${at}/${of.kind}/${of.slug}.ics` : `${at}/calendar.ics`),
    poster: slug => `${at}/posters/${slug}.svg`,
    sharedPicture: slug => `${at}/posters/${slug}.png`,
    sectionColours: `${at}/sections.css`,
  }
}

/** `/de/lapaz-2026/programme` */
export function inWords(language: HouseLanguage, path: string): string {
  return `/${language}${path}`
}

export function orderAddress(token: string): string {
  return `/orders/${token}`
}

/** The page of a monthly gift; without language, like `orderAddress`. */
export function monthlyGiftAddress(token: string): string {
  return `/monthly-gifts/${token}`
}

/** The page of a pass; without language, like `orderAddress`. */
export function passAddress(token: string): string {
  return `/passes/${token}`
}
