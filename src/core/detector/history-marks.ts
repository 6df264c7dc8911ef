/** "On … wrote:" and its counterparts: verbs that stand last on their line, and verbs that a name follows. */
const wroteLast =
  /(?:wrote|writes|schrieb|a écrit|escribió|escreveu|ha scritto|schreef|napisał(?:\(a\)|a|\/a)?|skrev|yazdı|のメール|のメッセージ|書きました|写道|寫道|написал(?:\(а\)|а)?|пишет|كتب|ने लिखा)\s?[:：>]$/iu;
const wroteEarly = /(?:schrieb|schreef|skrev|بواسطة|følgende|skriver)/iu;
const wroteStart = /^\s{0,4}(?:on|am|le|el|em|il|op|w dniu|den|dnia|dne|в|في|\p{L}{2,4}\.?, |\d{1,4}[./年-]|\d{1,2} \p{L})\s?\S/iu;

/** Lines above what is answered. */
const original =
  /(?:original message|original appointment|ursprüngliche nachricht|originalnachricht|message d['’]origine|message original|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht|wiadomość oryginalna|oryginalna wiadomość|pierwotna wiadomość|ursprungligt meddelande|orijinal ileti|orijinal mesaj|özgün ileti|元のメッセージ|原始邮件|原邮件|原始郵件|исходное сообщение|الرسالة الأصلية|मूल संदेश)/iu;

/** Lines above what is passed on. */
const forwarded =
  /(?:forwarded message|forwarded by|weitergeleitete nachricht|anfang der weitergeleiteten|message transféré|message réexpédié|début du message|mensaje reenviado|inicio del mensaje|mensagem encaminhada|mensagem reencaminhada|início da mensagem|messaggio inoltrato|inizio messaggio|doorgestuurd bericht|begin doorgestuurd|przekazana wiadomość|wiadomość przekazana|treść przekazanej|vidarebefordrat meddelande|vidarebefordrat brev|iletilen mesaj|yönlendirilen ileti|yönlendirilmiş|転送メッセージ|転送されたメッセージ|转发邮件|转发的邮件|轉寄郵件|пересылаемое сообщение|пересланное сообщение|رسالة معاد توجيهها|رسالة مُعاد توجيهها|अग्रेषित संदेश)/iu;

/** What may stand before those words on their line: dashes, stars, "Begin". */
const lead = /^[\s>]{0,4}(?:-{3,}|_{5,}|={3,}|\*{3,}|begin )?\s{0,3}/iu;

/** The header lines that clients without marks put above what they quote. */
const header =
  /^[\s>*]{0,4}(?:from|sent|date|to|cc|subject|von|gesendet|datum|an|betreff|de|envoyé|envoyé le|enviado|enviado el|enviada|enviada em|fecha|data|para|à|objet|asunto|assunto|da|inviato|inviata|a|oggetto|van|verzonden|aan|onderwerp|od|wysłano|do|temat|från|skickat|till|ämne|kimden|gönderen|gönderildi|gönderme tarihi|tarih|kime|konu|差出人|送信日時|送信者|宛先|件名|日時|发件人|发送时间|收件人|主题|日期|寄件者|收件者|主旨|寄件日期|от|отправлено|кому|тема|дата|من|تاريخ الإرسال|التاريخ|إلى|الموضوع|प्रेषक|भेजा गया|प्रति|विषय|दिनांक)\*?\s?[:：]\*?\s?\S/iu;

const address = /[<([][^\s<>()[\]@]+@[^\s<>()[\]@]+[>)\]]/u;
const moment = /\d{1,2}[:.h]\d{2}|\b(?:19|20)\d{2}\b|\d{4}年/u;

/** What a line says about the lines below it. */
export type Mark = 'reply' | 'forward' | 'headers' | null;

export const isHeaderLine = (line: string): boolean => header.test(line);

/** Reads the line `lineAt(0)` with those below it. Looks at the first 220 characters of a line, so that time stays bounded. */
export const markAt = (lineAt: (ahead: number) => string): Mark => {
  const line = lineAt(0);
  if (line.length < 4) {
    return null;
  }
  const words = line.replace(lead, '').slice(0, 60);
  const isMarked = words.length < line.length || /[:：-]$/u.test(line);
  if (isMarked && forwarded.test(words)) {
    return 'forward';
  }
  if (isMarked && original.test(words)) {
    return 'reply';
  }
  const endsOpen = /[:：>]$/u.test(line);
  if (endsOpen && wroteLast.test(line.slice(-24)) && (wroteStart.test(line) || address.test(line))) {
    return 'reply';
  }
  const isDated = endsOpen && moment.test(line);
  // A name may follow the verb, and some clients write no verb at all: a date, a name, an address, a colon.
  if (isDated && (address.test(line) || (wroteStart.test(line) && wroteEarly.test(line)))) {
    return 'reply';
  }
  if (!endsOpen && wroteStart.test(line) && /[\d<@]/u.test(line) && moment.test(line)) {
    // "On … <address>" broken over two lines.
    const below = lineAt(1);
    if (below.length < 120 && /[:：>]$/u.test(below) && (wroteLast.test(below.slice(-24)) || address.test(below))) {
      return 'reply';
    }
  }
  if (!header.test(line)) {
    return null;
  }
  let headers = 0;
  for (let ahead = 0; ahead < 7; ahead += 1) {
    const next = lineAt(ahead);
    if (next.trim() === '') {
      break;
    }
    headers += header.test(next) ? 1 : 0;
  }
  return headers >= 3 ? 'headers' : null;
};
