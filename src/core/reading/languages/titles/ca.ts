// biome-ignore-all format: word lists are read in rows, one meaning a row
import type { TitleData } from './title-data.ts'

export const ca: TitleData = {
  sections: ['competició', 'secció', 'setmana', 'cicle', 'filmoteca', 'museu', 'escola', 'mostra', 'retrospectiva', 'clàssics', 'preestrena'],
  halls: ['sala', 'cinema', 'teatre'],
  films: ['film', 'pel·lícula', 'llargmetratge', 'llarg', 'curtmetratge', 'documental', 'comèdia', 'drama', 'òpera prima', 'thriller'],
  kinds: ['crítica', 'ressenya', 'entrevista'],
  makers: ['de', "d'"],
  about: ['sobre', 'de', 'per a'],
  of: ['de'],
  placing: ['amb', 'en', 'a'],
  relatives: ['que', 'on'],
  called: ['titulat', 'titulada'],
  events: ['col·loqui', 'debat', 'conversa'],
  besidePersons: ['amb', 'per'],
  articles: ['el', 'la', 'els', 'les'],
  joining: ['el', 'la', 'els', 'les', 'i', 'de', 'del', 'amb', 'per', 'que', 'un', 'una', 'a'],
  small: ['el', 'la', 'els', 'les', 'i', 'un', 'una', 'de', 'del', 'amb', 'per', 'que', 'no', "l'", "d'"],
  goesOn: ["s'estrena", 'es va estrenar', 'arriba', 'competeix', 'va guanyar', 'explica', 'narra', 'és una pel·lícula', 'és un documental', 'és la història', 'es podrà veure', 'dura', 'ha guanyat', 'serà', 'arribarà', 'es pot veure', 'obre', 'obrirà', 'segueix', 'va rebre', 'es veurà'],
  tells: ['presenta', 'estrena', 'dirigeix', 'signa', 'es diu', 'protagonitza', 'es titula', 'veure', 'rodatge de', 'estrena de'],
}
