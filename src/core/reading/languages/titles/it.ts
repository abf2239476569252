// biome-ignore-all format: word lists are read in rows, one meaning a row
import type { TitleData } from './title-data.ts'

export const it: TitleData = {
  sections: ['concorso', 'sezione', 'settimana', 'giornate', 'mostra', 'omaggio', 'presenta', 'rivista', 'università', 'scuola', 'cineteca', 'cinecittà', 'cineforum', 'museo', 'recensioni', 'oggi in sala', 'in sala', 'rassegna', 'classici', 'anteprima', 'retrospettiva'],
  halls: ['sala', 'cinema', 'teatro', 'auditorium'],
  films: ['ultimo', 'ultima', 'nuovo', 'nuova', 'film', 'pellicola', 'lungometraggio', 'opera prima', 'cortometraggio', 'documentario', 'commedia', 'esordio', 'thriller'],
  kinds: ['recensione', 'critica', 'intervista'],
  makers: ['di', 'regia', 'un film di'],
  about: ['su', 'parla di', 'di', 'con', 'per'],
  of: ['di', 'del film'],
  placing: ['in', 'con'],
  relatives: ['che', 'il cui', 'dove'],
  called: ['intitolato', 'dal titolo'],
  events: ['incontro', 'dibattito'],
  besidePersons: ['con'],
  articles: ['il', 'lo', 'la', 'le', 'gli', 'i'],
  joining: ['il', 'lo', 'la', 'le', 'i', 'e', 'di', 'da', 'del', 'che', 'con', 'un', 'una', 'in', 'ha', 'a', 'è', 'est'],
  small: ['il', 'lo', 'la', 'gli', 'le', 'e', 'un', 'una', 'di', 'del', 'della', 'dei', 'con', 'per', 'che', 'nel', 'mia', "l'", "dell'", "un'"],
  goesOn: ['esce', 'arriva', 'è uscito', 'è stato presentato', 'è in sala', 'ha vinto', 'racconta', 'segue', 'ha debuttato', 'è un film', 'è un documentario', 'è il primo', 'è la storia', 'è nelle sale', 'dura', 'è in cartellone', 'è stato', 'ha ottenuto', 'sarà', 'uscirà', 'arriverà', 'vince', 'conquista', 'è ambientato', 'è diretto'],
  tells: ['presenta', 'dirige', 'firma', 'racconta', 'gira', 'si chiama', 'si intitola', 'debutta con', 'esordisce con', 'protagonista di', 'interpreta', 'riprese di', 'uscita di', 'visto', 'vedere', 'set di'],
}
