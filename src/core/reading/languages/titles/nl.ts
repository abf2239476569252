// biome-ignore-all format: word lists are read in rows, one meaning a row
import type { TitleData } from './title-data.ts'

export const nl: TitleData = {
  sections: ['competitie', 'sectie', 'programma', 'filmdagen', 'kerk', 'nu in', 'klassieker', 'klassiekers', 'retrospectief', 'voorpremière', 'wedstrijd'],
  halls: ['zaal'],
  films: ['nieuwste', 'film', 'speelfilm', 'speelfilmdebuut', 'documentaire', 'debuutfilm', 'komedie', 'prent', 'drama', 'thriller'],
  kinds: ['recensie', 'interview'],
  makers: ['van', 'regie'],
  about: ['over', 'van', 'voor'],
  of: ['van', 'de film'],
  placing: ['in', 'met'],
  relatives: ['dat', 'die', 'waarin'],
  called: ['genaamd', 'getiteld'],
  events: ['nagesprek'],
  besidePersons: ['met', 'door'],
  articles: ['de', 'het', 'een'],
  joining: ['de', 'het', 'een', 'en', 'van', 'in', 'is', 'om'],
  small: ['de', 'het', 'een', 'en', 'van', 'in', 'met', 'voor', 'op', 'mijn', 'niet'],
  goesOn: ['gaat in première', 'draait', 'ging in première', 'komt', 'is te zien', 'won', 'vertelt', 'volgt', 'is een film', 'is een documentaire', 'is zijn', 'is haar', 'duurt', 'is vanaf', 'draaide', 'werd', 'kreeg', 'speelt', 'gaat over', 'ging', 'is nu', 'opent'],
  tells: ['presenteert', 'regisseert', 'maakte', 'heet', 'speelt in', 'zag', 'opnames van', 'première van', 'over'],
}
