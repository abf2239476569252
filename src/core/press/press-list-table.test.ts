import { expect, test } from 'vitest'
import { isRefusal } from '../refusal.ts'
import { readPressList } from './press-list-table.ts'

const read = (table: string) => {
  const contacts = readPressList(table, 'Card at the opening')
  if (isRefusal(contacts)) throw new Error(JSON.stringify(contacts))
  return contacts.map(({ name, email, tags }) => ({ name, email, tags }))
}
const both = [
  { name: 'Inés Mamani', email: 'ines@radio.example', tags: ['radio', 'la paz'] },
  { name: 'Otto, jun.', email: 'otto@print.example', tags: [] },
]

test.each([
  [
    'commas',
    'name,email,tags\r\nInés Mamani,ines@radio.example,radio; La Paz\r\n"Otto, jun.",otto@print.example,\r\n',
  ],
  [
    'semicolons',
    'name;email;tags\nInés Mamani;ines@radio.example;"radio; La Paz"\nOtto, jun.;otto@print.example;\n',
  ],
])('a table is read whatever its spreadsheet puts between cells: %s', (_, table) => {
  expect(read(table)).toEqual(both)
})

test('a table of one row is read, and one of two columns', () => {
  expect(read('email;name\nines@radio.example;Inés Mamani')).toMatchObject([{ name: 'Inés Mamani' }])
  expect(read('name,email,tags\nInés Mamani,ines@radio.example,a;b;c')).toMatchObject([
    { tags: ['a', 'b', 'c'] },
  ])
})
