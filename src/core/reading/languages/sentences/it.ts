// biome-ignore-all format: word lists are read in rows, one meaning a row
import type { SentenceData } from './sentence-data.ts'

export const it: SentenceData = {
  before: {
    directors: ['opera terza di', 'esordio nel lungometraggio di', 'primo lungometraggio di', 'secondo lungometraggio di', "debutto alla regia di", 'film del', 'lo dirige', 'la dirige'],
    writers: ['scritto … con', 'scritta … con', 'sceneggiatura … con', 'sceneggiatura è di', 'sceneggiatura, di', 'copione di', 'scritto insieme a', 'scritto a quattro mani con', 'sceneggiatura firmata da', 'ha scritto … con', 'io e', 'scrivere … con', 'ho scritto … con', 'scritto assieme a', 'con lo sceneggiatore', 'scritto anche da'],
    cinematographers: ['fotografia è affidata a', 'fotografia affidata a', 'fotografia è di', 'fotografia, di', 'fotografia del', 'fotografia firmata da', 'fotografia curata da', 'immagini di', 'girato da', 'fotografia è firmata da', 'la macchina da presa di'],
    editors: ['montaggio è di', 'montaggio di', 'montaggio, di', 'montato da', 'montaggio è affidato a', 'montaggio firmato da', 'montaggio del', 'montaggio con', 'montaggio, con', 'montato con'],
    composers: ['musiche sono di', 'musiche sono del', 'musiche del', 'musiche, di', 'musica è di', 'musiche firmate da', 'colonna sonora è di', 'colonna sonora firmata da', 'musiche originali sono di', 'sono del maestro'],
    sound: ['suono di', 'suono è di', 'suono, di', 'sound design di', 'presa diretta di'],
    producers: ['prodotto da', 'prodotta da', 'producono', 'produttore è'],
    cast: ['protagonisti sono', 'protagonista è', 'nel cast', "nel cast c'è", 'nel cast ci sono', 'nel cast anche', 'completano il cast', "cameo di", 'interpretato … da', 'interpretata … da', 'nel ruolo di protagonista', 'cast guidato da', 'con la partecipazione di', 'affiancato da', 'affiancata da', 'accanto a', 'con un', 'recitano', 'a interpretarlo è', 'a interpretarla è', "l'esordiente", 'ha il volto di'],
  },
  behind: {
    directors: ['esordisce alla regia', 'ha diretto', "esordisce dietro la macchina da presa"],
    writers: ['firma la sceneggiatura', 'ha scritto la sceneggiatura', 'alla sceneggiatura', 'ha scritto il film'],
    cinematographers: ['alla fotografia', 'firma la fotografia', 'ha curato la fotografia', 'cura la fotografia', 'alla macchina da presa'],
    editors: ['al montaggio', 'firma il montaggio', 'ha montato il film', 'cura il montaggio'],
    composers: ['alle musiche', 'firma le musiche', 'ha composto le musiche', 'firma la colonna sonora'],
    sound: ['al suono', 'firma il suono'],
    producers: ['ha prodotto il film', 'produce il film'],
    cast: ['nel ruolo', 'nei panni', 'nella parte', 'nel ruolo principale', 'presta il volto', 'interpreta'],
  },
  roles: {
    cinematographers: ['direttore della fotografia', 'direttrice della fotografia'],
    editors: ['montatore', 'montatrice'],
    composers: ['compositore', 'compositrice'],
    sound: ['fonico', 'sound designer', 'fonica'],
    producers: ['produttore', 'produttrice', 'produttori'],
    writers: ['cosceneggiatore', 'cosceneggiatrice', 'co-sceneggiatore', 'co-sceneggiatrice', 'sceneggiatore', 'sceneggiatrice'],
    cast: ['attore protagonista', 'attrice protagonista'],
  },
  companies: {
    productionCompanies: ['prodotto da', 'prodotta da', 'una produzione', 'è una produzione', 'in coproduzione con', 'coprodotto da', 'produce', 'producono', 'produzione è di', 'coproduzione … di', 'produzione di'],
    distributors: ['distribuito … da', 'distribuita … da', 'in sala … con', 'nelle sale … con', 'al cinema … con', 'lo distribuirà', 'lo distribuisce', 'la distribuisce', 'distribuzione di', 'al cinema con', 'in sala con', 'distribuisce'],
    worldSales: ['vendite internazionali sono gestite da', 'vendite internazionali sono affidate a', 'vendite internazionali sono curate da', 'vendite estere sono di', 'vendite internazionali a cura di', 'venduto nel mondo da'],
  },
  determiners: ['il', 'lo', 'la', 'i', 'gli', 'le', 'un', 'una', 'uno', 'suo', 'sua', 'mio', 'mia', 'nostro', 'nostra', "l'", 'l’', "un'"],
  relatives: ['che', 'il quale', 'la quale'],
  is: ['è', 'come', 'sono', 'nel'],
  ofCompany: ['per', 'di', 'della', 'per la', 'con'],
  lasts: ['dura', 'durata di', 'nei suoi', 'i suoi', 'in', 'durano'],
  coproduction: ['coproduzione tra', 'coproduzione fra', 'coproduzione di', 'coprodotto da', 'coproduzione con'],
  spoken: ['parlato in', 'recitato in', 'parlata in'],
}
