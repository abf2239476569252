// biome-ignore-all format: word lists are read in rows, one meaning a row
import type { TitleData } from './title-data.ts'

export const en: TitleData = {
  sections: ['competition', 'section', 'programme', 'program', 'programming', 'festival', 'filmfestival', 'shorts', 'short film', 'short films', 'panorama', 'retrospecti*', 'tribute', 'special screening', 'special screenings', 'official selection', 'premiere', 'premieres', 'showcase', 'gala', 'selects', 'spotlight', 'focus', 'special', 'specials', 'present', 'presents', 'strand', 'series', 'cycle', 'cinema', 'cinemas', 'film archive', 'arthouse', 'doc', 'docs', 'documentar*', 'press kit', 'presskit', 'press book', 'pressbook', 'magazine', 'museum', 'university', 'embassy', 'films', 'pictures', 'distribution', 'releasing', 'film day', 'film days', 'filmdays', 'filmweek', 'newsletter', 'calendar', 'entertainment', 'radio', 'podcast', 'bulletin', 'school', 'parish', 'week', 'interview', 'interviews', 'review', 'reviews', 'today', 'now showing', 'screenings', 'classics', 'season of films'],
  halls: ['screen', 'cinema', 'theatre', 'studio', 'auditorium'],
  hallEndings: ['theater'],
  films: ['latest', 'newest', 'last', 'film', 'films', 'movie', 'feature', 'debut', 'documentary', 'drama', 'comedy', 'thriller', 'picture', 'short', 'masterpiece', 'classic', 'sequel', 'adaptation', 'biopic'],
  kinds: ['review', 'reviews', 'film review', 'film reviews', 'movie review', 'movie reviews', 'dvd review', 'blu-ray review', 'interview'],
  makers: ['by', 'dir', 'dir.', 'directed by'],
  about: ['on', 'about', 'over', 'for', 'for his', 'for her', 'finishing', 'making', 'of', 'with'],
  of: ['of'],
  placing: ['in', 'with'],
  relatives: ['which', 'who', 'whose', 'wherein'],
  called: ['titled', 'called'],
  events: ['q&a', 'q & a', 'q+a', 'q + a', 'intro*', 'discussion', 'panel', 'live'],
  besidePersons: ['with', 'by', 'say', 'says', 'said'],
  articles: ['the', 'a', 'an'],
  joining: ['the', 'a', 'an', 'of', 'and', 'in', 'on', 'at', 'to', 'for', 'by', 'with', 'is', 'has', 'was', 'are', 'have', 'not'],
  small: ['the', 'of', 'and', 'my', 'our', 'to', 'from', 'for', 'at', 'is', 'you', 'your', 'her', 'his', 'who', 'what', 'when', 'with', 'are', 'we', 'never', 'nobody', "can't", "don't", "doesn't", "won't", 'that', 'by', 'how', 'all', 'no'],
  goesOn: ['had its', 'has its', 'premiered', 'premieres', 'opens', 'opened', 'is out', 'arrives', 'hits cinemas', 'screens', 'screened', 'will be released', 'is released', 'won the', 'bowed', 'debuted', 'tells the', 'follows', 'is a film', 'is a documentary', 'is a drama', 'is a comedy', 'is the story', 'is the first', 'is the second', 'is his', 'is her', 'is in cinemas', 'is now in cinemas', 'is showing', 'is at the', 'plays at', 'is about', 'is about to', 'concerns', 'is playing', 'is set in', 'stars', 'centres on', 'centers on', 'is directed', 'was directed', 'was shot', 'was made', 'is produced', 'received', 'had been', 'can be seen', 'goes to'],
  tells: ['called', 'titled', 'entitled', 'stars in', 'star in', 'starred in', 'presents', 'is called', 'behind', 'watched', 'saw', 'seen', 'see', 'making', 'making of', 'starts with', 'the release of', 'the premiere of', 'deals on', 'sales on', 'rights to', 'cast of', 'set of'],
}
