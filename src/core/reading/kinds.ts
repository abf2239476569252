import type { DocumentKind } from '../film/claim.ts'
import type { Candidate } from './candidate.ts'
import { leansToCinema } from './house-signs.ts'
import { dateIn } from './lexicon/dates.ts'
import { fold } from './lexicon/fold.ts'
import { interviewWords, talksIn } from './lexicon/interview-words.ts'
import { lean } from './lexicon/lean.ts'
import { beginsWith, kindAt, LARGE, LETTER, withoutEnd } from './lexicon/letters.ts'
import { BAR, COLON, DASH, FIGURES, QUESTION, QUOTATION, STAR } from './lexicon/marks.ts'
import { matchesOf } from './lexicon/matches-of.ts'
import { wordsOf } from './lexicon/word-sets.ts'
import { isPersonName } from './names/person-names.ts'
import type { LabelledPart } from './page/labelled-parts.ts'
import type { Line, Page } from './page/page.ts'
import { pageLanguages } from './page/page-languages.ts'
import { foldedPage, saysWord, wordsOnPage } from './page/words-on-page.ts'
import { isPressKit, MENU } from './press-kit.ts'
import { datedBy, nameAtEnd, nameUnderHeadline, toldAtEnd } from './recognise/bylines.ts'
import { isDated } from './recognise/dated-lines.ts'
import { mastheadOf } from './recognise/mastheads.ts'
import { newsPoints } from './recognise/news-signs.ts'

/** What speaks for a page being of a kind. */
export interface KindEvidence {
  parts: readonly LabelledPart[]
  technical: number
  screenings: number
  candidates: readonly Candidate[]
}

