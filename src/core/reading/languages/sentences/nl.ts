// biome-ignore-all format: word lists are read in rows, one meaning a row
import type { SentenceData } from './sentence-data.ts'

export const nl: SentenceData = {
  before: {
    directors: ['eerste speelfilm van', 'tweede speelfilm van', 'langspeelfilmdebuut van', 'eerste film van', 'langspeelfilm van', 'jeugdfilm van', 'regie is van', 'regie was in handen van', 'komedie van', 'thriller van', 'drama van'],
    writers: ['schreef … met', 'geschreven … met', 'scenario … met', 'scenario is van', 'scenario schreef', 'script van', 'samen geschreven met', 'coscenarist', 'schreef … samen met', 'scenario komt van', 'schrijven … met', 'schreef ik met', 'geschreven samen met'],
    cinematographers: ['camerawerk is van', 'camera van', 'cinematografie is van', 'camera is van', 'camera was in handen van', 'gedraaid door', 'geschoten door', 'beelden van', 'fotografie van', 'camerawerk komt van'],
    editors: ['montage van', 'montage is van', 'gemonteerd door', 'montage was in handen van', 'montage met', 'gemonteerd met'],
    composers: ['muziek is van', 'muziek komt van', 'score is van', 'gecomponeerd door', 'soundtrack is van', 'filmmuziek van'],
    sound: ['geluid van', 'geluid is van', 'sounddesign van', 'geluidsontwerp van'],
    producers: ['geproduceerd door', 'producent is', 'producenten zijn'],
    cast: ['gespeeld … door', 'vertolkt … door', 'hoofdrol wordt gespeeld door', 'hoofdrollen worden gespeeld door', 'de hoofdrol is voor', 'hoofdrollen zijn voor', 'in de hoofdrol', 'in de hoofdrollen', 'de hoofdrol speelt', 'de hoofdrollen spelen', 'in de titelrol', 'met rollen van', 'met rollen voor', 'nieuwkomer', 'debutant', 'debutante', 'waarin', 'bijrollen zijn er voor', 'verder spelen'],
  },
  behind: {
    directors: ['voerde de regie', 'deed de regie', 'regisseerde de film'],
    writers: ['schreef het scenario', 'schreef mee', 'tekende voor het scenario', 'schreef het script'],
    cinematographers: ['deed … camera', 'deed het camerawerk', 'deed … licht', 'achter de camera', 'tekende voor het camerawerk', 'heeft gefilmd', 'filmde'],
    editors: ['heeft gemonteerd', 'heeft de film gemonteerd', 'deed de montage', 'monteerde', 'tekende voor de montage'],
    composers: ['schreef de muziek', 'componeerde de muziek', 'maakte de muziek', 'componeerde', 'tekende voor de muziek'],
    sound: ['deed het geluid', 'tekende voor het geluid', 'nam het geluid op'],
    producers: ['produceerde de film', 'produceert'],
    cast: ['speelt', 'in de hoofdrol', 'in de titelrol', 'vertolkt', 'speelt de'],
  },
  roles: {
    cinematographers: ['cameraman', 'cameravrouw', 'director of photography', 'cinematograaf', 'dop'],
    editors: ['monteur', 'editor', 'montrice'],
    composers: ['componist', 'componiste'],
    sound: ['geluidsman', 'geluidsvrouw', 'sounddesigner', 'geluidsontwerper'],
    producers: ['producent', 'producenten', 'producente'],
    writers: ['coscenarist', 'co-scenarist', 'coscenariste', 'scenarist', 'scenariste', 'scenarioschrijver'],
    cast: ['hoofdrolspeler', 'hoofdrolspeelster', 'tegenspeler', 'tegenspeelster'],
  },
  companies: {
    productionCompanies: ['geproduceerd door', 'een productie van', 'in coproductie met', 'gecoproduceerd door', 'productie is van', 'coproductie … van'],
    distributors: ['gedistribueerd door', 'uitgebracht door', 'in de bioscoop gebracht door', 'distributie is in handen van', 'distributeur', 'wordt uitgebracht door'],
    worldSales: ['wereldverkoop is in handen van', 'internationale verkoop is in handen van', 'wereldwijde verkoop door', 'sales agent'],
  },
  determiners: ['de', 'het', 'een', 'zijn', 'haar', 'hun', 'mijn', 'onze', 'ons'],
  relatives: ['die', 'dat'],
  is: ['is', 'als', 'zijn'],
  ofCompany: ['voor', 'van', 'bij'],
  lasts: ['duurt', 'speelduur van', 'lengte van', 'in', 'duren'],
  coproduction: ['coproductie tussen', 'coproductie van', 'coproductie met'],
  spoken: ['gesproken in'],
}
