// biome-ignore-all format: codes are read in rows
/** Letters of number plates and of film catalogues that are not ISO 3166 codes. */
export const COUNTRY_CODES: Readonly<Record<string, string>> = {
  D: 'DE', F: 'FR', I: 'IT', E: 'ES', A: 'AT', B: 'BE', S: 'SE', N: 'NO', J: 'JP', H: 'HU', P: 'PT', L: 'LU',
  GB: 'GB', UK: 'GB', USA: 'US', US: 'US', EUA: 'US', EEUU: 'US', CH: 'CH', NL: 'NL', DK: 'DK', FIN: 'FI', FL: 'LI', IRL: 'IE',
  RUS: 'RU', ROM: 'RO', BRA: 'BR', RA: 'AR', RCH: 'CL', MEX: 'MX', TUR: 'TR', GER: 'DE', SUI: 'CH', DEN: 'DK', GRE: 'GR', POR: 'PT',
  NED: 'NL', SWE: 'SE', JAP: 'JP', JPN: 'JP', KOR: 'KR', ROK: 'KR', CRO: 'HR', SLO: 'SI', BUL: 'BG', CAN: 'CA', CDN: 'CA', AUS: 'AU',
  GEO: 'GE', BIH: 'BA', SRB: 'RS', LAT: 'LV', TWN: 'TW', UKR: 'UA', ISL: 'IS', IRN: 'IR', BOL: 'BO', URU: 'UY', CHI: 'CL', PAR: 'PY',
  ALL: 'DE', ESP: 'ES', FRA: 'FR', ITA: 'IT', SP: 'ES', SPA: 'ES', POL: 'PL', HUN: 'HU', CZE: 'CZ', NOR: 'NO', BEL: 'BE', AUT: 'AT', RSA: 'ZA',
}

/** States that are gone; ISO 3166-3 codes where there are any, else the country that pages mean. */
export const FORMER_COUNTRIES: Readonly<Record<string, string>> = {
  DDR: 'DD', BRD: 'DE', RFA: 'DE', RDA: 'DD', URSS: 'SU', USSR: 'SU', UDSSR: 'SU', CSSR: 'CS', YU: 'YU', YUG: 'YU', FRG: 'DE', GDR: 'DD',
}