/** What a document is, by its words and its build (docs/rules/reading.md#kinds). */
export function kindOf(page: Page, evidence: KindEvidence): DocumentKind {
  const languages = pageLanguages(page)
  const paper = mastheadOf(page)
  // "The Lantern Review" is a paper
  const named = paper?.name.includes(' ') ? paper.line : -1
  const top = page.lines
    .slice(0, 8)
    .filter(it => it.index !== named)
    .map(it => it.folded)
    .join('\n')
    .slice(0, 900)
  const all = foldedPage(page).slice(0, 40_000)
  const prose = page.lines.filter(it => it.prose)
  const proseLength = prose.reduce((sum, it) => sum + it.text.length, 0)
  const labels = evidence.parts.filter(
    it => it.style !== 'spaced' && it.meanings.some(m => m !== 'other' && m !== 'articleAuthor'),
  ).length
  const count = (text: string, words: readonly string[]) =>
    wordsOnPage(page, words).filter(word => saysWord(text, word)).length

  const headline = page.lines
    .slice(0, 4)
    .filter(it => it.index !== named)
    .map(it => it.folded)
    .join('\n')
    .slice(0, 500)
  const interviewWords = wordsOf('interview', languages)
  const reviewWords = wordsOnPage(page, wordsOf('review', languages))
  const releaseWords = wordsOf('release', languages)
  const questions = page.lines.filter(
    it => it.words > 2 && it.marks & QUESTION && ASKED.test(it.text) && it.text.length < 400,
  ).length
  const turns = page.lines.filter(it => (kindAt(it.text, 1) & LETTER) === 0 && TURN.test(it.text)).length
  const answers = page.lines.filter(
    it => it.text.length > 60 && it.marks & COLON && ANSWER.test(it.text),
  ).length
  const talk = conversation(page)
  const spoken = all.includes('"') || all.includes('»') ? matchesOf(SPOKEN, all).length : 0

  let interview =
    count(top, interviewWords) * 1.6 +
    Math.min(3, questions * 0.5) +
    Math.min(2, turns > 2 ? turns * 0.4 : 0) +
    Math.min(2, answers * 0.3) +
    talk +
    Math.min(2, spoken * 0.3)
  let review =
    reviewWords.filter(word => saysWord(headline, word)).length * 1.6 +
    (proseLength > 2500 ? 1 : 0) +
    (proseLength > 5000 ? 0.8 : 0)
  let programme =
    Math.min(4, evidence.screenings * 2) + Math.min(2, labels * 0.3) + Math.min(1, evidence.technical * 0.6)
  let release =
    Math.min(3, count(all.slice(0, 6000), releaseWords) * 0.6) +
    Math.min(2, labels * 0.25) +
    Math.min(1, evidence.technical * 0.5)
  if (proseLength > 4000) {
    programme -= 1.2
    release -= 1.2
  }
  if (labels >= 5) {
    review -= 0.5
    interview -= 1
  }
  const opening = page.lines
    .slice(0, 3)
    .filter(it => it.index !== named)
    .map(it => (it.marks & BAR && MENU.test(it.text) ? '' : withoutEnd(it.folded, ':*★')))
  if (
    opening.some(it => reviewWords.includes(it)) ||
    opening
      .slice(0, 2)
      .some(it =>
        reviewWords.some(
          word =>
            it.includes(word) &&
            (it.startsWith(`${word}:`) ||
              it.startsWith(`${word} `) ||
              it.endsWith(` ${word}`) ||
              it.includes(`, la ${word}`)),
        ),
      )
  )
    review += proseLength > 600 || reviewWords.includes(opening[0] ?? '') ? 5 : 3
  if (page.lines.slice(0, 9).some(it => it.marks & (BAR | STAR) && MARKS_OF_CRITICS.test(it.text)))
    review += 2
  if (
    page.lines.some(
      it =>
        it.words < 9 &&
        it.marks & (FIGURES | COLON) &&
        beginsWith(it.folded, LETTER) &&
        ((it.marks & FIGURES && GRADE.test(it.folded)) || (it.marks & COLON && SHORT_GRADE.test(it.folded))),
    )
  )
    review += 2.4
  // news is signed as reviews are
  let signed = 0
  if (labels < 3 && evidence.screenings === 0 && hasByline(page, languages)) {
    if (interview >= 1) interview += 1
    else signed += 1
  }
  const paragraphs = prose.filter(it => it.text.length > 260).length
  if (paragraphs >= 3 && evidence.screenings < 2 && questions < 3) {
    const byName = datedBy(page, NOBODY).length > 0 || nameUnderHeadline(page, NOBODY).length > 0
    signed += byName ? 1.6 : 0.4
    if (signedAbove(page, languages)) signed += labels >= 5 ? 3 : 1
  }
  review += signed
  const news = questions < 3 && labels < 5 && evidence.screenings < 2 ? newsPoints(page) : 0
  if (news < CLEARLY_NEWS && paragraphs >= 3 && evidence.screenings === 0 && proseLength > LONG_STORY) {
    const makers = new Set(
      evidence.candidates
        .filter(it => it.field === 'directors' && it.score >= 0.5)
        .map(it => fold(String(it.value))),
    )
    if (interview < 1) review += (labels < 3 ? 1.2 : 0) + (paper?.press ? 1 : 0)
    // whoever sends out a film signs nothing below what it tells
    if (interview < review + 2 && isSigned(page, makers))
      review = Math.max(review + 1, programme + 0.2, release + 0.2)
  }
  if (proseLength < 500 && labels >= 5) review -= 1.5
  if (page.lines.slice(0, 8).some(it => it.marks & QUOTATION && HEADS_REVIEW.test(it.text))) return 'review'
  if (labels >= 4 && isPressKit(page, evidence.screenings > 1 ? 4 : 2)) return 'press-kit'
  if (evidence.candidates.filter(it => it.field === 'quotes').length >= 2) release += 0.8
  const best = Math.max(interview, review, programme, release)
  if (news >= NEWS && news + (best === review && news >= CLEARLY_NEWS ? signed : 0) > best) return 'news'
  if (best < 0.6 || (best === interview && best < 0.9))
    return proseLength > (labels === 0 && evidence.technical === 0 ? 1000 : 1500)
      ? 'review'
      : 'programme-entry'
  const shows = best === programme || best === release
  const house =
    shows && evidence.screenings > 0 ? leansToCinema(page, evidence.parts, evidence.screenings) : 0
  if (house >= IN_RELEASE) return 'release'
  if (best === programme || house <= -IN_RELEASE) return 'programme-entry'
  if (best === interview) return 'interview'
  if (best === review) return 'review'
  return 'release'
}

