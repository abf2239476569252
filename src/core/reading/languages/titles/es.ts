// biome-ignore-all format: word lists are read in rows, one meaning a row
import type { TitleData } from './title-data.ts'

export const es: TitleData = {
  sections: ['competencia', 'competición', 'sección', 'programa', 'programación', 'semana', 'jornadas', 'mostra', 'homenaje', 'selección oficial', 'presenta', 'ciclo', 'cineclub', 'cine-club', 'cines', 'filmoteca', 'cinemateca', 'documental*', 'revista', 'universidad*', 'embajada', 'cartelera', 'parroquia', 'boletín', 'museo', 'ateneo', 'biblioteca', 'en cartelera', 'clásicos', 'retrospectiva', 'preestreno', 'horizontes latinos', 'perlak', 'zabaltegi', 'nuevos directores', 'sección oficial'],
  halls: ['sala', 'cine', 'teatro', 'auditorium'],
  films: ['último', 'última', 'nuevo', 'nueva', 'film', 'película', 'filme', 'largometraje', 'largometraxe', 'cortometraje', 'documental', 'comedia', 'cinta', 'ópera prima', 'obra', 'drama', 'thriller'],
  kinds: ['crítica', 'reseña', 'entrevista'],
  makers: ['de', 'un film de'],
  about: ['sobre', 'habla de', 'de', 'con', 'para'],
  of: ['de'],
  placing: ['en', 'con', 'a'],
  relatives: ['que', 'donde', 'cuyo'],
  called: ['titulado', 'titulada'],
  events: ['coloquio', 'debate'],
  besidePersons: ['con', 'por'],
  articles: ['el', 'la', 'los', 'las'],
  joining: ['es', 'y', 'de', 'del', 'la', 'el', 'los', 'las', 'en', 'un', 'una', 'que', 'se', 'con', 'por', 'ha', 'a', 'no'],
  small: ['el', 'la', 'los', 'las', 'y', 'un', 'una', 'de', 'del', 'en', 'con', 'por', 'mi', 'que', 'al', 'quién', 'no'],
  goesOn: ['se estrena', 'se estrenó', 'llega a', 'llegó a', 'compite', 'tuvo su', 'tiene su', 'se proyecta', 'se presenta', 'se alzó', 'ganó el', 'ganó la', 'cuenta la', 'narra', 'sigue a', 'es una película', 'es un documental', 'es la historia', 'es la primera', 'es la segunda', 'es el primer', 'es el segundo', 'está en', 'dura', 'transcurre', 'parte de', 'se alza', 'ha ganado', 'fue', 'recibió', 'ganó', 'obtuvo', 'se verá', 'puede verse', 'ya está', 'llegará', 'se estrenará', 'retrata', 'obrirá'],
  tells: ['protagoniza', 'protagonizan', 'presenta', 'estrena', 'estrenó', 'presentó', 'dirige', 'firma', 'filmó', 'rodó', 'ganó con', 'se titula', 'se llama', 'llamada', 'llamado', 'titulada', 'titulado', 'ver', 'vi', 'estreno de', 'rodaje de', 'directora de', 'director de', 'autora de'],
}
