// biome-ignore-all format: words are read in rows, one meaning a row
import type { StatedMeaning } from './statement.ts'

/**
 * Headings of sheets and names of properties that labels of pages do not have, or that mean something else there: in a
 * sheet "Time" beside "Date" is that of a screening, "Rating" what a jury gave, "Category" where the film was entered.
 */
export const SHEET_WORDS: Readonly<Partial<Record<StatedMeaning | 'other', readonly string[]>>> = {
  title: ['film', 'movie', 'films', 'film title', 'project', 'project name', 'movie name', 'pelicula', 'cinta', 'obra', 'titre du projet', 'titulo del proyecto', 'projekttitel', 'nome do filme', 'nombre de la pelicula', 'nombre del proyecto', 'work title'],
  originalTitle: ['project title original language', 'title original language', 'original language title', 'title original', 'original project title', 'titel im original', 'title vo'],
  otherTitles: ['alternate name', 'alternative titles', 'other titles', 'other title', 'english international title', 'title in english', 'international title', 'titulo en ingles', 'titulo internacional', 'titre anglais', 'titre international', 'titolo internazionale', 'englischer titel', 'internationaler titel', 'akas'],
  year: ['completion', 'date created', 'copyright year', 'fecha de finalizacion', 'date de fin de production', 'fertigstellung', 'fertigstellungsdatum', 'anno di produzione', 'ano de producao', 'ano de produccion', 'film year'],
  releaseDate: ['release date', 'release', 'date published', 'release year', 'first release', 'us release date', 'uk release date', 'fecha de estreno', 'date de sortie', 'kinostart', 'data di uscita'],
  countries: ['production country', 'countries of origin', 'country of origin', 'origin country', 'country of production', 'made in', 'film country'],
  minutes: ['minutes', 'mins', 'min', 'runtime minutes', 'duration minutes', 'length minutes', 'duration min', 'duration in minutes', 'running time minutes', 'film duration', 'time required', 'trt', 'dauer min', 'minuten', 'minutos', 'minuti', 'duree min', 'duracion min'],
  seconds: ['duration seconds', 'runtime seconds', 'length seconds', 'duration in seconds'],
  colour: ['film color', 'film colour', 'color mode', 'color or black white', 'colour or b w', 'color bw', 'colour bw'],
  languages: ['in language', 'film languages', 'languages spoken', 'dialogue languages', 'original languages', 'spoken languages'],
  subtitles: ['subtitle language', 'subtitle languages', 'subtitles language', 'subtitles available', 'subtitled in'],
  genres: ['film genre', 'genre s'],
  certificate: ['content rating', 'certification', 'mpaa', 'fsk', 'age certificate'],
  directors: ['director names', 'director name', 'directors names', 'full name of director', 'director full name', 'name of director', 'directed by'],
  writers: ['writer names', 'screenplay writer', 'screenplay writers'],
  producers: ['producer names', 'producer name'],
  cinematographers: ['dop cinematographer'],
  composers: ['music by', 'original music composer', 'music composer s'],
  sound: ['sound designer', 'supervising sound editor', 'sound mixer', 'sound re recording mixer'],
  cast: ['key cast', 'cast members', 'actors names', 'performer', 'performers'],
  productionCompanies: ['production companies', 'studio name'],
  worldSales: ['sales agency', 'world sales company'],
  synopsis: ['overview', 'abstract', 'brief synopsis', 'synopsis english', 'synopsis short', 'english synopsis', 'synopsis long'],
  description: ['description', 'short description', 'content', 'long description'],
  premiere: ['premiere status', 'premiere'],
  screeningDate: ['date', 'day', 'screening date', 'show date', 'session date', 'start date', 'datum', 'tag', 'spieltag', 'fecha', 'dia', 'jour', 'data', 'giorno', 'dag', 'fecha de proyeccion', 'date de projection', 'dato', 'paivamaara', 'dzien', 'tarih'],
  screeningTime: ['time', 'start', 'start time', 'screening time', 'show time', 'showtime', 'hour', 'uhrzeit', 'zeit', 'beginn', 'hora', 'horario', 'heure', 'horaire', 'ora', 'orario', 'tijd', 'aanvang', 'aanvangstijd', 'tid', 'kello', 'godzina', 'cas', 'saat', 'kezdes', 'klokkeslett', 'starts', 'starts at'],
  screeningVenue: ['venue', 'cinema', 'theatre', 'theater', 'location', 'screen', 'room', 'hall', 'kino', 'spielort', 'saal', 'spielstatte', 'ort', 'sala', 'cine', 'lugar', 'sede', 'salle', 'lieu', 'luogo', 'zaal', 'locatie', 'local', 'bioscoop', 'biograf', 'venue name', 'house', 'salon'],
  screeningNotes: ['version', 'fassung', 'sprachfassung', 'screening notes', 'screening version'],
  other: [
    'rating', 'category', 'categories', 'type', 'project type', 'submission category', 'submission categories', 'judging status', 'submission status', 'submission date', 'tracking number', 'submission id', 'submission fee', 'country of filming', 'countries of filming', 'shooting format', 'aspect ratio', 'film format', 'first time filmmaker', 'student project', 'production budget', 'submission deadline', 'discount code', 'flag', 'birthdate', 'gender', 'first name', 'last name', 'address', 'address 2', 'city', 'state', 'state province', 'postal code', 'zip', 'phone', 'email', 'website', 'facebook', 'twitter', 'instagram', 'trailer url', 'project url', 'submission link', 'submission password', 'password', 'screener', 'screener link', 'judges', 'notes', 'submission notes', 'submitter biography', 'submitter statement', 'director biography', 'director statement', 'distribution information', 'screenings awards', 'distribution history', 'custom question', 'id', 'imdb id', 'source', 'text', 'words', 'by', 'author', 'publisher', 'production', 'in', 'name', 'contact', 'production date', 'budget', 'homepage', 'status', 'tagline', 'url', 'original language code', 'lyricist', 'cover letter', 'specifications', 'origin', 'country of residence', 'director country', 'director s country', 'nationality', 'nationality of director', 'director nationality',
  ],
}

/** Headings of somebody's address: a bare "Country" beside them is where the sender lives. */
export const ADDRESS_WORDS: ReadonlySet<string> = new Set([
  'city', 'state', 'state province', 'postal code', 'zip', 'zip code', 'address', 'address line 1', 'phone', 'plz', 'stadt', 'telefon', 'ciudad', 'codigo postal', 'ville', 'code postal', 'citta', 'cap', 'cidade',
])
