// biome-ignore-all format: word lists are read in rows, one meaning a row
import type { CraftData } from './craft-data.ts'

export const nl: CraftData = {
  nouns: {
    directors: ['regie'],
    writers: ['scenario', 'script'],
    cinematographers: ['camera', 'camerawerk', 'cinematografie', 'fotografie', 'beelden', 'cameravoering'],
    editors: ['montage'],
    composers: ['muziek', 'filmmuziek', 'score', 'soundtrack'],
    sound: ['geluid', 'geluidsontwerp', 'sounddesign', 'geluidsmix'],
    none: ['art direction', 'productieontwerp', 'decors', 'decor', 'kostuums', 'kostuumontwerp', 'make-up', 'casting', 'visuele effecten'],
  },
  ways: [
    '(is|was|zijn|waren) (|het werk )van', '(komt|kwam|komen|kwamen) van', '(|is |was |ligt |lag |kwam )in handen van', '(|werd |wordt |is |was |werden )(verzorgd|gedaan|geschreven|gecomponeerd|gemaakt|ondertekend) door', '(|werd |is )toevertrouwd aan',
    '(verzorgde|verzorgt|verzorgden|deed|doet|schreef|schreven|componeerde|nam|neemt)', 'voor ~ (tekende|tekent|tekenden|zorgde|zorgt|zorgden|stond|was)',
  ],
  does: ['(verzorgde|verzorgt|deed|doet|schreef|componeerde|nam)', '(tekende|tekent|tekenden|zorgde|zorgt) voor', '(|is |was )verantwoordelijk voor'],
  besides: ['van de film', 'bij de film'],
}
