import { expect, test } from 'vitest'
import { guestsMeant } from './guests-meant.ts'

const film = { directors: ['Kiro Russo'], producers: ['Pablo Paniagua', 'Alexa Rivero'] }

test('a role is whoever has it in the film, in any of our languages', () => {
  expect(guestsMeant(['director'], film)).toEqual(['Kiro Russo'])
  expect(guestsMeant(['Regisseur'], film)).toEqual(['Kiro Russo'])
  expect(guestsMeant(['réalisateur', 'directora'], film)).toEqual(['Kiro Russo'])
  expect(guestsMeant(['producers'], film)).toEqual(['Pablo Paniagua', 'Alexa Rivero'])
})

test('a name stands for itself; a team is nobody in particular', () => {
  expect(guestsMeant(['Julio César Ticona', 'film team', 'editor'], film)).toEqual(['Julio César Ticona'])
})
