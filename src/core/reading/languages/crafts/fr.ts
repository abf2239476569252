// biome-ignore-all format: word lists are read in rows, one meaning a row
import type { CraftData } from './craft-data.ts'

export const fr: CraftData = {
  nouns: {
    directors: ['réalisation', 'mise en scène'],
    writers: ['scénario', 'écriture du scénario'],
    cinematographers: ['image', 'photographie', 'photo', 'lumière', 'images', 'direction de la photographie'],
    editors: ['montage'],
    composers: ['musique', 'musiques', 'musique originale', 'partition', 'bande originale', 'bande-son'],
    sound: ['son', 'mixage', 'prise de son', 'montage son', 'design sonore'],
    none: ['décors', 'décor', 'costumes', 'maquillage', 'casting', 'direction artistique', 'effets spéciaux', 'effets visuels', 'scripte', 'chorégraphie'],
  },
  ways: [
    '(|est |était |sera |a été |sont |seront |ont été |fut |avait été )(confié|confiée|confiés|confiées) (à|au)', '(|est |était |sera |a été |sont |seront |ont été |fut )(assuré|assurée|assurés|assurées|signé|signée|signés|signées|composé|composée|composées|écrit|écrite|réalisée|réalisé|conçue|conçu) par',
    "(|est |était |sont |sera )(signé|signée|signés|signées)", "(est|était|sera|sont) (|l'œuvre |l'affaire )de", '(est|sont|) (dû|due|dus|dues) à', '(revient|revenait|reviendra|incombe|échoit) à', '(est|était|sera|sont) entre les mains de', 'porte la signature de',
    ", (signé|signée|assuré par|assurée par|confié à|confiée à|œuvre de)", "(, |)(que l'on doit|qu'on doit) à",
  ],
  does: ["(signe|signent|signera|a signé|signait|assure|assurera|a assuré|assurait|compose|a composé|composera|tient|tenait|a fait|supervise)", "(s'occupe|s'est occupé|s'est occupée|s'occupera) de", '(|est |était )(responsable|chargé|chargée) de', '(est|était|sera) à'],
  besides: ['originale', 'du film', 'du long métrage'],
}
