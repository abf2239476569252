// biome-ignore-all format: word lists are read in rows, one meaning a row
import type { CraftData } from './craft-data.ts'

export const de: CraftData = {
  nouns: {
    directors: ['Regie', 'Inszenierung'],
    writers: ['Drehbuch', 'Skript'],
    cinematographers: ['Kamera', 'Kameraarbeit', 'Kameraführung', 'Bildgestaltung', 'Fotografie', 'Bilder'],
    editors: ['Schnitt', 'Montage'],
    composers: ['Musik', 'Filmmusik', 'Originalmusik', 'Score', 'Soundtrack', 'Partitur'],
    sound: ['Ton', 'Tongestaltung', 'Sounddesign', 'Sound-Design', 'Tonmischung', 'Mischung'],
    none: ['Szenenbild', 'Ausstattung', 'Kostüm', 'Kostüme', 'Kostümbild', 'Maske', 'Maskenbild', 'Casting', 'Bühnenbild', 'Effekte'],
  },
  ways: [
    '(führte|führt|führten|führen|besorgte|besorgt|übernahm|übernimmt|übernahmen|übernehmen|verantwortet|verantwortete|schrieb|schrieben|komponierte|komponierten|lieferte|liefert|gestaltete|steuerte|machte)',
    '(ist|sind|war|waren) (|das Werk |die Arbeit |ein Werk )von', '(stammt|stammte|stammen|stammten|kommt|kam|kommen|kamen) von', '(liegt|lag|liegen|lagen) (bei|in den Händen von|in Händen von)', '(|wurde |wird |ist )(verantwortet|komponiert|geschrieben|besorgt|gestaltet|übernommen) von',
    '(verdankt|verdanken) sich', 'für ~ (zeichnet|zeichnete|zeichnen|zeichneten|sorgt|sorgte|sorgen|sorgten|war|ist|steht|stand|wurde|konnte)',
  ],
  does: ['(führte|führt|führten|besorgte|besorgt|übernahm|übernimmt|verantwortet|verantwortete|komponierte|lieferte|gestaltete)', '(zeichnet|zeichnete|sorgt|sorgte|zeichnen|zeichneten) für', '(|ist |war )(verantwortlich|zuständig) für'],
  besides: ['des Films', 'zum Film'],
}
