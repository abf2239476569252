// biome-ignore-all format: words are read in rows

/** How one language of the catalogue says things. Sentences are put together from their parts, so no two films are alike. */
interface Voice {
  titles: readonly [readonly string[], readonly string[]]
  countries: readonly string[]
  minutes: string
  labels: { directors: string; writers: string; cinematographers: string; cast: string; languages: string }
  spoken: readonly string[]
  who: readonly string[]
  does: readonly string[]
  where: readonly string[]
}

const VOICES: readonly Voice[] = [
  {
    titles: [['Distant', 'Copper', 'Second', 'Northern', 'Borrowed', 'Hollow'], ['Harbour', 'Orchard', 'Winter', 'Ladder', 'Telegram', 'Meadow']],
    countries: ['Ireland', 'United Kingdom', 'Canada', 'New Zealand', 'India'], minutes: 'min',
    labels: { directors: 'Director', writers: 'Screenplay', cinematographers: 'Cinematography', cast: 'Cast', languages: 'Language' },
    spoken: ['English', 'Irish', 'Hindi'],
    who: ['An old ferryman', 'A girl of twelve', 'The last baker of the street', 'A nurse on the night shift'],
    does: ['finds a letter that was never sent and goes looking for the one who wrote it', 'has one week to sell the house and everything that is still in it', 'learns to swim in the winter because the summer will be too late'],
    where: ['in a town at the edge of the moor.', 'while the river rises from day to day.', 'and nobody in the village wants to know.'],
  },
  {
    titles: [['El último', 'Un lento', 'El otro', 'Nuestro', 'El pequeño', 'Aquel'], ['puerto', 'verano', 'jardín', 'regreso', 'secreto', 'molino']],
    countries: ['España', 'Argentina', 'Chile', 'México', 'Bolivia'], minutes: 'min.',
    labels: { directors: 'Dirección', writers: 'Guion', cinematographers: 'Fotografía', cast: 'Reparto', languages: 'Idioma' },
    spoken: ['español', 'quechua', 'gallego'],
    who: ['Un viejo maestro', 'La hija del panadero', 'Una mujer que vuelve de lejos', 'El guarda de la presa'],
    does: ['encuentra una carta que nadie envió y decide buscar a quien la escribió', 'tiene una semana para vender la casa y todo lo que queda en ella', 'aprende a nadar en invierno porque el verano llegará tarde'],
    where: ['en un pueblo al borde del desierto.', 'mientras el río crece de día en día.', 'y nadie en el valle quiere saberlo.'],
  },
  {
    titles: [['Der letzte', 'Ein leiser', 'Der zweite', 'Unser', 'Der kleine', 'Jener'], ['Hafen', 'Sommer', 'Garten', 'Winter', 'Brief', 'Umweg']],
    countries: ['Deutschland', 'Österreich', 'Schweiz', 'Belgien', 'Polen'], minutes: 'Min.',
    labels: { directors: 'Regie', writers: 'Drehbuch', cinematographers: 'Kamera', cast: 'Darsteller', languages: 'Sprache' },
    spoken: ['Deutsch', 'Polnisch', 'Französisch'],
    who: ['Ein alter Fährmann', 'Die Tochter des Bäckers', 'Eine Frau aus der Stadt', 'Der Wächter am Stausee'],
    does: ['findet einen Brief, den niemand abgeschickt hat, und sucht den, der ihn schrieb', 'hat noch eine Woche, um das Haus und alles, was darin steht, zu verkaufen', 'lernt im Winter schwimmen, weil es im Sommer zu spät sein wird'],
    where: ['in einem Ort am Rand des Moors.', 'während der Fluss von Tag zu Tag steigt.', 'und niemand im Tal will davon wissen.'],
  },
  {
    titles: [['Le dernier', 'Un lent', 'Le second', 'Notre', 'Le petit', 'Cet'], ['automne', 'port', 'verger', 'retour', 'secret', 'moulin']],
    countries: ['France', 'Belgique', 'Suisse', 'Sénégal', 'Maroc'], minutes: 'min',
    labels: { directors: 'Réalisation', writers: 'Scénario', cinematographers: 'Image', cast: 'Interprétation', languages: 'Langue' },
    spoken: ['français', 'wolof', 'arabe'],
    who: ['Un vieux passeur', 'La fille du boulanger', 'Une femme venue de loin', 'Le gardien du barrage'],
    does: ['trouve une lettre que personne n’a envoyée et cherche celui qui l’a écrite', 'a une semaine pour vendre la maison et tout ce qui s’y trouve encore', 'apprend à nager en hiver parce que l’été viendra trop tard'],
    where: ['dans un bourg au bord de la lande.', 'pendant que la rivière monte de jour en jour.', 'et personne dans la vallée ne veut le savoir.'],
  },
  {
    titles: [['L’ultimo', 'Un lento', 'Il secondo', 'Il nostro', 'Il piccolo', 'Quel'], ['porto', 'inverno', 'giardino', 'ritorno', 'segreto', 'mulino']],
    countries: ['Italia', 'Svizzera', 'Francia', 'Slovenia', 'Grecia'], minutes: 'min.',
    labels: { directors: 'Regia', writers: 'Sceneggiatura', cinematographers: 'Fotografia', cast: 'Interpreti', languages: 'Lingua' },
    spoken: ['italiano', 'sloveno', 'greco'],
    who: ['Un vecchio traghettatore', 'La figlia del fornaio', 'Una donna che viene da lontano', 'Il guardiano della diga'],
    does: ['trova una lettera che nessuno ha spedito e cerca chi l’ha scritta', 'ha una settimana per vendere la casa e tutto quello che contiene', 'impara a nuotare d’inverno perché l’estate arriverà troppo tardi'],
    where: ['in un paese al margine della palude.', 'mentre il fiume cresce di giorno in giorno.', 'e nessuno nella valle vuole saperlo.'],
  },
  {
    titles: [['O último', 'Um lento', 'O segundo', 'O nosso', 'O pequeno', 'Aquele'], ['porto', 'inverno', 'jardim', 'regresso', 'segredo', 'moinho']],
    countries: ['Portugal', 'Brasil', 'Angola', 'Espanha', 'Moçambique'], minutes: 'min',
    labels: { directors: 'Realização', writers: 'Argumento', cinematographers: 'Fotografia', cast: 'Elenco', languages: 'Idioma' },
    spoken: ['português', 'crioulo', 'espanhol'],
    who: ['Um velho barqueiro', 'A filha do padeiro', 'Uma mulher que vem de longe', 'O guarda da barragem'],
    does: ['encontra uma carta que ninguém enviou e procura quem a escreveu', 'tem uma semana para vender a casa e tudo o que nela ficou', 'aprende a nadar no inverno porque o verão chegará tarde'],
    where: ['numa vila à beira do pântano.', 'enquanto o rio sobe de dia para dia.', 'e ninguém no vale quer saber.'],
  },
]

