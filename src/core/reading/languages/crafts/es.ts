// biome-ignore-all format: word lists are read in rows, one meaning a row
import type { CraftData } from './craft-data.ts'

export const es: CraftData = {
  nouns: {
    directors: ['dirección', 'realización', 'puesta en escena'],
    writers: ['guion', 'guiones', 'libreto', 'escritura del guion'],
    cinematographers: ['fotografía', 'dirección de fotografía', 'dirección fotográfica', 'cámara', 'imagen', 'imágenes'],
    editors: ['montaje', 'edición'],
    composers: ['música', 'músicas', 'música original', 'banda sonora', 'banda sonora original', 'partitura', 'composición musical'],
    sound: ['sonido', 'sonido directo', 'diseño de sonido', 'diseño sonoro', 'mezcla de sonido'],
    none: ['dirección de arte', 'dirección artística', 'vestuario', 'decorados', 'maquillaje', 'peluquería', 'casting', 'efectos visuales', 'escenografía', 'coreografía'],
  },
  ways: [
    '(es|son|fue|fueron|será) (|obra |responsabilidad )de', '(|es |son |fue |fueron |está |están |ha sido |han sido |viene |vienen )(firmada|firmado|firmadas|firmados|compuesta|compuesto|realizada|realizado|escrita|escrito|asumida|asumido|elaborada|elaborado) por',
    '(|corre |corren |corrió |corrieron |correrá |corría |está |están |estuvo |estuvieron |estará |queda |quedó |ha corrido )a cargo de', '(|es |está |fue |ha sido |son |fueron )(confiada|confiado|encomendada|encomendado|confiadas|confiados) a',
    '(lleva|llevan|porta|trae) (la firma|el sello|la rúbrica) de', '(la|lo|las|los) (firma|firman|firmó|firmaron|compone|compuso|hizo|hace|pone|puso|asume|asumió|realiza|realizó|ha compuesto|ha hecho|ha firmado|escribe|escribió)',
    '(recae|recaen|recayó|recaerá) en', '(está|están|estuvo|quedó|queda|recayó|recae) en manos de', 'en manos de', '(corresponde|corresponden|correspondió) a', 'se (debe|deben) a', ', (obra|responsabilidad) de',
  ],
  does: ['(firma|firman|firmó|firmaron|firmará|ha firmado|asume|asumió|pone|puso|compone|compuso|ha compuesto|compondrá|hizo|ha hecho)', '(se encarga|se encargan|se encargó|se encargará|se ha encargado|se ocupa|se ocupó|se responsabiliza) de', '(|es |fue |son )(responsable|responsables|encargado|encargada) de', 'a cargo de'],
  besides: ['original', 'de la película', 'del filme', 'del film', 'de la cinta'],
}
