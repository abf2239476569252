// biome-ignore-all format: word lists are read in rows, one meaning a row
import type { CraftData } from './craft-data.ts'

export const it: CraftData = {
  nouns: {
    directors: ['regia'],
    writers: ['sceneggiatura', 'copione', 'soggetto e sceneggiatura', 'soggetto e la sceneggiatura'],
    cinematographers: ['fotografia', 'direzione della fotografia', 'immagini'],
    editors: ['montaggio'],
    composers: ['musiche', 'musica', 'musiche originali', 'colonna sonora', 'partitura'],
    sound: ['suono', 'sound design', 'presa diretta', 'fonica'],
    none: ['scenografia', 'scenografie', 'costumi', 'trucco', 'casting', 'effetti visivi', 'arredamento'],
  },
  ways: [
    '(|è |era |sarà |è stata |è stato |sono |sono state |sono stati )(affidata|affidato|affidate|affidati) a', '(|è |era |sono |è stata |è stato |sono state )(firmata|firmato|firmate|curata|curato|curate|composta|composte|realizzata|realizzato|scritta|scritto|scritte) da',
    '(porta|portano|reca|ha|hanno) la firma di', '(è|sono|era|sarà) (|opera )di', '(|è |sono )a cura di', '(|è |sono |era )nelle mani di', '(la|lo|le) (firma|firmano|cura|compone|ha curata|ha curato|ha composte|ha composta|ha scritte|ha firmata|ha firmato|realizza)', '(si deve|si devono|spetta|tocca) a', ', opera di',
  ],
  does: ['(firma|firmano|ha firmato|firmerà|cura|curano|ha curato|curerà|compone|ha composto|comporrà|realizza)', '(si occupa|si è occupato|si è occupata|si occuperà) di', '(|è )(responsabile) di', 'autore di', 'autrice di'],
  besides: ['originali', 'originale', 'del film', 'della pellicola'],
}
