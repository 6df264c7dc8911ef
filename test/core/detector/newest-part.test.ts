import { describe, expect, it } from 'vitest';
import { newestPart } from '#core/detector/newest-part.ts';

const NEW = 'Thank you, Tuesday at ten suits me well and I will bring the drawings along.';
const OLD = 'Unfortunately we have decided not to move forward with your application.';

const newText = (body: string, subject = ''): string =>
  newestPart(body, subject)
    .ranges.map(({ start, end }) => body.slice(start, end))
    .join('\n');

/** What clients write above the mail that is answered, in the languages the detector knows. */
const introductions: Record<string, string> = {
  'Gmail, English': 'On Mon, 5 Jan 2026 at 10:12, Ada Quill <ada@quill.example> wrote:',
  'Gmail, two lines': 'On Mon, 5 Jan 2026 at 10:12, Ada Quill the Second of Quillshire\n<ada@quill.example> wrote:',
  'Apple Mail': 'On 5 Jan 2026, at 10:12, Ada Quill <ada@quill.example> wrote:',
  'Gmail, German': 'Am Mo., 5. Jan. 2026 um 10:12 Uhr schrieb Ada Quill <ada@quill.example>:',
  'Thunderbird, German': 'Am 05.01.26 um 10:12 schrieb Ada Quill:',
  'Gmail, French': 'Le lun. 5 janv. 2026 à 10:12, Ada Quill <ada@quill.example> a écrit :',
  'Gmail, Spanish': 'El lun, 5 ene 2026 a las 10:12, Ada Quill (<ada@quill.example>) escribió:',
  'Gmail, Portuguese': 'Em seg., 5 de jan. de 2026 às 10:12, Ada Quill <ada@quill.example> escreveu:',
  'Gmail, Italian': 'Il giorno lun 5 gen 2026 alle ore 10:12 Ada Quill <ada@quill.example> ha scritto:',
  'Gmail, Dutch': 'Op ma 5 jan 2026 om 10:12 schreef Ada Quill <ada@quill.example>:',
  'Gmail, Polish': 'pon., 5 sty 2026 o 10:12 Ada Quill <ada@quill.example> napisał(a):',
  'Gmail, Japanese': '2026年1月5日(月) 10:12 Ada Quill <ada@quill.example>:',
  'Gmail, Turkish': 'Ada Quill <ada@quill.example>, 5 Oca 2026 Pzt, 10:12 tarihinde şunu yazdı:',
  'Gmail, Swedish': 'Den mån 5 jan. 2026 kl 10:12 skrev Ada Quill <ada@quill.example>:',
  'Gmail, Chinese': 'Ada Quill <ada@quill.example> 于2026年1月5日周一 10:12写道：',
  'Gmail, Russian': 'пн, 5 янв. 2026 г. в 10:12, Ada Quill <ada@quill.example>:',
  'Gmail, Arabic': 'في الاثنين، 5 يناير 2026 في 10:12 ص تمت كتابة ما يلي بواسطة Ada Quill <ada@quill.example>:',
  'Gmail, Hindi': '5 जन॰ 2026 को 10:12 बजे Ada Quill <ada@quill.example> ने लिखा:',
  'Outlook, English': 'From: Ada Quill <ada@quill.example>\nSent: Monday, 5 January 2026 10:12\nTo: Ben Oak\nSubject: Your application',
  'Outlook, bold': '*From:* Ada Quill\n*Sent:* Monday, 5 January 2026 10:12\n*To:* Ben Oak\n*Subject:* Your application',
  'Outlook, German': 'Von: Ada Quill\nGesendet: Montag, 5. Januar 2026 10:12\nAn: Ben Oak\nBetreff: Ihre Bewerbung',
  'Outlook, French': 'De : Ada Quill\nEnvoyé : lundi 5 janvier 2026 10:12\nÀ : Ben Oak\nObjet : Votre candidature',
  'Outlook, Spanish': 'De: Ada Quill\nEnviado el: lunes, 5 de enero de 2026 10:12\nPara: Ben Oak\nAsunto: Su candidatura',
  'Outlook, Portuguese': 'De: Ada Quill\nEnviada em: segunda-feira, 5 de janeiro de 2026 10:12\nPara: Ben Oak\nAssunto: A sua candidatura',
  'Outlook, Italian': 'Da: Ada Quill\nInviato: lunedì 5 gennaio 2026 10:12\nA: Ben Oak\nOggetto: La tua candidatura',
  'Outlook, Dutch': 'Van: Ada Quill\nVerzonden: maandag 5 januari 2026 10:12\nAan: Ben Oak\nOnderwerp: Je sollicitatie',
  'Outlook, Polish': 'Od: Ada Quill\nWysłano: poniedziałek, 5 stycznia 2026 10:12\nDo: Ben Oak\nTemat: Aplikacja',
  'Outlook, Swedish': 'Från: Ada Quill\nSkickat: den 5 januari 2026 10:12\nTill: Ben Oak\nÄmne: Din ansökan',
  'Outlook, Turkish': 'Kimden: Ada Quill\nGönderildi: 5 Ocak 2026 Pazartesi 10:12\nKime: Ben Oak\nKonu: Başvurunuz',
  'Outlook, Japanese': '差出人: Ada Quill\n送信日時: 2026年1月5日 10:12\n宛先: Ben Oak\n件名: 選考結果',
  'Outlook, Chinese': '发件人: Ada Quill\n发送时间: 2026年1月5日 10:12\n收件人: Ben Oak\n主题: 面试结果',
  'Outlook, Russian': 'От: Ada Quill\nОтправлено: 5 января 2026 г. 10:12\nКому: Ben Oak\nТема: Ваш отклик',
  'Outlook, Arabic': 'من: Ada Quill\nتاريخ الإرسال: 5 يناير 2026\nإلى: Ben Oak\nالموضوع: طلبك',
  'original message': '-----Original Message-----\nFrom: Ada Quill',
  'original message, German': '-----Ursprüngliche Nachricht-----\nVon: Ada Quill',
};

