// biome-ignore-all format: word lists are read in rows, one meaning a row
import type { CraftData } from './craft-data.ts'

export const ca: CraftData = {
  nouns: {
    directors: ['direcció', 'realització'],
    writers: ['guió'],
    cinematographers: ['fotografia', 'direcció de fotografia', 'càmera', 'imatge', 'imatges'],
    editors: ['muntatge', 'edició'],
    composers: ['música', 'música original', 'banda sonora', 'partitura'],
    sound: ['so', 'so directe', 'disseny de so', 'disseny sonor'],
    none: ['direcció d’art', 'direcció artística', 'vestuari', 'decorats', 'maquillatge', 'perruqueria', 'càsting', 'efectes visuals', 'escenografia'],
  },
  ways: [
    '(és|són|va ser|ha estat|serà) (|obra )de', '(|és |són |va ser |ha estat |ve )(signada|signat|firmada|firmat|composta|compost|escrita|escrit|realitzada|realitzat) per',
    '(|va |van |anirà |anava |ha anat |corre |és |són |va anar )a càrrec de', '(|és |ha estat |va ser )(confiada|confiat|encarregada|encarregat) a', '(porta|duu|porten) la (signatura|firma) de',
    "(la|el|les) (signa|signen|firma|compon|va fer|ha fet|va compondre|ha compost|va signar|ha signat)", '(recau|va recaure) en', '(|està |és )(en|a) mans de', ', obra de',
  ],
  does: ['(signa|signen|va signar|ha signat|firma|compon|va compondre|ha compost|va fer|ha fet|assumeix|posa)', "(s'encarrega|s'ha encarregat|es va encarregar|s'ocupa) de", '(|és )(responsable|encarregat|encarregada) de', 'a càrrec de'],
  besides: ['original', 'de la pel·lícula', 'del film'],
}
