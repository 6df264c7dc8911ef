import { describe, expect, it } from 'vitest';
import { guessLanguages } from '#core/detector/guess-language.ts';
import { plainText } from '#core/detector/plain-text.ts';
import { splitSentences } from '#core/detector/sentences.ts';
import { readLetters } from '../../letters/read-letters.ts';

const guess = (text: string): string[] => {
  const folded = plainText(text, [{ start: 0, end: text.length }]);
  return guessLanguages(folded, splitSentences(folded, text).words);
};

/** Little but numbers and names, and two words that are Turkish only to those who know it. */
const known = [
  'cs/inbox-next-bezne-porada',
  'da/inbox-next-almindelig-pakke',
  'no/inbox-next-vanlig-fastlege',
  'sv/inbox-fresh-tentaresultat',
  'tr/inbox-fresh-ord-anne',
  'tr/inbox-later-tr-shop-campaign',
  'tr/inbox-tr-bank-statement',
  'tr/kebab-shop-two-words',
];

describe('the language of a mail', () => {
  it.each([
    ['Thank you for your interest in the role.', 'en'],
    ['Vielen Dank für Ihre Bewerbung.', 'de'],
    ['du leider wird das nix mit der stelle', 'de'],
    ['Merci pour votre candidature au poste.', 'fr'],
    ['Gracias por tu interés en el puesto.', 'es'],
    ['Obrigado pelo seu interesse na vaga.', 'pt'],
    ['Grazie per la tua candidatura.', 'it'],
    ['Bedankt voor je sollicitatie bij ons.', 'nl'],
    ['Dziękujemy za udział w rekrutacji.', 'pl'],
    ['Tack för din ansökan till tjänsten.', 'sv'],
    ['Başvurunuz için teşekkür ederiz.', 'tr'],
    ['ご応募いただきありがとうございました。', 'ja'],
    ['感谢您应聘我们公司的职位。', 'zh'],
    ['感謝您應徵本公司的職位。', 'zh'],
    ['Спасибо за ваш отклик на вакансию.', 'ru'],
    ['شكرا لتقديمك على الوظيفة', 'ar'],
    ['आपके आवेदन के लिए धन्यवाद।', 'hi'],
    [
      'Tak for din ansøgning til stillingen. Vi har desværre valgt at gå videre med andre kandidater, og vi ønsker dig held og lykke.',
      'da',
    ],
    ['Takk for din søknad på stillingen. Vi har dessverre valgt å gå videre med andre kandidater, og ønsker deg lykke til videre.', 'no'],
    ['Kiitos hakemuksestasi. Valitettavasti emme valinneet sinua tällä kertaa tehtävään, mutta toivotamme onnea jatkoon.', 'fi'],
    ['Děkujeme za váš zájem o pozici. Bohužel jsme se rozhodli pro jiného kandidáta, ale přejeme vám hodně štěstí.', 'cs'],
    ['Terima kasih atas lamaran anda. Mohon maaf, kami tidak dapat melanjutkan proses anda pada saat ini untuk posisi ini.', 'id'],
    ['Cảm ơn bạn đã ứng tuyển vào công ty chúng tôi. Rất tiếc, chúng tôi không thể tiếp tục với hồ sơ của bạn.', 'vi'],
    ['Дякуємо за ваш інтерес до нашої компанії. На жаль, ми вирішили продовжити з іншими кандидатами.', 'uk'],
    ['지원해 주셔서 감사합니다. 아쉽게도 이번에는 함께하지 못하게 되었습니다.', 'ko'],
  ])('%s', (text, language) => {
    expect(guess(text)[0]).toBe(language);
  });

  it.each([
    ['Romanian', 'Vă mulțumim pentru interesul dumneavoastră. Din păcate, am decis să continuăm cu alți candidați pentru acest post.'],
    ['Hungarian', 'Köszönjük a jelentkezését. Sajnos úgy döntöttünk, hogy más jelölttel folytatjuk, de sok sikert kívánunk önnek.'],
    ['Catalan', 'Gràcies pel teu interès en el procés. Ho sentim, però hem decidit continuar amb altres candidats per a aquesta plaça.'],
    ['Greek', 'Σας ευχαριστούμε για το ενδιαφέρον σας. Δυστυχώς επιλέξαμε άλλον υποψήφιο.'],
    ['Hebrew', 'תודה על פנייתך. לצערנו החלטנו להמשיך עם מועמד אחר.'],
    ['Thai', 'ขอบคุณที่สนใจร่วมงานกับเรา'],
    ['Persian', 'از درخواست شما سپاسگزاریم. متأسفانه گزینه دیگری انتخاب شد و پرونده شما بسته شد.'],
    ['no words', '12345 *** 67 -- 9'],
  ])('is unknown when nobody here reads it: %s', (_name, text) => {
    expect(guess(text)).toEqual([]);
  });

  it('may be two', () => {
    const french = 'Merci pour votre candidature. Nous avons le regret de vous informer que votre profil n’a pas été retenu pour ce poste.';
    const english = 'Thank you for your application. We are sorry to inform you that you have not been selected for this position.';
    expect(guess(`${french}\n\n${english}`).toSorted()).toEqual(['en', 'fr']);
  });

  it('is right for nearly every letter', () => {
    const letters = readLetters();
    const wrong = letters.filter(({ mail, language }) => !guess(`${mail.subject}\n${mail.body}`).includes(language));
    expect(wrong.filter(({ split }) => split === 'fit').map(({ id }) => id)).toEqual(known);
    expect(wrong.length).toBeLessThan(letters.length * 0.012);
  });
});
