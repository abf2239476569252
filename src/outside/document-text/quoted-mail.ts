/** `On Monday … wrote:` in the languages the reader knows, over one line or two. */
const ANSWERED =
  /^[ \t]*(?:On|Am|Le|El|Il|Em|Op|Den|Dnia|W dniu|Dne)\s[^\n]{4,160}(?:\n[^\n]{0,120})?(?:wrote|schrieb[^\n]{0,80}|a écrit|escribió|ha scritto|escreveu|schreef[^\n]{0,60}|va escriure|skrev[^\n]{0,60}|napisał\(?a?\)?|napsal)\s?:[ \t]*$/imu
const ORIGINAL =
  /^[ \t]*-{2,}\s*(?:Original Message|Ursprüngliche Nachricht|Message d'origine|Mensaje original|Messaggio originale|Mensagem original|Oorspronkelijk bericht)\s*-{2,}[ \t]*$/imu
const FORWARDED =
  /^[ \t]*(?:-{2,}\s*(?:Forwarded message|Weitergeleitete Nachricht|Message transféré|Mensaje reenviado|Messaggio inoltrato|Mensagem encaminhada|Doorgestuurd bericht)\s*-{2,}|Begin forwarded message:|Anfang der weitergeleiteten Nachricht:)[ \t]*$/imu
const HEADER =
  /^[ \t]*(?:From|Sent|Date|To|Cc|Subject|Reply-To|Von|Gesendet|Datum|An|Betreff|De|Envoyé|À|Objet|Enviado|Fecha|Para|Asunto|Da|Inviato|Data|A|Oggetto|Assunto|Van|Verzonden|Aan|Onderwerp)\s?:[ \t].*$/iu
/** Below this the message only hands on what it quotes. */
const SHORTEST_OWN = 120

/**
 * A message without what it answers and without its signature. What it merely hands on stays: a forwarded message, or what
 * it quotes under a few words of its own, without the marks and headers that programs add.
 */
export function withoutQuoted(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n')
  const forwarded = FORWARDED.exec(lines)
  if (forwarded) {
    const own = withoutSignature(lines.slice(0, forwarded.index))
    const rest = lines.slice(forwarded.index + forwarded[0].length)
    return [own.trim(), withoutHeaders(rest.trim()).trim()].filter(it => it !== '').join('\n\n')
  }
  const from = Math.min(
    ...[ANSWERED.exec(lines)?.index, ORIGINAL.exec(lines)?.index, /^>/m.exec(lines)?.index].map(
      it => it ?? lines.length,
    ),
  )
  const own = withoutSignature(lines.slice(0, from)).trim()
  if (from === lines.length || own.length >= SHORTEST_OWN) return own
  const quoted = lines
    .slice(from)
    .replace(ANSWERED, '')
    .replace(ORIGINAL, '')
    .replace(/^(?:>[ \t]?)+/gmu, '')
    .trim()
  return [own, withoutHeaders(quoted).trim()].filter(it => it !== '').join('\n\n')
}

function withoutSignature(text: string): string {
  const at = /^-- ?$/m.exec(text)
  return at ? text.slice(0, at.index) : text
}

/** The first lines of a message handed on say who wrote it when. */
function withoutHeaders(text: string): string {
  const lines = text.split('\n')
  let at = 0
  while (at < lines.length && HEADER.test(lines[at]!.replace(/\*/g, ''))) at++
  return lines.slice(at).join('\n')
}
