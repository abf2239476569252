import { sendWaitingLetters } from '#acts/waiting-list/send-waiting-letters.ts'
import type { Festival } from './festival.ts'

/** Where a festival's letters arrive: what people read on their telephones. */
export function letterbox({ house, acting, address }: Festival) {
  const texts: string[] = []
  const mailer = {
    post: async ({ text }: { text: string }) => {
      texts.push(text)
      return { posted: 'file' as const, where: 'the test' }
    },
    check: async () => ({ way: 'file' as const, where: 'the test', answers: true }),
  }
  return {
    /** Hands over what is due; the link of the newest letter to a page of this kind. */
    async link(kind: 'wish-list' | 'waiting-list' | 'newsletter' | 'my-festival'): Promise<string> {
      for (let handed = 1; handed > 0; ) {
        const { sent, failed } = await sendWaitingLetters({ ...house, mailer }, acting)
        if (failed > 0) throw new Error(`${failed} letters could not be written`)
        handed = sent
      }
      const path = texts.map(text => new RegExp(`/en/\\S+/${kind}/\\S+`).exec(text)?.[0]).findLast(Boolean)
      if (!path) throw new Error(`No letter leads to a ${kind}`)
      return address + path
    },
  }
}
