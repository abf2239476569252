/** The beginning of a text where it is longer than a line or two. */
export const shortened = (text: string, most = 90) =>
  text.length > most ? `${text.slice(0, most - 2).trimEnd()}…` : text
