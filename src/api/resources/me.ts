import { refuse } from '#core/refusal.ts'
import type { ApiHouse } from '../frame/api-house.ts'
import type { Caller } from '../frame/caller.ts'
import { type Route, route } from '../frame/route.ts'
import { MeChange, MeShape, PasswordChoice } from '../shapes/team.ts'

async function me(house: Pick<ApiHouse, 'accounts' | 'signIn'>, caller: Caller) {
  const { person } = caller
  const hasPassword = person !== undefined && (await house.signIn.hasPassword(person.signedIn.staff.id))
  const organisations = person ? person.memberships : await house.accounts.organisations()
  const organisation = organisations.find(each => each.slug === caller.organisation) ?? null
  return {
    id: caller.by,
    name: person?.signedIn.staff.name ?? caller.by,
    email: person?.signedIn.staff.email ?? null,
    roles: person?.memberships.find(each => each.slug === caller.organisation)?.roles ?? [],
    scopes: [...caller.scopes],
    organisation,
    organisations: person ? organisations : organisations.filter(each => each === organisation),
    hasPassword,
    mayChoosePassword: person !== undefined && (person.signedIn.byLink || !hasPassword),
    secondFactor: person?.signedIn.secondFactor ?? false,
  }
}

export const meRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/me',
    name: 'showMe',
    does: 'Who is calling, for which organisation, with which rights',
    answers: MeShape,
    act: ({ house, caller }) => me(house, caller),
  }),
  route({
    method: 'patch',
    path: '/v1/me',
    name: 'changeMe',
    does: 'Change the own name or e-mail address',
    body: MeChange,
    answers: MeShape,
    async act({ house, caller, headers, body }) {
      const { person } = caller
      if (!person) return refuse('not-allowed', { what: 'account' })
      const staff = await house.signIn.changeSelf(headers, body)
      if ('refused' in staff) return staff
      return me(house, { ...caller, person: { ...person, signedIn: { ...person.signedIn, staff } } })
    },
  }),
  route({
    method: 'put',
    path: '/v1/me/password',
    name: 'choosePassword',
    does: 'Choose a password',
    tells:
      'Ends the other sessions of this person. `current` is needed unless there is no password yet or the session began with a one-time link.',
    body: PasswordChoice,
    guessable: true,
    async act({ house, caller, headers, body }) {
      if (!caller.person) return refuse('not-allowed', { what: 'account' })
      return house.signIn.setPassword(headers, body)
    },
  }),
]
