// biome-ignore-all format: word lists are read in rows, one meaning a row
import type { SentenceData } from './sentence-data.ts'

export const de: SentenceData = {
  before: {
    directors: ['zweiter film von', 'zweiter spielfilm von', 'erster spielfilm von', 'kinodebüt von', 'regie hat', 'regie hatte', 'inszeniert wurde der film von', 'inszeniert hat', 'spielfilmdebüt des', 'langfilmdebüt des'],
    writers: ['drehbuch … mit', 'drehbuch schrieb', 'drehbuch schrieben', 'drehbuch stammt von', 'drehbuch, das', 'buch stammt von', 'geschrieben … mit', 'geschrieben … von', 'buch von', 'skript von', 'drehbuchs von', 'co-autorin', 'co-autor', 'ko-autorin', 'ko-autor', 'schreiben … mit', 'schrieb … mit', 'geschrieben hat sie … mit', 'drehbuch hat'],
    cinematographers: ['kamera führte', 'kamera führt', 'kamera stammt von', 'kamera hinter', 'kameramanns', 'kamera: ', 'bildgestaltung von', 'bildgestaltung stammt von', 'die bilder von', 'die bilder stammen von', 'gefilmt von', 'aufgenommen von', 'fotografie von', 'hinter der kamera stand', 'mit der kamerafrau', 'mit dem kameramann'],
    editors: ['schnitt von', 'montage von', 'schnitt stammt von', 'geschnitten von', 'montiert von', 'geschnitten hat', 'den schnitt besorgte', 'schnitt mit', 'schneideraum mit', 'geschnitten mit'],
    composers: ['die musik, die', 'musik stammt von', 'musik schrieb', 'musik komponierte', 'musik kommt von', 'komponiert von', 'score von', 'klänge von', 'vertont von'],
    sound: ['ton von', 'sounddesign von', 'tongestaltung von', 'sound-design von', 'tonspur von'],
    producers: ['produziert von', 'produziert hat', 'produziert wurde der film von', 'produziert wird der film von'],
    cast: ['hauptrolle spielt', 'hauptrollen spielen', 'hauptrolle übernimmt', 'hauptrollen übernehmen', 'in der titelrolle', 'titelrolle spielt', 'in den hauptrollen sind', 'vor der kamera stehen', 'zum ensemble gehören', 'zur besetzung gehören', 'verkörpert … von', 'gespielt … von', 'dargestellt … von', 'in weiteren rollen', 'in nebenrollen', 'an der seite von', 'es spielen', 'mit … in der hauptrolle', 'darsteller sind', 'hauptdarstellerin ist', 'hauptdarsteller ist'],
  },
  behind: {
    directors: ['führt regie', 'führte regie', 'gibt … regiedebüt'],
    writers: ['schrieb das drehbuch', 'hat das drehbuch', 'schrieb das buch', 'schrieb mit am drehbuch', 'am drehbuch'],
    cinematographers: ['führte die kamera', 'führt die kamera', 'hat die kamera geführt', 'an der kamera', 'hinter der kamera', 'stand hinter der kamera', 'machte die kamera', 'hat den film fotografiert', 'hat fotografiert'],
    editors: ['hat den film geschnitten', 'hat geschnitten', 'schnitt den film', 'am schnitt', 'besorgte den schnitt', 'hat den film montiert', 'im schnitt'],
    composers: ['komponierte die musik', 'schrieb die musik', 'hat die musik', 'steuerte die musik bei', 'komponiert hat', 'eingespielt hat', 'machte die musik'],
    sound: ['hat jedes', 'machte den ton', 'hat den ton', 'am ton', 'nahm den ton auf'],
    producers: ['hat den film produziert', 'produzierte den film', 'produziert den film'],
    cast: ['spielt', 'in der hauptrolle', 'in der titelrolle', 'in einer nebenrolle', 'verkörpert', 'gibt den', 'gibt die'],
  },
  roles: {
    cinematographers: ['kameramann', 'kamerafrau', 'bildgestalter', 'bildgestalterin', 'dop', 'chefkameramann', 'kameramanns'],
    editors: ['cutter', 'cutterin', 'editorin', 'schnittmeister', 'schnittmeisterin', 'filmeditorin', 'editor'],
    composers: ['komponist', 'komponistin', 'filmkomponist', 'filmkomponistin', 'komponisten'],
    sound: ['tonmeister', 'tonmeisterin', 'tonmann', 'tonfrau', 'sounddesigner', 'sounddesignerin', 'toningenieur'],
    producers: ['produzent', 'produzentin', 'produzenten', 'produzentinnen'],
    writers: ['ko-autor', 'ko-autorin', 'co-autor', 'co-autorin', 'drehbuchautor', 'drehbuchautorin', 'koautor', 'koautorin'],
    cast: ['hauptdarsteller', 'hauptdarstellerin', 'titelheldin', 'hauptdarstellern'],
  },
  companies: {
    productionCompanies: ['produziert von', 'produziert von der', 'eine produktion von', 'eine produktion der', 'in koproduktion mit', 'in ko-produktion mit', 'koproduziert von', 'die produktionsfirma', 'produktion der', 'produktion von'],
    distributors: ['im verleih von', 'im verleih der', 'im verleih des', 'in den kinos im verleih von', 'der verleih', 'den verleih übernimmt', 'verliehen von', 'bringt der verleih'],
    worldSales: ['den weltvertrieb hat', 'weltvertrieb hat', 'weltvertrieb liegt bei', 'den weltvertrieb übernimmt', 'im weltvertrieb von', 'weltvertrieb ist'],
  },
  determiners: ['der', 'die', 'das', 'dem', 'den', 'des', 'ein', 'eine', 'einer', 'einem', 'seiner', 'seinem', 'ihrer', 'ihrem', 'sein', 'seine', 'ihr', 'ihre', 'mein', 'meine', 'meinem', 'meiner', 'unser', 'unsere', 'unserem', 'unserer'],
  relatives: ['der', 'die', 'das'],
  is: ['ist', 'als', 'sind', 'gibt'],
  ofCompany: ['für', 'von', 'von der', 'bei'],
  lasts: ['dauert', 'laufzeit von', 'länge von', 'in seinen', 'in ihren', 'nach', 'läuft', 'mit', 'in'],
  coproduction: ['koproduktion zwischen', 'koproduktion von', 'koproduktion aus', 'ko-produktion zwischen', 'koproduktion mit'],
  spoken: ['gesprochen wird', 'in der originalsprache'],
}
