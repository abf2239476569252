// biome-ignore-all format: word lists are read in rows, one meaning a row
import type { TitleData } from './title-data.ts'

export const de: TitleData = {
  sections: ['wettbewerb', 'sektion', 'programm', 'filmfest*', 'filmtage', 'filmwoche*', 'festspiele', 'kurzfilm', 'kurzfilme', 'retrospektive', 'hommage', 'präsentiert', 'zeigt', 'reihe', 'reihen', 'filmreihe', 'filmclub', 'filmkreis', 'filmklub*', 'kino', 'kinos', 'filmhaus', 'filmothek', 'cinemathek', 'kinemathek', 'doku*', 'dokumentar*', 'pressemappe', 'presseheft', 'magazin', 'zeitschrift', 'redaktion', 'museum', 'universität', 'botschaft', 'filmverleih', 'verleih', 'spielplan', 'kinoprogramm', 'kalender', 'pfarr*', 'schule', 'gemeinde', 'woche', 'kritiken', 'heute', 'klassiker', 'werkschau', 'filmgespräch', 'filmabend'],
  hallEndings: ['saal', 'kino', 'theater', 'kinokulturhaus'],
  films: ['neuester', 'neuer', 'letzter', 'film', 'spielfilm', 'dokumentarfilm', 'kinofilm', 'langfilm', 'kurzfilm', 'debüt', 'debütfilm', 'drama', 'komödie', 'thriller', 'erstling', 'werk', 'regiedebüt', 'spielfilmdebüt'],
  kinds: ['kritik', 'filmkritik', 'rezension', 'besprechung', 'interview'],
  makers: ['von', 'regie', 'r:', 'ein film von'],
  about: ['über', 'von', 'zu', 'für'],
  of: ['von', 'des', 'zu'],
  placing: ['in', 'mit'],
  relatives: ['der', 'die', 'das', 'in dem', 'in der'],
  called: ['mit dem Titel'],
  events: ['gespräch', 'gast'],
  besidePersons: ['mit', 'von'],
  articles: ['der', 'die', 'das'],
  joining: ['der', 'die', 'das', 'und', 'ein', 'eine', 'im', 'in', 'mit', 'von', 'zu', 'ist', 'nicht'],
  small: ['der', 'die', 'das', 'und', 'ein', 'eine', 'einen', 'im', 'von', 'zu', 'mit', 'ist', 'nicht', 'ich', 'auf', 'für', 'den', 'dem', 'aus', 'wer', 'wie', 'vom', 'zum'],
  goesOn: ['läuft', 'startet', 'feiert', 'feierte', 'kommt', 'eröffnet', 'erzählt', 'hatte seine', 'hatte Premiere', 'gewann', 'handelt', 'ist ein Film', 'ist der erste', 'ist ihr', 'ist sein', 'ist ein', 'ist eine', 'ist der', 'ist die', 'ist das', 'dauert', 'wurde', 'hat', 'erhielt', 'erhält', 'ist ab', 'ist im Kino', 'startete', 'lief', 'zeigt', 'ist nun', 'handelte', 'spielt', 'bekam'],
  tells: ['präsentiert', 'heißt', 'zeigt', 'dreht', 'drehte', 'inszeniert', 'stellt', 'spielt in', 'namens', 'gesehen', 'Premiere von', 'Dreharbeiten zu', 'Arbeit an'],
}