const GIVEN = ['Marta', 'Ivo', 'Chloé', 'Sven', 'Anaïs', 'Bruno', 'Lídia', 'Tomás', 'Greta', 'Nuno', 'Paola', 'Emil', 'Zofia', 'Rui', 'Inés', 'Jonas']
const FAMILY = ['Arrieta', 'Kowal', 'Brandt', 'Delmas', 'Fonseca', 'Lindqvist', 'Morettini', 'Quispe', 'Szabó', 'Tavares', 'Urrutia', 'Vogler', 'Wexford', 'Ybarra']

/** Films of one language follow one another before the next language begins, as the parts of a printed catalogue do. */
const FILMS_A_PART = 60

/** A catalogue as a festival prints it: films one below the other, with data, credits and a few paragraphs each. */
export interface MadeCatalogue {
  text: string
  /** In the order of the catalogue. */
  titles: string[]
}

/** A catalogue of at least so many characters; the same length gives the same catalogue. */
export function makeCatalogue(length: number): MadeCatalogue {
  const films: string[] = []
  const titles: string[] = []
  for (let made = 0; made < length; ) {
    const number = films.length
    const voice = VOICES[Math.floor(number / FILMS_A_PART) % VOICES.length]!
    const film = filmOf(voice, number)
    films.push(film.text)
    titles.push(film.title)
    made += film.text.length
  }
  return { text: films.join(''), titles }
}

function filmOf(voice: Voice, number: number): { title: string; text: string } {
  const next = stepsFrom(number)
  const pick = <T>(from: readonly T[]): T => from[next() % from.length]!
  const person = () => `${pick(GIVEN)} ${pick(FAMILY)}`
  const paragraph = (sentences: number) =>
    Array.from({ length: sentences }, () => `${pick(voice.who)} ${pick(voice.does)} ${pick(voice.where)}`).join(' ')
  // five figures: four behind a title may be its year
  const title = `${pick(voice.titles[0])} ${pick(voice.titles[1])} ${number + 10_001}`
  const { labels } = voice
  const lines = [
    title,
    `${pick(voice.countries)} ${1950 + (number % 75)}, ${60 + (number % 90)} ${voice.minutes}`,
    `${labels.directors}: ${person()}`,
    `${labels.writers}: ${person()}, ${person()}`,
    `${labels.cinematographers}: ${person()}`,
    `${labels.cast}: ${person()}, ${person()}, ${person()}`,
    `${labels.languages}: ${pick(voice.spoken)}`,
    paragraph(4),
    paragraph(3),
  ]
  return { title, text: `${lines.join('\n')}\n\n\n` }
}

/** Numbers that look thrown and are the same every time (a linear congruence; its high bits). */
function stepsFrom(seed: number): () => number {
  let state = (seed + 1) * 2_654_435_761
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 12
  }
}
