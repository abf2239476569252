// biome-ignore-all format: word lists are read in rows, one meaning a row
import type { SentenceData } from './sentence-data.ts'

export const es: SentenceData = {
  before: {
    directors: ['la dirige', 'lo dirige', 'que dirige', 'opera prima de', 'primer largometraje de', 'primer largo de', 'segundo largometraje de', 'segundo largo de', 'tercer largometraje de', 'debut como director de', 'debut como directora de', 'firmada por', 'firmado por', 'del director', 'de la directora', 'primera película de', 'segunda película de'],
    writers: ['escribí … con', 'escribió … con', 'escrito … con', 'escrita … con', 'escrito … junto a', 'escrita … junto a', 'coescrita con', 'coescrito con', 'coescribió … con', 'coescribe … con', 'escribe … con', 'escribe … junto a', 'escribió … junto a', 'escribí … junto a', 'guion es de', 'guión es de', 'guion, de', 'guion lo firma', 'guion lo firman', 'guion firmado por', 'guion escrito por', 'a partir de un guion de', 'escribir … con', 'escribimos … con', 'guion lo escribí con', 'guion con'],
    cinematographers: ['fotografía es de', 'fotografía es del', 'fotografía corre a cargo de', 'fotografía a cargo de', 'fotografía del', 'fotografía, de', 'fotografía la firma', 'fotografía firmada por', 'fotografiado por', 'rodada por', 'cámara de', 'imágenes de', 'fotografía estuvo a cargo de'],
    editors: ['montaje es de', 'montaje corre a cargo de', 'montaje a cargo de', 'montaje, de', 'montaje del', 'edición de', 'edición es de', 'edición a cargo de', 'montado por', 'montaje lo firma', 'montaje con', 'montaje, con', 'montar con'],
    composers: ['música, de', 'música es de', 'música es del', 'música a cargo de', 'música corre a cargo de', 'música original es de', 'banda sonora, de', 'banda sonora es de', 'partitura de', 'música del', 'música la firma', 'música que firma'],
    sound: ['sonido de', 'sonido es de', 'sonido a cargo de', 'sonido, de', 'diseño de sonido de', 'diseño sonoro de'],
    producers: ['producida por', 'producido por', 'producen', 'producción es de', 'la produce'],
    cast: ['el elenco lo completan', 'el reparto lo completan', 'completan el reparto', 'completan el elenco', 'lo encabezan', 'lo encabeza', 'reparto encabezado por', 'elenco encabezado por', 'elenco integrado por', 'reparto integrado por', 'elenco conformado por', 'en el reparto', 'en el elenco', 'actúan', 'protagonistas son', 'en los papeles principales', 'en los papeles protagonistas', 'en el papel protagonista', 'la debutante', 'el debutante', 'los debutantes', 'las debutantes', 'interpretado … por', 'interpretada … por', 'a la que da vida', 'al que da vida', 'a quien da vida', 'a la que interpreta', 'a quien interpreta', 'papel protagonista de', 'con el protagonismo de', 'interpretaciones de', 'la protagoniza', 'la protagonizan', 'lo protagonizan'],
  },
  behind: {
    directors: ['debuta en la dirección', 'dirige esta', 'escribe y dirige'],
    writers: ['firma el guion', 'firman el guion', 'escribe el guion', 'coescribe', 'escribió el guion', 'coescribió'],
    cinematographers: ['firma la fotografía', 'se encarga de la fotografía', 'hizo la fotografía', 'en la fotografía', 'a cargo de la fotografía', 'tras la cámara', 'hace la fotografía'],
    editors: ['firma el montaje', 'se encarga del montaje', 'en el montaje', 'hizo el montaje', 'montó la película'],
    composers: ['firma la música', 'compuso la música', 'pone la música', 'en la música', 'firma la banda sonora', 'compone la música'],
    sound: ['en el sonido', 'hizo el sonido', 'firma el sonido'],
    producers: ['produce la película', 'produjo la película'],
    cast: ['encabezan el reparto', 'encabeza el reparto', 'encabezan el elenco', 'encabeza el elenco', 'completan el reparto', 'completan el elenco', 'completa el reparto', 'en el papel', 'en la piel de', 'en los papeles', 'como protagonista', 'como protagonistas', 'da vida a', 'dan vida a', 'interpretan a'],
  },
  roles: {
    cinematographers: ['director de fotografía', 'directora de fotografía', 'camarógrafo', 'camarógrafa'],
    editors: ['montador', 'montadora', 'montajista'],
    composers: ['compositor', 'compositora'],
    sound: ['sonidista', 'diseñador de sonido', 'diseñadora de sonido', 'técnico de sonido'],
    producers: ['productor', 'productores', 'productora'],
    writers: ['coguionista', 'coguionistas', 'guionista'],
    cast: ['actriz protagonista', 'actor protagonista', 'coprotagonista'],
  },
  companies: {
    productionCompanies: ['producida por', 'producido por', 'una producción de', 'en coproducción con', 'coproducida por', 'coproducido por', 'la productora', 'las productoras', 'producción de', 'producción es de', 'coproducción … de', 'producción corre a cargo de'],
    distributors: ['distribuida … por', 'distribuido … por', 'llega … de la mano de', 'estrena … de la mano de', 'estrenará … de la mano de', 'cines … de la mano de', 'salas … de la mano de', 'distribuye', 'distribuirá', 'la distribuidora', 'distribución de', 'distribución a cargo de'],
    worldSales: ['ventas internacionales a cargo de', 'ventas internacionales están a cargo de', 'ventas internacionales corren a cargo de', 'ventas internacionales las lleva', 'ventas internacionales las gestiona', 'agente de ventas', 'agencia de ventas'],
  },
  determiners: ['el', 'la', 'los', 'las', 'un', 'una', 'su', 'sus', 'mi', 'mis', 'nuestro', 'nuestra'],
  relatives: ['que', 'quien', 'quienes'],
  is: ['es', 'como', 'son', 'en'],
  ofCompany: ['para', 'de', 'desde', 'por'],
  lasts: ['dura', 'duración de', 'duran', 'son', 'metraje de', 'en sus', 'sus', 'en apenas', 'a lo largo de sus'],
  coproduction: ['coproducción entre', 'coproducción de', 'coproducida por', 'coproducida entre', 'coproducción con'],
  spoken: ['hablada en', 'hablado en', 'rodada en versión original en'],
}
