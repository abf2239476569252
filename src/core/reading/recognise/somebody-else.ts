import { lean } from '../lexicon/lean.ts'
import { BEST } from '../lexicon/prize-words.ts'
import type { Line } from '../page/page.ts'

/** So near before a role these words tell of whom it speaks. */
const NEAR = 70

/**
 * Whom a sentence calls an editor or an actor without saying that they worked on this film: who is honoured, sits on a jury
 * or in the audience, hosts the gala, or is admired. Words of every language the reader reads in full, folded.
 */
const ELSEWHERE = lean(
  new RegExp(
    `(?<!\\p{L})(?:${[
      'homenaje|homenajear?|homenatge|homenagem|hommage|omaggio|tribute|eerbetoon|hulde|ehrung|recuerdo para|in memory of|in memoriam|honou?red',
      'presidid[oa]|presidio|presieduta|presieduto|presidee?|chaired by|vorsitz|voorzitter|juror',
      '(?:miembros? del|membres? du|members? of the|mitglied(?:er)? der|membri della|membros? do|leden van de|membres? del) (?:jur\\p{L}*|giuria)',
      '(?:jur\\p{L}+|giuria) (?:includ\\p{L}+|consist\\p{L}+|bestand|besteht|integrad[oa]|formad[oa]|compuest[oa]|compos\\p{L}+)',
      'in platea|in sala c.era|en el publico|entre el publico|in the audience|im publikum|im saal|dans la salle|dans le public|na plateia|no publico|in de zaal|al public|entre el public',
      'gala|ceremonia|ceremony|ceremonie|cerimonia|zeremonie|verleihung|presentad[oa]s? por|hosted by|moderiert von|conducid[oa] por|condott[oa] da|apresentad[oa] por|gepresenteerd door',
      'vorbild|vorbilder|influences?|influenced by|influencias|inspired by|favou?rite|preferid[oa]|lieblings\\p{L}*|lievelings\\p{L}*|idolo?|idols?|admir\\p{L}+|bewunder\\p{L}+',
    ].join('|')})(?!\\p{L})[^.;:!?]*$`,
    'u',
  ),
)
const ENDS_BEST = lean(new RegExp(`${BEST.source}\\s$`, 'u'))
const AUDIENCE_BEHIND =
  /^[^.;:()]{5,36}(?:in platea|in the audience|im publikum|en el publico|dans la salle|na plateia|in de zaal)(?![a-z])/

/** Whether a role at a place of a line is a prize ("best director") or somebody's who is told of besides the film. */
export function isSomebodyElses(line: Line, at: number, end = at): boolean {
  const before = line.folded.slice(Math.max(0, at - NEAR), at)
  return (
    ENDS_BEST.test(before) || ELSEWHERE.test(before) || AUDIENCE_BEHIND.test(line.folded.slice(end, end + 60))
  )
}
