import { createHash, type KeyObject, verify } from 'node:crypto'

/** RFC 6376, relaxed and relaxed, by the key that is given instead of one from the DNS. */
export function dkimProves(raw: string, key: KeyObject): boolean {
  const at = raw.indexOf('\r\n\r\n')
  const fields = raw.slice(0, at).split(/\r\n(?![ \t])/)
  const relaxed = (field: string) => {
    const [name, ...value] = field.split(':')
    return `${name!.toLowerCase()}:${value
      .join(':')
      .replaceAll('\r\n', '')
      .replaceAll(/[ \t]+/g, ' ')
      .trim()}`
  }
  const body = raw
    .slice(at + 4)
    .split('\r\n')
    .map(line => line.replaceAll(/[ \t]+/g, ' ').trimEnd())
    .join('\r\n')
  const signature = relaxed(fields.find(field => /^dkim-signature:/i.test(field))!)
  const tag = (name: string) => new RegExp(`[;:] ?${name}=([^;]*)`).exec(signature)![1]!.replaceAll(' ', '')
  const hash = createHash('sha256')
    .update(`${body.replace(/(\r\n)*$/, '')}\r\n`)
    .digest('base64')
  const signed = tag('h')
    .split(':')
    .map(
      name =>
        `${relaxed(fields.findLast(field => field.toLowerCase().startsWith(`${name.toLowerCase()}:`))!)}\r\n`,
    )
  const text =
    signed.join('') + signature.replace(/; ?b=[^;]*$/, match => match.slice(0, match.indexOf('=') + 1))
  return hash === tag('bh') && verify('sha256', Buffer.from(text), key, Buffer.from(tag('b'), 'base64'))
}
