import { parse } from 'content-disposition'
import { expect, test } from 'vitest'
import { fileAnswer } from './file-route.ts'

test.each(['tickets.pdf', 'L’été d\'Alba "(1)".pdf', 'Прэса*; 2026.zip', '日本.zip'])(
  '%s is kept under its name, whatever stands in it',
  name => {
    const header = fileAnswer({ name, bytes: new Uint8Array() }, 'application/pdf').headers
    expect(parse(header.get('content-disposition')!)).toMatchObject({
      type: 'attachment',
      parameters: { filename: name },
    })
  },
)
