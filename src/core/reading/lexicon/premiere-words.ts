import { lean } from './lean.ts'
/** What each of them has, in a folded text: most lines have none. */
export const MAY_SAY_PREMIERE = /premi|estre|prima|fuhrung|ensi-ilta|promiyeri|galasi|bemutato/u

/** One word for a first showing that says of what, or a word for it beside one that says where. */
export const PREMIERE_WORDS = lean(
  new RegExp(
    `^(?:${[
      '(?:welt|europa|deutschland|österreich|schweiz(?:er)?|international|weltur|urauf|erstauf)\\s?-?(?:premiere|aufführung|führung)',
      'uraufführung',
      '(?:\\p{L}+(?:e|er)\\s)(?:premiere|erstaufführung|uraufführung)',
      '(?:[\\p{L}.]+\\s){1,2}premi[eè]res?',
      '(?:avant-)?premi[eè]re\\s(?:mondiale|internationale|européenne|française|belge|suisse|québécoise|canadienne|nord-américaine|africaine|wallonne)',
      '(?:estreno|premi[eè]re|preestreno|estrena|pre-?estrena)\\s(?:mundial|internacional|europe[oau]|español[a]?|catalan[a]?|catalán|latinoamerican[oa]|iberoamerican[oa]|llatinoamericana|nacional|estatal|en\\s\\p{Lu}\\p{L}+|a\\s\\p{Lu}\\p{L}+|argentin[oa]|mexican[oa]|norteamerican[oa])',
      '(?:estreia|premi[eè]re|pré-estreia|antestreia)\\s(?:mundial|internacional|europeia|nacional|portuguesa|brasileira|latino-americana|ibérica)',
      '(?:prima|anteprima|première)\\s(?:mondiale|internazionale|europea|italiana|nazionale|svizzera|assoluta|regionale)',
      '(?:wereld|europese|internationale|nederlandse|belgische|benelux)\\s?-?premi[eè]re',
      '(?:världs|europa|nordisk\\s|svensk\\s|sverige|verdens|europæisk\\s|norges|danmarks|nordens)\\s?premi[aäeè]re?',
      '(?:maailman|euroopan|suomen|pohjoismaiden)\\s?ensi-ilta',
      '(?:światowa|europejska|polska|międzynarodowa)\\spremiera',
      '(?:světová|evropská|mezinárodní|česká)\\spremiéra',
      '(?:világ|európai\\s|magyarországi\\s)?(?:premier|ősbemutató)(?<=\\p{L}{8,})',
      'premier[aă]\\s(?:mondială|europeană|națională|internațională)',
      'dünya\\s(?:prömiyeri|galası)',
    ].join('|')})$`,
    'iu',
  ),
)
