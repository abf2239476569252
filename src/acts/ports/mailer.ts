/** An e-mail as it leaves the house. Names and subjects hold no line ends (core/boxoffice/orders/contact.ts). */
export interface Message {
  /** Stable for one letter, so that one sent twice after a crash can be told: becomes the Message-ID. */
  id: string
  from: { name: string; address?: string }
  to: { name: string; address: string }
  subject: string
  text: string
  html: string
  /** BCP 47, of the text. */
  language: string
  attachments: { name: string; mediaType: string; bytes: Uint8Array }[]
  /** Of letters to the audience: where a POST ends them (RFC 8058). */
  unsubscribe?: string
}

/** Where a message went: to a mail server, or into a file when none is configured. */
export type Posted = { posted: 'server' | 'file'; where: string }

export interface Mailer {
  /** Throws when the message could not be handed over; the letter then waits and is tried again. */
  post(message: Message): Promise<Posted>
  /** For `doctor`: where letters go, and whether the server answers. */
  check(): Promise<{ way: 'server' | 'file'; where: string; answers: boolean; why?: string }>
}
