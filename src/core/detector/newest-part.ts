import type { Range } from './plain-text.ts';

/** More of a mail is not judged: decisions stand in the first 1,200 characters, and time must stay bounded. */
export const MAX_JUDGED = 12_000;
/** Lines are looked at up to here, for history and facts. */
const MAX_READ = 60_000;

/** "On … wrote:" and its counterparts, at the end of a line. */
const wrote =
  /(?:wrote|schrieb(?: am[^\n:]{0,60})?|a écrit|escribió|escreveu|ha scritto|schreef(?: op[^\n:]{0,60})?|napisał(?:\(a\)|a|\/a)?|skrev(?: [^\n:]{0,80})?|yazdı|şunları yazdı|のメール|のメッセージ|書きました|写道|寫道|написал(?:\(а\)|а)?|пишет|كتب|ने लिखा)\s{0,2}[:：>]\s{0,3}$/iu;
const wroteStart = /^\s{0,4}(?:on|am|le|el|em|il|op|w dniu|den|dnia|\d{1,4}[./年-])\s?\S/iu;

/** Lines that separate the new text from what it answers or forwards. */
const separator =
  /^[\s>]{0,4}(?:-{3,}|_{5,}|={3,}|\*{3,}|begin )?\s{0,3}(?:original message|original appointment|ursprüngliche nachricht|originalnachricht|forwarded message|weitergeleitete nachricht|anfang der weitergeleiteten|message d'origine|message transféré|message original|mensaje original|mensaje reenviado|mensagem original|mensagem encaminhada|mensagem reencaminhada|messaggio originale|messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht|wiadomość oryginalna|oryginalna wiadomość|przekazana wiadomość|treść przekazanej|ursprungligt meddelande|vidarebefordrat meddelande|orijinal ileti|orijinal mesaj|iletilen mesaj|yönlendirilen ileti|元のメッセージ|転送メッセージ|転送されたメッセージ|原始邮件|原邮件|转发邮件|转发的邮件|исходное сообщение|пересылаемое сообщение|пересланное сообщение|الرسالة الأصلية|رسالة معاد توجيهها|मूल संदेश|अग्रेषित संदेश)/iu;

/** The header lines that clients without marks put above what they quote. */
const header =
  /^[\s>*]{0,4}(from|sent|date|to|cc|subject|von|gesendet|datum|an|betreff|de|envoyé|enviado|enviada|envoyé le|date|fecha|data|à|para|objet|asunto|assunto|da|inviato|a|oggetto|van|verzonden|aan|onderwerp|od|wysłano|do|temat|från|skickat|till|ämne|kimden|gönderen|gönderildi|tarih|kime|konu|差出人|送信日時|宛先|件名|日時|发件人|发送时间|收件人|主题|日期|от|отправлено|кому|тема|дата|من|تاريخ الإرسال|إلى|الموضوع|प्रेषक|भेजा गया|प्रति|विषय)\*?\s?[:：]\*?\s?\S/iu;

/** Small print at the end of mobile mails and the usual border of signatures. */
const signature =
  /^(?:--\s?|sent from my (?:iphone|ipad|phone|mobile|galaxy|android).{0,40}|von meinem (?:iphone|ipad|handy|mobil).{0,40} gesendet\.?)$/iu;

/** What the sender wrote now: stretches of the body to judge, and where the sender's own text ends, signature included. */
export type NewestPart = { ranges: Range[]; end: number };

type Line = { start: number; end: number };

const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  const limit = Math.min(text.length, MAX_READ);
  let start = 0;
  while (start < limit) {
    const found = text.indexOf('\n', start);
    const end = found < 0 || found > limit ? limit : found;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
};

/** Finds the newest, unquoted part of a body, in the quoting styles of the usual clients. */
export const newestPart = (body: string): NewestPart => {
  const lines = linesOf(body);
  const ranges: Range[] = [];
  let open: Range | null = null;
  let end = Math.min(body.length, MAX_READ);
  let judged = 0;
  let signed = false;
  let hasText = false;
  const textOf = (line: Line | undefined): string =>
    line === undefined ? '' : body.slice(line.start, Math.min(line.end, line.start + 220)).trimEnd();
  const startsHistory = (i: number): boolean => {
    const text = textOf(lines[i]);
    if (text.length < 4) {
      return false;
    }
    if (separator.test(text)) {
      return true;
    }
    const full = lines[i];
    const last = full === undefined ? '' : body.slice(Math.max(full.start, full.end - 160), full.end).trimEnd();
    const isWrote = /[:：>]$/.test(last) && wrote.test(last);
    if (isWrote && (wroteStart.test(text) || /[<@\d]/.test(text))) {
      return true;
    }
    if (!isWrote && wroteStart.test(text) && /[\d<@]/.test(text) && !/[:：]$/.test(text)) {
      // "On … <address>" broken over two lines.
      const below = textOf(lines[i + 1]);
      return below.length < 120 && /[:：>]$/.test(below) && wrote.test(below);
    }
    if (!header.test(text)) {
      return false;
    }
    let headers = 0;
    for (let k = i; k < i + 6; k += 1) {
      headers += header.test(textOf(lines[k])) ? 1 : 0;
    }
    return headers >= 3;
  };
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    if (line === undefined) {
      break;
    }
    const first = body.charCodeAt(line.start);
    const isQuoted =
      first === 0x3e ||
      (first === 0x20 && body.charCodeAt(line.start + 1) === 0x3e) ||
      (first === 0x7c && body.charCodeAt(line.start + 1) === 0x20);
    if (isQuoted) {
      open = null;
      continue;
    }
    if (startsHistory(i)) {
      end = line.start;
      break;
    }
    if (signed || judged >= MAX_JUDGED) {
      continue;
    }
    const length = line.end - line.start;
    if (hasText && length < 90 && signature.test(body.slice(line.start, line.end).trim())) {
      signed = true;
      open = null;
      continue;
    }
    hasText ||= length > 60;
    const stop = Math.min(line.end + 1, body.length, line.start + MAX_JUDGED - judged);
    if (open === null) {
      open = { start: line.start, end: stop };
      ranges.push(open);
    } else {
      open.end = stop;
    }
    judged += length + 1;
  }
  return { ranges, end };
};
