// biome-ignore-all format: word lists are read in rows, one meaning a row
import type { CraftData } from './craft-data.ts'

export const en: CraftData = {
  nouns: {
    directors: ['direction'],
    writers: ['script', 'screenplay', 'writing'],
    cinematographers: ['cinematography', 'photography', 'direction of photography', 'camerawork', 'camera work', 'camera', 'lensing', 'visuals', 'lighting and camera'],
    editors: ['editing', 'edit', 'cutting', 'montage'],
    composers: ['music', 'score', 'soundtrack', 'original music', 'original score'],
    sound: ['sound', 'sound design', 'sound mix', 'sound recording'],
    none: ['production design', 'art direction', 'costumes', 'costume design', 'sets', 'set design', 'make-up', 'casting', 'visual effects', 'stunts', 'choreography'],
  },
  ways: [
    '(is|was|are|were) (by|from|courtesy of|the work of|down to|in the hands of|entrusted to|left to|credited to)', '(comes|came) (from|courtesy of)', 'courtesy of', 'by way of',
    '(is|was|are|were|has been|will be) (handled|provided|done|composed|written|created|overseen|supplied|penned|crafted|supervised|signed) by',
    '(handled|provided|composed|supplied|crafted|overseen) by', '(falls|fell) to', 'duties (fall|fell|went) to',
  ],
  does: ['(handles|handled|provides|provided|supplies|supplied|did|takes care of|took care of|oversees|oversaw|composes|composed|contributes|contributed|crafts|crafted)', '(is|was) (responsible for|in charge of)', 'responsible for'],
  besides: ['of the film', 'for the film', 'of the picture'],
}
