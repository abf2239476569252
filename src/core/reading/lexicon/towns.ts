// biome-ignore-all format: towns are listed in rows
import { fold } from './fold.ts'

/** Towns where film houses sit, as the languages we read spell them, beside those that time zones are named after. */
const SPELLED =
  'Wien Graz Salzburg Linz Innsbruck München Köln Hamburg Leipzig Dresden Frankfurt Stuttgart Hannover Bremen Potsdam Halle Weimar Zürich Genève Genf Lausanne Basel Bern Luzern Lugano Locarno Neuchâtel Fribourg Lyon Marseille Toulouse Bordeaux Lille Nantes Strasbourg Montpellier Rennes Bruxelles Brussel Brüssel Antwerpen Anvers Gent Gand Liège Leuven Rotterdam Utrecht Hilversum Roma Milano Torino Napoli Bologna Firenze Venezia Palermo Trieste Genova Bari Cagliari Bolzano Barcelona Valencia València Sevilla Bilbao Donostia Málaga Granada Zaragoza Vigo Lisboa Lisbon Porto Coimbra Braga Faro Varsovia Warschau Varsovie Varsavia Warszawa Kraków Łódź Gdańsk Wrocław Praha Prag Prague Praga Brno Bratislava Budapest București Bucarest Bukarest Cluj Sofia Beograd Belgrad Belgrade Zagreb Ljubljana Sarajevo Skopje Podgorica Tirana Priština Athens Athina Athen Thessaloniki Istanbul İstanbul Ankara Oslo Bergen Stockholm Göteborg Malmö København Kopenhagen Aarhus Helsinki Tampere Reykjavík Tallinn Riga Vilnius Kyiv Kiev Minsk Moscow Moskau Tbilisi Tiflis Yerevan Dublin Belfast Galway Edinburgh Glasgow Cardiff Manchester Bristol Leeds Montréal Montreal Québec Toronto Vancouver Bogotá Medellín Cali Lima Quito Montevideo Asunción Rosario Córdoba Guadalajara Monterrey Oaxaca Recife Salvador Brasília Beirut Beyrouth Amman Cairo Kairo Tunis Rabat Casablanca Dakar Ouagadougou Abidjan Lagos Nairobi Johannesburg Mumbai Kolkata Delhi Seoul Busan Tokyo Tokio Kyoto Osaka Beijing Peking Shanghai Taipei Hanoi Manila Jakarta Bangkok Melbourne Sydney Wellington Auckland'.split(' ')

const SEVERAL_WORDS = ['New York', 'Los Angeles', 'San Francisco', 'São Paulo', 'Rio de Janeiro', 'Buenos Aires', 'Ciudad de México', 'Mexico City', 'México D.F.', 'Den Haag', 'Tel Aviv', 'Santiago de Chile', 'San Juan', 'La Paz', 'La Habana', 'Hong Kong', 'Halle (Saale)', 'Santo Domingo', 'Sankt Petersburg', 'Cluj-Napoca', 'Novi Sad', 'Belo Horizonte', 'Porto Alegre', 'Las Palmas', 'Palma de Mallorca', 'Santiago de Compostela', 'A Coruña']

const TOWNS: ReadonlySet<string> = new Set(
  [
    ...SPELLED,
    ...SEVERAL_WORDS,
    ...Intl.supportedValuesOf('timeZone').map(zone => zone.split('/').at(-1)!.replaceAll('_', ' ')),
  ].map(fold),
)

/** Whether all of `text` is the name of a town. */
export function isTown(text: string): boolean {
  return TOWNS.has(fold(text.trim()))
}
