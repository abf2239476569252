// biome-ignore-all format: word lists are read in rows, one meaning a row
import type { SentenceData } from './sentence-data.ts'

export const pt: SentenceData = {
  before: {
    directors: ['segunda longa-metragem de', 'segundo longa de', 'primeira longa de', 'segunda longa de', 'filme do', 'filme da', 'estreia na realização de', 'estreia na direção de', 'primeiro filme de', 'segundo filme de', 'documentário da', 'documentário do', 'longa do', 'longa da'],
    writers: ['escrito … com', 'escrita … com', 'roteiro … com', 'argumento … com', 'escrevi … com', 'escreveu … com', 'roteiro é de', 'argumento é de', 'coescrito com', 'coescrita com', 'coescrito por', 'roteiro assinado por', 'roteiro da', 'roteiro do', 'escrito em parceria com', 'escrito a quatro mãos com', 'escrever … com', 'escrevi-o com', 'roteiro com', 'argumento com'],
    cinematographers: ['fotografia é de', 'fotografia fica a cargo de', 'fotografia a cargo de', 'fotografia, de', 'fotografia do', 'fotografia da', 'fotografia assinada por', 'fotografada por', 'filmado por', 'câmara de', 'câmera de', 'imagens de', 'imagem de'],
    editors: ['montagem de', 'montagem é de', 'montagem a cargo de', 'montagem da', 'montagem do', 'montado por', 'edição de', 'editado por', 'montagem, de', 'montagem com', 'montagem, com', 'montado com'],
    composers: ['música é de', 'música do', 'música da', 'trilha é de', 'trilha sonora é de', 'trilha original de', 'banda sonora é de', 'música original de', 'trilha do', 'trilha da', 'trilha assinada por', 'música, de'],
    sound: ['som de', 'som é de', 'desenho de som de', 'som do', 'som da', 'som, de'],
    producers: ['produzido por', 'produzida por', 'produção é de', 'produção executiva de'],
    cast: ['o elenco inclui', 'o elenco conta com', 'elenco conta ainda com', 'completam o elenco', 'no elenco', 'no elenco estão', 'protagonistas são', 'nos papéis principais', 'no papel principal', 'interpretado … por', 'interpretada … por', 'vivido … por', 'vivida … por', 'a estreante', 'o estreante', 'os estreantes', 'papel de destaque para', 'elenco encabeçado por', 'elenco liderado por', 'interpretações de', 'atuações de', 'com destaque para', 'ao lado de'],
  },
  behind: {
    directors: ['estreia na realização', 'estreia na direção', 'escreve e realiza'],
    writers: ['assina o roteiro', 'assinam o roteiro', 'assina o argumento', 'coescreve', 'escreveu o roteiro', 'escreveu o argumento'],
    cinematographers: ['assina a fotografia', 'na fotografia', 'fez a fotografia', 'na câmara', 'na câmera'],
    editors: ['assina a montagem', 'na montagem', 'fez a montagem', 'montou o filme'],
    composers: ['assina a música', 'assina a trilha', 'compôs a música', 'compôs a trilha', 'na música'],
    sound: ['no som', 'fez o som', 'assina o som'],
    producers: ['produziu o filme', 'produz o filme'],
    cast: ['no papel', 'como protagonista', 'na pele de', 'encabeça o elenco', 'encabeçam o elenco', 'completam o elenco', 'dá vida', 'como a avó', 'como o pai', 'como a mãe'],
  },
  roles: {
    cinematographers: ['diretor de fotografia', 'diretora de fotografia', 'director de fotografia', 'directora de fotografia', 'fotógrafo', 'fotógrafa'],
    editors: ['montador', 'montadora', 'montadores'],
    composers: ['compositor', 'compositora'],
    sound: ['sonoplasta', 'técnico de som', 'diretor de som', 'designer de som'],
    producers: ['produtor', 'produtores', 'produtora'],
    writers: ['corroteirista', 'coargumentista', 'co-argumentista', 'roteirista', 'argumentista'],
    cast: ['ator principal', 'atriz principal', 'actor principal'],
  },
  companies: {
    productionCompanies: ['produzido por', 'produzida por', 'produzido pela', 'produzida pela', 'uma produção da', 'uma produção de', 'em coprodução com', 'em co-produção com', 'produção da', 'coproduzido por', 'coproduzido pela', 'a produtora', 'produção é da', 'produção é de', 'coprodução … da', 'produção é do'],
    distributors: ['distribuído … por', 'distribuído … pela', 'distribuída … por', 'distribuída … pela', 'distribuição da', 'distribuição de', 'com distribuição da', 'com distribuição de', 'a distribuidora', 'pela mão da'],
    worldSales: ['vendas internacionais a cargo de', 'vendas internacionais a cargo da', 'vendas internacionais da', 'vendas internacionais são da', 'vendas internacionais são de', 'agente de vendas'],
  },
  determiners: ['o', 'a', 'os', 'as', 'um', 'uma', 'seu', 'sua', 'meu', 'minha', 'nosso', 'nossa'],
  relatives: ['que', 'quem'],
  is: ['é', 'como', 'são', 'no', 'na'],
  ofCompany: ['para', 'da', 'de', 'para a', 'pela'],
  lasts: ['dura', 'duração de', 'com', 'nos seus', 'em seus', 'os seus', 'são'],
  coproduction: ['coprodução entre', 'co-produção entre', 'coprodução de', 'coprodução com', 'co-produção com', 'coproduzido por'],
  spoken: ['falado em', 'falada em'],
}