/** A name below the last paragraph, or one below the headline of whom the page tells at its end who they are. */
function isSigned(page: Page, makers: ReadonlySet<string>): boolean {
  return nameAtEnd(page, makers).length > 0 || toldAtEnd(page, makers).length > 0
}

/** `JTK: …` again and again, `– … ? – …`, and a headline that says with whom: the form of a conversation. */
function conversation(page: Page): number {
  const spoken = new Map<string, number>()
  let dashed = 0
  for (const { text, marks } of page.lines) {
    const speaker = marks & COLON ? SPEAKER.exec(text)?.[1] : undefined
    if (speaker) spoken.set(speaker, (spoken.get(speaker) ?? 0) + 1)
    if (text[0] !== '–' && text[0] !== '—' && text[1] !== '.') continue
    if (SPOKEN_LINE.test(text)) dashed++
  }
  const inTurns = [...spoken.values()].filter(it => it > 2).length
  const { heads } = interviewWords(page.language)
  const section = page.lines.slice(0, 8).some(it => it.words < 6 && isSection(it, heads))
  const headed = page.lines
    .slice(0, 7)
    .some(
      it =>
        it.words < 30 &&
        ((it.marks & QUOTATION && isHeadedBySpeech(it)) ||
          talksIn(it.folded, it.starts, page.language).length > 0),
    )
  return (inTurns >= 2 ? 2 : 0) + (dashed >= 6 ? 2 : 0) + (headed ? 1 : 0) + (section ? 1.2 : 0)
}

/** All of a line, or what bars, dashes and colons part in it, heads a section with interviews. */
function isSection({ folded, marks }: Line, heads: ReadonlySet<string>): boolean {
  if ((marks & (BAR | COLON | DASH | QUOTATION)) === 0) return heads.has(folded)
  return folded.split(/[·|>/:]|\s-\s/).some(part => heads.has(part.trim()))
}

function isHeadedBySpeech({ text, marks }: Line): boolean {
  return beginsWith(text, LARGE)
    ? (marks & COLON) !== 0 && HEADED_BY_SPEECH.test(text)
    : SPEECH_THEN_NAME.test(text)
}

