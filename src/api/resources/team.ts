import { z } from '@hono/zod-openapi'
import { changeOrganisation } from '#acts/house/change-organisation.ts'
import { changeRoles } from '#acts/house/change-roles.ts'
import { inviteMember } from '#acts/house/invite-member.ts'
import { listTeam } from '#acts/house/list-team.ts'
import { makeSignInLink, type SignInLink } from '#acts/house/make-sign-in-link.ts'
import { removeMember } from '#acts/house/remove-member.ts'
import { restoreMember } from '#acts/house/restore-member.ts'
import { isRefusal } from '#core/refusal.ts'
import { type Route, route } from '../frame/route.ts'
import { Id } from '../shapes/basics.ts'
import {
  Invitation,
  InvitedShape,
  MemberShape,
  OrganisationChange,
  OrganisationShape,
  RolesChange,
  SignInLinkShape,
} from '../shapes/team.ts'
import { enterPath } from '../sign-in/enter-page.ts'

const OfMember = z.object({ memberId: Id })

const onWire = ({ secret, until }: SignInLink) => ({ address: `${enterPath}?link=${secret}`, until })

export const teamRoutes: Route[] = [
  route({
    method: 'patch',
    path: '/v1/organisation',
    name: 'changeOrganisation',
    does: 'Give the organisation another name',
    body: OrganisationChange,
    answers: OrganisationShape,
    act: ({ house, acting, body }) => changeOrganisation(house, acting, body),
  }),
  route({
    method: 'get',
    path: '/v1/team',
    name: 'listTeam',
    does: 'Everyone on the team, by name',
    answers: z.array(MemberShape),
    act: ({ house, acting }) => listTeam(house, acting),
  }),
  route({
    method: 'post',
    path: '/v1/team',
    name: 'inviteMember',
    does: 'Take a person into the team',
    body: Invitation,
    answers: InvitedShape,
    status: 201,
    async act({ house, acting, body }) {
      const invited = await inviteMember(house, acting, body)
      if (isRefusal(invited)) return invited
      return { member: invited.member, link: invited.link && onWire(invited.link) }
    },
  }),
  route({
    method: 'patch',
    path: '/v1/team/{memberId}',
    name: 'changeRoles',
    does: 'Give a member other roles',
    params: OfMember,
    body: RolesChange,
    answers: MemberShape,
    act: ({ house, acting, params, body }) => changeRoles(house, acting, { ...params, ...body }),
  }),
  route({
    method: 'delete',
    path: '/v1/team/{memberId}',
    name: 'removeMember',
    does: 'Take a person off the team',
    params: OfMember,
    act: ({ house, acting, params }) => removeMember(house, acting, params),
  }),
  route({
    method: 'post',
    path: '/v1/team/{memberId}/restore',
    name: 'restoreMember',
    does: 'Undo a removal',
    params: OfMember,
    answers: MemberShape,
    act: ({ house, acting, params }) => restoreMember(house, acting, params),
  }),
  route({
    method: 'post',
    path: '/v1/team/{memberId}/sign-in-link',
    name: 'makeSignInLink',
    does: 'Make a one-time sign-in link for a member who cannot sign in',
    params: OfMember,
    answers: SignInLinkShape,
    status: 201,
    async act({ house, acting, params }) {
      const link = await makeSignInLink(house, acting, params)
      return isRefusal(link) ? link : onWire(link)
    },
  }),
]