describe('the newest part of a mail', () => {
  for (const [client, introduction] of Object.entries(introductions)) {
    it(`ends where the quoted part begins: ${client}`, () => {
      const body = `${NEW}\n\n${introduction}\n\n${OLD}\n`;
      expect(newText(body).trim()).toBe(NEW);
      expect(body.slice(0, newestPart(body).end).trim()).toBe(NEW);
    });
  }

  it('leaves out lines that are marked as quoted, and reads on below them', () => {
    const body = `> ${OLD}\n${NEW}\n> ${OLD}\nSee you then.`;
    expect(newText(body)).not.toContain(OLD);
    expect(newText(body)).toContain('See you then.');
  });

  it('stops at the signature but knows where the sender’s text ends', () => {
    const body = `${NEW}\n\n-- \nAda Quill\nQuill & Oak`;
    expect(newText(body).trim()).toBe(NEW);
    expect(newestPart(body).end).toBe(body.length);
  });

  it('reads a mail that is passed on with a few words above it', () => {
    const body = `FYI, from my boss\n\n---------- Forwarded message ---------\nFrom: HR\nDate: 5 Jan 2026\nSubject: Your friend\nTo: me\n\n${OLD}`;
    const { isForwarded } = newestPart(body);
    expect(isForwarded).toBe(true);
    expect(newText(body)).toContain(OLD);
    expect(newText(body)).not.toContain('Subject:');
  });

  it('reads a whole mail that was pasted with its header lines', () => {
    const body = `From: HR <hr@oak.example>\nSent: Monday\nTo: Ben\nSubject: News\n\n${OLD}`;
    expect(newText(body).trim()).toBe(OLD);
  });

  it('does not read what is passed on below a real letter', () => {
    const letter = `${NEW} `.repeat(8);
    const body = `${letter}\n\n---------- Forwarded message ---------\nFrom: HR\n\n${OLD}`;
    expect(newText(body)).not.toContain(OLD);
  });

  it('does not read the mail that a short answer quotes', () => {
    const body = `Thanks for letting me know.\n\nFrom: HR <hr@oak.example>\nSent: Monday\nTo: Ben\nSubject: News\n\n${OLD}`;
    expect(newText(body, 'RE: News')).not.toContain(OLD);
  });

  it('finds the quoted box in HTML source', () => {
    const body = `<div>${NEW}</div><br><div class="gmail_quote"><div>${OLD}</div></div>`;
    expect(newText(body)).not.toContain(OLD);
  });

  it('takes no line of an ordinary letter for a mark', () => {
    for (const line of [
      'To: whom it may concern, hello.',
      'On Monday we wrote: nothing at all.',
      'Date: 5 January\nRoom: 4.02',
      '-----',
      'Please find the original message in the portal.',
      'Reference: 2026-115 <b>',
    ]) {
      expect(newText(`Dear Ben,\n${line}\n${OLD}`)).toContain(OLD);
    }
  });
});
