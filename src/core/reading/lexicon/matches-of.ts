/**
 * Every match of a global expression, at once: `matchAll` makes an expression and an iterator anew for each text, which
 * costs more than a short line takes to be looked through.
 */
export function matchesOf(form: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  form.lastIndex = 0
  for (let match = form.exec(text); match; match = form.exec(text)) {
    found.push(match)
    if (match[0] === '') form.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1
  }
  form.lastIndex = 0
  return found
}
