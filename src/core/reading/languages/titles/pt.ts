// biome-ignore-all format: word lists are read in rows, one meaning a row
import type { TitleData } from './title-data.ts'

export const pt: TitleData = {
  sections: ['competição', 'seção', 'secção', 'programa', 'programação', 'mostra', 'apresenta', 'ciclo', 'cineclube', 'cinemateca', 'revista', 'escola', 'museu', 'em cartaz', 'retrospectiva', 'clássicos', 'pré-estreia', 'antestreia'],
  halls: ['sala', 'cinema', 'teatro', 'auditorium'],
  films: ['último', 'última', 'novo', 'nova', 'filme', 'longa', 'longa-metragem', 'curta-metragem', 'documentário', 'comédia', 'drama', 'obra', 'thriller'],
  kinds: ['crítica', 'resenha', 'entrevista'],
  makers: ['de'],
  about: ['sobre', 'de', 'para'],
  of: ['de', 'do', 'da'],
  placing: ['em', 'a'],
  relatives: ['que', 'onde'],
  called: ['intitulado', 'intitulada'],
  events: ['conversa', 'debate'],
  besidePersons: ['com', 'por'],
  articles: ['o', 'os', 'a', 'as'],
  joining: ['o', 'a', 'os', 'as', 'e', 'de', 'do', 'da', 'em', 'um', 'uma', 'que', 'se', 'por', 'é', 'não', 'no'],
  small: ['o', 'os', 'a', 'as', 'e', 'um', 'uma', 'do', 'da', 'dos', 'das', 'em', 'com', 'por', 'que', 'no', 'na', 'não', 'é'],
  goesOn: ['estreia', 'estreou', 'chega', 'teve', 'foi exibido', 'foi apresentado', 'ganhou', 'venceu', 'conta a', 'segue', 'é um filme', 'é um documentário', 'é a história', 'é o primeiro', 'está em', 'dura', 'foi', 'estará', 'chegou', 'recebeu', 'vai', 'é produzido', 'acompanha', 'estreará', 'está a'],
  tells: ['apresenta', 'estreia', 'estreou', 'estrear', 'realiza', 'realizou', 'assina', 'chama-se', 'intitula-se', 'protagoniza', 'vi', 'ver', 'rodagem de', 'filmagens de', 'estreia de'],
}
