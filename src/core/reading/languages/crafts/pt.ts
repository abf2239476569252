// biome-ignore-all format: word lists are read in rows, one meaning a row
import type { CraftData } from './craft-data.ts'

export const pt: CraftData = {
  nouns: {
    directors: ['direção', 'direcção', 'realização'],
    writers: ['roteiro', 'argumento', 'guião'],
    cinematographers: ['fotografia', 'direção de fotografia', 'direcção de fotografia', 'imagem', 'imagens', 'câmara', 'câmera'],
    editors: ['montagem', 'edição'],
    composers: ['música', 'música original', 'trilha', 'trilha sonora', 'trilha original', 'banda sonora', 'partitura'],
    sound: ['som', 'desenho de som', 'desenho sonoro', 'captação de som', 'mixagem'],
    none: ['direção de arte', 'direcção de arte', 'direção artística', 'figurino', 'figurinos', 'cenografia', 'cenários', 'guarda-roupa', 'maquiagem', 'caracterização', 'efeitos visuais'],
  },
  ways: [
    '(é|são|foi|foram|será) (|obra |da responsabilidade )de', '(|é |são |foi |foram |será )(assinada|assinado|assinadas|assinados|composta|composto|feita|feito|criada|criado|conduzida|desenhado|escrito|escrita) por',
    '(|fica |ficou |ficaram |ficam |está |esteve |estão |ficará )a cargo de', '(|foi |é |ficou )(confiada|confiado|entregue) a', '(coube|cabe|couberam) a', '(leva|traz|tem|ostenta) (|a )assinatura de', '(|ficou |está |fica )(nas mãos|por conta) de', ', (obra|da responsabilidade) de',
  ],
  does: ['(assina|assinam|assinou|assinará|compôs|compõe|comporá|fez)', '(cuida|cuidou|encarrega-se|encarregou-se|ocupa-se|tratou) de', '(responde|respondeu|responsável|é responsável|ficou responsável) por'],
  besides: ['original', 'do filme', 'do longa', 'da longa'],
}
