// biome-ignore-all format: word lists are read in rows, one meaning a row
import type { SentenceData } from './sentence-data.ts'

export const ca: SentenceData = {
  before: {
    directors: ['primer llargmetratge de', 'segon llargmetratge de', 'primera pel·lícula de', 'segona pel·lícula de', 'la dirigeix', 'el dirigeix', "opera prima de", 'debut de', 'de la directora', 'del director', 'firmada per', 'signada per'],
    writers: ['escrit … amb', 'escrita … amb', 'guió … amb', 'guió és de', 'guió, de', 'guió signat per', 'coescrita amb', 'coescrit amb', 'escriure … amb', 'vaig escriure … amb', 'coescrita per', 'escrit per', 'vam escriure … amb', 'escriure amb', 'guió amb'],
    cinematographers: ['fotografia és de', 'fotografia, de', 'fotografia va a càrrec de', 'fotografia a càrrec de', 'fotografia del', 'càmera de', "càmera d'", 'fotografiada per', 'rodada per', 'imatges de', "fotografia d'"],
    editors: ['muntatge de', 'muntatge és de', 'muntatge, de', 'muntatge a càrrec de', "muntatge d'", 'muntada per', 'muntat per', 'muntatge amb', 'muntatge, amb', 'muntar amb'],
    composers: ['música és de', 'música, de', 'música a càrrec de', "música d'", 'banda sonora és de', 'música original de', 'partitura de'],
    sound: ['so de', 'so és de', "so d'", 'disseny de so de'],
    producers: ['produïda per', 'produït per', 'la produeix'],
    cast: ['interpretat … per', 'interpretada … per', 'completen el repartiment', 'en el repartiment', 'al repartiment', 'repartiment encapçalat per', 'els protagonistes són', 'en els papers principals', 'la debutant', 'el debutant', 'amb les interpretacions de', 'la protagonitzen', 'el protagonitzen', 'al costat de'],
  },
  behind: {
    directors: ['debuta en la direcció', 'escriu i dirigeix'],
    writers: ['signa el guió', 'signen el guió', 'va escriure el guió'],
    cinematographers: ['signa la fotografia', 'a la fotografia', 'va fer la fotografia'],
    editors: ['signa el muntatge', 'al muntatge', 'va fer el muntatge'],
    composers: ['signa la música', 'va compondre la música', 'a la música'],
    sound: ['al so', 'signa el so'],
    producers: ['produeix la pel·lícula', 'va produir la pel·lícula'],
    cast: ['en el paper', 'encapçala el repartiment', 'encapçalen el repartiment', 'fa de', 'dona vida'],
  },
  roles: {
    cinematographers: ['director de fotografia', 'directora de fotografia'],
    editors: ['muntador', 'muntadora'],
    composers: ['compositor', 'compositora'],
    sound: ['sonidista', 'dissenyador de so', 'tècnic de so'],
    producers: ['productor', 'productors', 'productora'],
    writers: ['coguionista', 'guionista', 'guionistes'],
    cast: ['actriu protagonista', 'actor protagonista'],
  },
  companies: {
    productionCompanies: ['produïda per', 'produït per', 'una producció de', "una producció d'", 'en coproducció amb', 'coproduïda per', 'la productora', 'producció és de', 'coproducció … de'],
    distributors: ['distribuïda … per', 'distribuït … per', 'arriba … de la mà de', 'estrena … de la mà de', 'cinemes … de la mà de', 'la distribuïdora', 'distribució de'],
    worldSales: ['vendes internacionals a càrrec de', 'agent de vendes'],
  },
  determiners: ['el', 'la', 'els', 'les', 'un', 'una', 'en', 'na', 'seu', 'seva', 'meu', 'meva', "l'", 'l’'],
  relatives: ['que', 'qui'],
  is: ['és', 'com', 'són'],
  ofCompany: ['per a', 'de', 'per'],
  lasts: ['dura', 'durada de', 'en els seus', 'els seus', 'són'],
  coproduction: ['coproducció entre', 'coproducció de', 'coproduïda per', 'coproducció amb'],
  spoken: ['parlada en', 'parlat en'],
}
