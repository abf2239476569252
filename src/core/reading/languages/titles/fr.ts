// biome-ignore-all format: word lists are read in rows, one meaning a row
import type { TitleData } from './title-data.ts'

export const fr: TitleData = {
  sections: ['compétition', 'section', 'programme', 'festival', 'semaine', 'journées', 'rencontres', 'rétrospective', 'hommage', 'sélection', 'présente', 'ciné-club', 'cinémathèque', 'dossier', 'magazine', 'distribution', 'université', 'ambassade', 'paroisse', 'musée', 'collège', 'critique', 'critiques', 'en salles', 'classiques', 'coup de cœur', 'avant-première'],
  halls: ['salle', 'cinéma', 'théâtre', 'studio', 'auditorium'],
  films: ['dernier', 'nouveau', 'film', 'long métrage', 'long-métrage', 'court métrage', 'documentaire', 'comédie', 'drame', 'opus', 'thriller'],
  kinds: ['critique', 'entretien', 'interview'],
  makers: ['de', "d'", 'par', 'réal', 'réal.', 'un film de'],
  about: ['sur', 'parle de', 'de', 'pour'],
  of: ['de', 'des', 'du'],
  placing: ['dans', 'avec', 'en'],
  relatives: ['qui', 'que', 'dont', 'où'],
  called: ['intitulé', 'intitulée'],
  events: ['débat', 'rencontre'],
  besidePersons: ['avec', 'par'],
  articles: ['le', 'la', 'les', "l'", 'une'],
  joining: ['le', 'la', 'les', 'et', 'de', 'des', 'du', 'un', 'une', 'au', 'est', 'que', 'se', 'en', 'a', 'à'],
  small: ['le', 'la', 'les', 'et', 'un', 'une', 'de', 'des', 'du', 'au', 'aux', 'dans', 'pour', 'sur', 'mon', 'ma', 'je', 'en', 'qui', 'est', "l'", "d'", "j'", "c'"],
  goesOn: ['sort', 'sortira', 'est sorti', 'arrive', 'a été présenté', 'est présenté', 'concourt', 'raconte', 'suit', 'a remporté', 'a reçu', 'est un film', 'est un documentaire', 'est le premier', 'est son', 'est à voir', 'à voir', 'dure', 'sera', 'est en salles', 'a obtenu', 'obtient', 'remporte', 'sort en', 'se déroule', 'met en scène', 'est réalisé', 'ouvre', 'concourra', 'reçoit'],
  tells: ['présente', 'signe', 'réalise', 'intitulé', 'intitulée', 's’appelle', "s'appelle", 'à l’affiche de', "à l'affiche de", 'tourne', 'vu', 'voir', 'tournage de', 'sortie de', 'manivelle de', 'fin pour', 'pour'],
}
