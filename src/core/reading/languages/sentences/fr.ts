// biome-ignore-all format: word lists are read in rows, one meaning a row
import type { SentenceData } from './sentence-data.ts'

export const fr: SentenceData = {
  before: {
    directors: ['deuxième long métrage de', 'second long métrage de', 'troisième long métrage de', 'premier film du', 'premier long métrage du', 'premier long-métrage du', 'film du', 'que signe', 'que réalise'],
    writers: ['écrit … avec', 'écrite … avec', 'scénario … avec', 'coécrite avec', 'coécrit … avec', 'scénario est signé', 'scénario est de', 'scénario signé', 'scénario, signé', 'co-écrit … avec', 'écrit à quatre mains avec', 'scénario du', 'écrire avec', 'écrire … avec', 'écrivant avec', 'scénario coécrit avec', 'coécrit le scénario avec'],
    cinematographers: ['photographie est signée', 'image est signée', 'photographie signée', 'image signée', 'image du', 'lumière de', 'photo de', 'filmée par', 'filmé par', 'filmés par', 'filmées par', 'photographiée par', 'éclairé par', 'caméra de', 'images de', 'éclairée par', "à l'image,", 'photographie du'],
    editors: ['montage est signé', 'montage, signé', 'montage signé', 'montée par', 'montage du', 'au montage, avec', 'monté avec', 'au montage,', 'montage avec', 'montage, avec', 'monter avec'],
    composers: ['musique est de', 'musique est signée', 'musique du', 'musique, signée', 'partition du', 'musique originale de', 'bande-son de', 'musique est composée par'],
    sound: ['son de', 'son est de', 'travail sonore de', 'mixage de', 'prise de son de', 'au son,'],
    producers: ['produit par', 'produite par', 'produisent'],
    cast: ['jouée … par', 'joué … par', 'interprété … par', 'interprétée … par', 'campé … par', 'incarnée … par', 'incarné … par', 'le rôle principal est tenu par', 'est tenu par', 'dans le rôle principal', 'dans le rôle-titre', 'dans les rôles principaux', 'tenu par', 'tenue par', 'à côté de lui il y a', "à côté d'elle il y a", 'à ses côtés,', "aux côtés de", "l'acteur,", "l'actrice,", 'au casting', 'à l’affiche', 'la distribution réunit', 'le casting réunit', 'tête d’affiche', 'emmené par', 'emmenée par'],
  },
  behind: {
    directors: ['passe à la réalisation', 'signe la réalisation'],
    writers: ['cosigne le scénario', 'a coécrit', 'signe le scénario', 'a écrit le scénario', 'au scénario'],
    cinematographers: ["signe l'image", 'signe la photographie', "à l'image", 'à la photographie', 'à la caméra', 'a éclairé', 'à la photo', 'à la lumière'],
    editors: ['au montage', 'signe le montage', 'a monté le film'],
    composers: ['signe la musique', 'a composé la musique', 'à la musique', 'signe la partition', 'compose la musique'],
    sound: ['au son', 'au mixage', 'a fait le son', 'signe le son'],
    producers: ['a produit le film', 'produit le film'],
    cast: ['dans le rôle', 'dans le rôle-titre', 'tient le rôle', 'prête ses traits', 'dans la peau', 'joue', 'interprète', 'campe'],
  },
  roles: {
    cinematographers: ['chef opérateur', 'chef-opérateur', 'cheffe opératrice', 'cheffe-opératrice', 'directeur de la photographie', 'directrice de la photographie', 'directeur photo', 'directrice photo', 'directeur de la photo', 'directrice de la photo'],
    editors: ['monteur', 'monteuse'],
    composers: ['compositeur', 'compositrice'],
    sound: ['ingénieur du son', 'ingénieure du son', 'preneur de son', 'preneuse de son'],
    producers: ['producteur', 'productrice', 'producteurs', 'productrices'],
    writers: ['coscénariste', 'co-scénariste', 'coscénaristes', 'scénariste'],
    cast: ['acteur principal', 'actrice principale', 'comédienne principale'],
  },
  companies: {
    productionCompanies: ['produit par', 'produite par', 'une production', 'en coproduction avec', 'coproduit par', 'coproduite par', 'la société', 'production est assurée par', 'produit chez'],
    distributors: ['distribué … par', 'distribuée … par', 'distribution assurée par', 'le distributeur', 'sort en salles avec'],
    worldSales: ['ventes internationales sont assurées par', 'vendu à l’international par', 'les ventes internationales sont gérées par', 'ventes à l’international par', 'vendeur international'],
  },
  determiners: ['le', 'la', 'les', 'un', 'une', 'son', 'sa', 'ses', 'mon', 'ma', 'mes', 'notre', "l'", 'l’'],
  relatives: ['qui', 'dont'],
  is: ['est', 'en', 'dans'],
  ofCompany: ['pour', 'de', 'des', 'du', 'chez', "d'"],
  lasts: ['dure', "d'une durée de", 'd’une durée de', 'durée de', 'en', 'ses'],
  coproduction: ['coproduction entre', 'coproduite par', 'coproduit par', 'coproduction de', 'coproduction avec'],
  spoken: ['parlé en', 'parlée en', 'dialogues en', 'tourné en langue', 'on entend surtout'],
}
