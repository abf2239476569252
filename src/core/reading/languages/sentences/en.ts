// biome-ignore-all format: word lists are read in rows, one meaning a row
import type { SentenceData } from './sentence-data.ts'

export const en: SentenceData = {
  before: {
    directors: ['director is', 'director here is', 'by a first-timer called', 'by first-timer', 'by newcomer', 'directorial debut from', 'feature debut from', 'feature-length debut of', 'feature debut by', 'third feature by', 'third feature from', 'debut of'],
    writers: ['co-wrote … with', 'cowrote … with', 'wrote … with', 'written … with', 'script … with', 'screenplay … with', 'writing … with', 'adapted … with', 'script is by', 'screenplay is by', 'from a script by', 'from a screenplay by', 'screenplay from', 'script from', 'written alongside', 'writing partner', 'writing partners', 'write … with', 'written by'],
    cinematographers: ['shot … by', 'photographed … by', 'lensed … by', 'filmed by', 'cinematography of', 'cinematography from', 'cinematography is by', 'camera by', 'camera of', 'camerawork of', 'camerawork from', 'images by', 'visuals by'],
    editors: ['edited … by', 'cut by', 'editing of', 'editing from', 'editing is by', 'edit with', 'editing with', 'cut with', 'edited with'],
    composers: ['score is by', 'music is by', 'score from', 'score of', 'score, by', 'music comes from', "music's", 'soundtrack from', 'scored … by', 'composed … by'],
    sound: ['sound design by', 'sound by', 'sound design from', 'sound design of', 'sound mix by', 'sound is by', 'sound mixed by'],
    producers: ['produced … by', 'producer is', 'producers are'],
    cast: ['played … by', 'portrayed … by', 'cast is led by', 'ensemble led by', 'led by', 'rounding out the cast', 'cast is rounded out by', 'performances of', 'turns from', 'turn from', 'turn by', 'his star,', 'her star,', 'film’s star,', "film's star,", 'newcomer', 'newcomers', 'in the lead role,', 'in the title role,', 'also features', 'cast also includes', 'the cast includes', 'role is played by', 'supporting turns by', 'supporting cast includes', 'headlined by', 'toplined by'],
  },
  behind: {
    directors: ['makes … directorial debut', 'made … directorial debut', 'wrote, directed', 'has written and directed'],
    writers: ['co-wrote', 'cowrote', 'wrote the script', 'wrote the screenplay', 'co-writes', 'penned the script', 'penned the screenplay'],
    cinematographers: ['shot the film', 'shot this', 'shot it', 'lensed', 'came on as dp', 'came on as cinematographer', 'photographed the film', 'lit the film', 'on camera', 'behind the camera', 'handles the camera', 'handled the camera'],
    editors: ['edited the film', 'edited it', 'edited this', 'cut the film', 'cut the picture', 'did the editing', 'handled the editing'],
    composers: ['scored the film', 'scored it', 'wrote the music', 'wrote the score', 'composed the music', 'composed the score', 'did the music', 'provides the score', 'provides the music'],
    sound: ['recorded the sound', 'mixed the sound', 'did the sound', 'designed the sound'],
    producers: ['produced the film', 'produced it', 'produces'],
    cast: ['plays', 'in the lead role', 'in the leading role', 'in the title role', 'in the lead', 'is cast as', 'appears as', 'co-stars', 'is superb', 'is magnificent', 'is wonderful', 'dazzles', 'steals the film'],
  },
  roles: {
    cinematographers: ['cinematographer', 'director of photography', 'dop', 'dp', 'cameraman', 'camerawoman', 'cameraperson'],
    editors: ['editor', 'film editor'],
    composers: ['composer'],
    sound: ['sound designer', 'sound recordist', 'sound engineer', 'sound editor'],
    producers: ['producer', 'producers'],
    writers: ['co-writer', 'cowriter', 'co-scriptwriter', 'co-screenwriter', 'screenwriter'],
    cast: ['lead actress', 'lead actor', 'leading lady', 'leading man', 'co-star', 'newcomer'],
  },
  companies: {
    productionCompanies: ['produced by', 'co-produced by', 'coproduced by', 'a production of', 'a production by', 'in co-production with', 'in coproduction with', 'production from', 'co-production of'],
    distributors: ['distributed … by', 'released … by', 'is distributed by', 'picked up for distribution by', 'rights … acquired by', 'released through', 'domestic release through'],
    worldSales: ['sales are handled by', 'sales handled by', 'sales are being handled by', 'sales are with', 'sold by', 'sold internationally by', 'sold worldwide by', 'world sales by', 'sales by', 'sales are managed by', 'international rights are with', 'world rights are with', 'sales agent', 'sales outfit'],
  },
  determiners: ['the', 'a', 'an', 'his', 'her', 'its', 'their', 'my', 'our'],
  relatives: ['who', 'whose'],
  is: ['is', 'as', 'are'],
  ofCompany: ['for', 'of', 'from', 'at', 'through'],
  lasts: ['at', 'at a', 'its', 'its brisk', 'its lean', 'runs', 'runs for', 'run to', 'runs to', 'clocks in at', 'clocking in at', 'running time of', 'a runtime of', 'the film lasts', 'the film is', "it's", 'it is', 'over its'],
  coproduction: ['co-production between', 'coproduction between', 'co-production of', 'co-produced by', 'a co-production with'],
  spoken: ['spoken in', 'shown in', 'dialogue in', 'version, in'],
}