/** `‘The Long Night’ Review: …`, `“The Long Night”: Venice Review`: how papers head the review of a film. */
const HEADS_REVIEW = lean(
  /^[‘“"'«„][^‘“"«„]{1,80}[’”"'»](?::\s\p{Lu}\p{L}+)?\s(?:(?:film|movie|festival)\s)?review(?=\s?[:–—|-]|$)/iu,
)

/** `JTK: …`. */
const SPEAKER = lean(/^[*_]*(\p{Lu}[\p{L}.\s'’-]{0,40}?)\s?:\s/u)
const SPOKEN_LINE = lean(/^(?:[–—]\s?["¿¡“«]?\p{Lu}|[PRQA]\.\s\p{P}*\p{Lu})/u)
/** `Q: …`, and the first letters of the words for questions and answers elsewhere. */
const TURN = /^[QAFPRDVS]\s?[:.]\s/
const ASKED = /\?["”»]?$/
const ANSWER = lean(/^\p{Lu}[\p{L}.\s'’-]{0,40}:\s/u)
/** `…”, said …`, folded. */
const SPOKEN = lean(
  /["»]\s*,?\s*\p{L}*\s*(?:said|says|explained|affirmed|declared|pointed out|observed|stated|continued|erklart|sagt|explique|dice|afirma|explica|racconta|spiega|conta|zegt|vertelt)/gu,
)

/** `Jane Doe: “…”`, `Jane Doe, actor: “…”` */
const HEADED_BY_SPEECH = lean(
  /^\p{Lu}[\p{L}\p{M}'’.-]+(?:\s[\p{L}\p{M}'’.-]+){1,4}(?:,\s\p{Ll}[^:,“„«"»]{3,50})?\s?:\s?[“„«"»].{12,}[”“»"«]$/u,
)

/** `“…”: Jane Doe on X`. */
const SPEECH_THEN_NAME = lean(
  /^[“„«"»‘'].{12,}[”“»"«’']\s?[:,–—]\s\p{Lu}[\p{L}\p{M}'’.-]+(?:\s[\p{L}\p{M}'’.-]+){1,4}\s(?:on|about|über|zu|sobre|sur|su|over)\s/u,
)

/** `4/5` on a line of its own, or stars. */
const MARKS_OF_CRITICS = /^\d(?:[.,]\d)?\s?\/\s?(?:5|10)$|(?=[★⭐☆]*[★⭐])[★⭐☆]{2,}|(?:^|\s)\*{3,5}(?:\s|$)/u
/** "Ma note : 4,5 sur 6", "Nota: 7/10": a grade behind its word. */
const GRADE =
  /^(?:my |ma |mi |meine? |il mio |minha |mijn |la meva )?(?:note|nota|rating|score|grade|verdict|wertung|note der redaktion|voto|cijfer|puntuacion|valoracion|puntuacio|bewertung|avaliacao)(?: tecnica| geral| global| cinematografica)?\s?:?\s*\d{1,2}(?:[.,]\d)?\s?(?:\/|sur|out of|von|de|van|su|di|sobre)\s?(?:5|6|10|100)\b/u
/** "Voto: 7,5", "Grade: B-": a grade whose scale everybody knows. */
const SHORT_GRADE =
  /^(?:my |nuestra |our )?(?:voto|nota|note|grade|rating|verdict|wertung|cijfer|puntuacion)\s?:\s?(?:\d{1,2}(?:[.,]\d)?|[a-f][+-]?)$/u
const NOBODY: ReadonlySet<string> = new Set()
/** So many characters of paragraphs tell more than a programme does. */
const LONG_STORY = 1200
/** By so many signs a page that shows a film is that of a cinema, or of a festival or a club. */
const IN_RELEASE = 1.4

/** News has to show this much: an account of what happened is told like a review's first lines. */
const NEWS = 1.4
/** By so much it is told even where a critic may sign it. */
const CLEARLY_NEWS = 1.8

/** A year or a length, which stand beside the maker of a film and not beside the writer of a page. */
const DATA_OF_FILM = /(?<![\d.])(?:18|19|20)\d\d\s?[,·|]|\d\s?(?:min|['’′])/iu

/** Who wrote the page, with the day, above its first paragraph: no sheet of a film has that. */
function signedAbove(page: Page, languages: readonly string[]): boolean {
  const leads = wordsOnPage(page, wordsOf('bylines', languages))
  const first = page.lines.findIndex(it => it.prose && it.text.length > 260)
  return page.lines
    .slice(1, Math.max(1, first))
    .some(
      line =>
        namesSigner(line, leads) &&
        [line, page.lines[line.index + 1]].some(
          it => it !== undefined && !it.prose && isDay(it.text, page.language),
        ),
    )
}

/** `By Jane Doe | 4 May`: a short line that begins with the words of a byline and a person's name. */
function namesSigner({ text, folded, words }: Line, leads: readonly string[]): boolean {
  if (words > 14) return false
  const lead = leads.find(
    it => folded.startsWith(it) && (folded[it.length] === ' ' || folded.startsWith(': ', it.length)),
  )
  if (!lead) return false
  const name = text
    .slice(lead.length)
    .replace(/^[\s:]+/u, '')
    .split(/\s[|–—·•-]\s|,\s|\s{2,}|\d/u)[0]!
    .trim()
  return isPersonName(name)
}

function isDay(text: string, language: string): boolean {
  return text.length < 90 && /^\d{4}-/u.test(dateIn(text, 0, language)?.date ?? '')
}

/** Who wrote the page, right below its headline. */
function hasByline(page: Page, languages: readonly string[]): boolean {
  const leads = wordsOnPage(page, wordsOf('bylines', languages))
  return page.lines
    .slice(1, 6)
    .some(
      line =>
        namesSigner(line, leads) &&
        !DATA_OF_FILM.test(line.text) &&
        (isDated(page, line.index) || page.lines.slice(0, 3).some(it => it !== line && it.words > 5)),
    )
}
