export type FormValue = string | FormValue[] | { [name: string]: FormValue }

/** Reads a form as Stripe's client writes it: `line_items[0][price_data][currency]=eur`. */
export function readForm(text: string): { [name: string]: FormValue } {
  const form: { [name: string]: FormValue } = {}
  for (const [path, value] of new URLSearchParams(text)) {
    const names = path.split(/[[\]]+/).filter(Boolean)
    put(form, names, value)
  }
  return form
}

function put(
  into: { [name: string]: FormValue } | FormValue[],
  [name, ...rest]: string[],
  value: string,
): void {
  const place = into as { [name: string]: FormValue }
  if (rest.length === 0) {
    place[name!] = value
    return
  }
  place[name!] ??= /^\d+$/.test(rest[0]!) ? [] : {}
  put(place[name!] as { [name: string]: FormValue }, rest, value)
}
