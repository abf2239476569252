/** Guilds and functions, folded, that people print behind their names after a comma: `Jutta Pahl, bvk`. */
export const GUILDS: ReadonlySet<string> = new Set(
  'bvk bfs bsc asc afc aic aec acs csc adf sca dff abc nsc psc fsf dga ace gbfe bfe eda amc ammac aee lsc tvd cca ccs amps cas mpse bvft bfk fsk sbc aip aci fnf hsc isc jsc kgs rgc uka zfs pga wga kg bvr vdd asce'.split(
    ' ',
  ),
)
