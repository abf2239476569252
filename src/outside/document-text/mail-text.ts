import PostalMime from 'postal-mime'
import { textOfHtml } from './html-text.ts'

/** The subject and the text of a message; attachments stay out and are read as files of their own. */
export async function textOfMail(bytes: Uint8Array): Promise<string> {
  const mail = await PostalMime.parse(new Uint8Array(bytes))
  const body = mail.text?.trim() ? mail.text : mail.html ? textOfHtml(mail.html) : ''
  return [mail.subject ?? '', body].filter(it => it.trim() !== '').join('\n\n')
}
