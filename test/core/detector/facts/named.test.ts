/** What is read out of single sentences, signatures and display names: a table to look up, language by language. */
import { describe, expect, test } from 'vitest';
import type { Facts, Mail } from '#core/verdict.ts';
import { factsOf } from '#core/detector/facts/facts-of.ts';
import { judge } from '#core/detector/judge.ts';

const read = (mail: Partial<Mail>): Facts => {
  const whole = { subject: '', from: '', body: '', ...mail };
  return factsOf(whole, judge(whole));
};

describe('company', () => {
  test.each([
    ['Thank you for your interest in Fernwood Labs. We have decided to move forward with other candidates.', 'Fernwood Labs'],
    ['Unfortunately we will not be progressing your application for the Data Analyst role at Harrow & Pine.', 'Harrow & Pine'],
    ['We appreciate that you applied for Software Engineer with Larkhill Studios, but we chose somebody else.', 'Larkhill Studios'],
    ['vielen Dank für Ihre Bewerbung bei der Dachziegel Union GmbH. Leider müssen wir Ihnen absagen.', 'Dachziegel Union'],
    ['herzlichen Dank für dein Interesse an Murmelwerk. Wir haben uns für andere Bewerber entschieden.', 'Murmelwerk'],
    [
      "Nous vous remercions de l'intérêt que vous portez à Velours Atelier, mais nous ne donnerons pas suite à votre candidature.",
      'Velours Atelier',
    ],
    [
      'Le agradecemos su interés en formar parte de Transportes Almirena. Lamentamos comunicarle que no ha sido seleccionado.',
      'Transportes Almirena',
    ],
    ['grazie per la tua candidatura presso Quadrivio Net. Purtroppo abbiamo deciso di proseguire con altri candidati.', 'Quadrivio Net'],
    ['Agradecemos o seu interesse em fazer parte da Jabuticaba Tech. Infelizmente seguimos com outros candidatos.', 'Jabuticaba Tech'],
    ['Bedankt voor je sollicitatie bij Vervaart Foods. Helaas gaan we niet met je verder voor deze functie.', 'Vervaart Foods'],
    ['Спасибо за интерес к компании «Северный вектор». К сожалению, мы выбрали другого кандидата.', 'Северный вектор'],
    [
      'このたびは株式会社ミナトロジの求人にご応募いただき、ありがとうございました。慎重に検討した結果、採用を見送らせていただきます。',
      '株式会社ミナトロジ',
    ],
  ])('%s', (body, company) => {
    expect(read({ body }).company).toBe(company);
  });

  test.each([
    ['Brightpath Careers <no-reply@us.greenhouse-mail.io>', 'Brightpath'],
    ['Workday Alderway <alderway@myworkday.com>', 'Alderway'],
    ['Corvane Hiring Team <no-reply@ashbyhq.com>', 'Corvane'],
    ['Juniper Cloud via Lever <no-reply@hire.lever.co>', 'Juniper Cloud'],
    ['Bo from Pebblework <bo@pebblework.example>', 'Pebblework'],
    ['Jobs @ Kestrel & Moor <jobs@kestrelmoor.example>', 'Kestrel & Moor'],
  ])('from the sender %s', (from, company) => {
    expect(read({ from, body: 'Unfortunately we will not be moving forward with your application.' }).company).toBe(company);
  });

  test.each([
    ['Kind regards\n\nGerda Loom\nHR Desk\nAlderway Textiles', 'Alderway Textiles'],
    ['Kind regards\nZoe\nKestrel Bakery', 'Kestrel Bakery'],
    ['Kind regards\n\nHuman Resources\nHarrow Valley', 'Harrow Valley'],
    ['Kind regards\nThe team at Larkhill Pantry', 'Larkhill Pantry'],
    ['Kind regards\nPetra Lindt\nAlderway Textiles | Leeds', 'Alderway Textiles'],
  ])('from the signature %j', (signature, company) => {
    expect(read({ body: `Dear Maya,\n\nunfortunately we will not be moving forward with your application.\n\n${signature}` }).company).toBe(
      company,
    );
  });

  test.each([
    ['Company: TAMBLE LOGISTICS', 'Job Title: Logistics Executive', 'TAMBLE LOGISTICS', 'Logistics Executive'],
    ['Employer: Northmere Rail', 'Vacancy: Night Porter', 'Northmere Rail', 'Night Porter'],
    ['Arbeitgeber: Murmelwerk Süd', 'Stelle: Lagerhelfer', 'Murmelwerk Süd', 'Lagerhelfer'],
  ])('and title from a form: %s, %s', (first, second, company, role) => {
    const body = `Your application has been updated.\n\n${second}\n${first}\nStatus: not selected\n\nUnfortunately you were not selected.`;
    expect(read({ subject: 'Update', body })).toMatchObject({ company, role });
  });

  test.each([
    ['Workday <noreply@myworkday.com>', ''],
    ['', 'Your application BA-2024-0312\n\nKind regards\nReference 4471'],
    ['Greenhouse <no-reply@greenhouse.io>', ''],
    ['Talent Acquisition <jobs@post.example>', 'Join our Talent Community and set a Job Alert on our Careers Page.'],
    ['Ruth Okafor <ruth.okafor@gmail.com>', 'We spoke on Monday.'],
    ['', 'Thank you for your interest in the position of Software Engineer.'],
    ['', 'Dear Fernwood Applicant,\n\nthe Position has been filled.'],
  ])('is not invented: %s %s', (from, body) => {
    expect(read({ from, body: `${body}\nUnfortunately we will not be moving forward with your application.` }).company).toBeNull();
  });
});

describe('role', () => {
  test.each([
    ['', 'We will not be progressing your application for the position of Supply Planner (R-00918).', 'Supply Planner'],
    ['', 'You were not selected for the Customer Success Lead role at Harrow & Pine.', 'Customer Success Lead'],
    ['Ihre Bewerbung als Buchhalterin (m/w/d)', 'Leider müssen wir Ihnen absagen.', 'Buchhalterin'],
    ['', 'Leider können wir Sie für die Stelle als Mitarbeiterin nicht berücksichtigen.', 'Mitarbeiterin'],
    ['', 'Lamentamos comunicarle que no ha sido seleccionado para el puesto de técnico de mantenimiento.', 'técnico de mantenimiento'],
    ['', "Votre candidature au poste d'opérateur de production n'a pas été retenue.", 'opérateur de production'],
    ['', 'Purtroppo per la posizione di Addetto vendite abbiamo scelto un altro candidato.', 'Addetto vendite'],
    ['', 'Infelizmente, a vaga de Analista de Dados na Jabuticaba Tech foi preenchida por outra pessoa.', 'Analista de Dados'],
    ['', 'Helaas ben je niet geselecteerd voor de functie van Supply Chain Analist (JR-20931).', 'Supply Chain Analist'],
    ['', 'Niestety na stanowisko Specjalista ds. spedycji wybraliśmy innego kandydata.', 'Specjalista ds. spedycji'],
    ['', 'К сожалению, по вакансии «Аналитик бизнес-процессов» мы выбрали другого кандидата.', 'Аналитик бизнес-процессов'],
    ['', '「法人営業」の求人にご応募いただき、ありがとうございました。今回は採用を見送らせていただきます。', '法人営業'],
    ['', '感谢您应聘算法工程师岗位，很遗憾您未能通过本次筛选。', '算法工程师'],
  ])('%s %s', (subject, body, role) => {
    expect(read({ subject, body }).role).toBe(role);
  });

  test.each([
    'Unfortunately, this role has been filled. We wish you success in your search for another position.',
    'Leider müssen wir Ihnen für die ausgeschriebene Position absagen.',
    'Lamentablemente hemos decidido continuar con otros candidatos para el puesto.',
  ])('is not invented: %s', (body) => {
    expect(read({ body }).role).toBeNull();
  });
});

describe('contact', () => {
  const NO = 'Unfortunately we will not be moving forward with your application.';
  test.each([
    ['Sana Mirza <sana.mirza@lumenfield.example>', NO, 'Sana Mirza'],
    ['Prof. Miriam Adler <m.adler@corvallen.example>', NO, 'Miriam Adler'],
    ['"Ferri, Marco" <marco.ferri@lumenfield.example>', NO, 'Marco Ferri'],
    ['Careers <careers@lumenfield.example>', `${NO}\n\nKind regards\n\nGill TANNER, MSc\nPractice Manager`, 'Gill Tanner'],
    ['HR <hr@lumenfield.example>', `${NO}\n\nBest wishes,\nStijn\nLumenfield`, 'Stijn'],
    [
      'Recruiting <recruiting@murmelwerk.example>',
      'Leider müssen wir Ihnen absagen.\n\nMit freundlichen Grüßen\nGesine Ebeling\nPersonalleitung',
      'Gesine Ebeling',
    ],
    ['Ada Quill <jobs-9f31@m.personio.com>', `${NO}\n\nBest regards\n\nAda Quill\nPeople & Culture`, 'Ada Quill'],
    ['Ada Quill (via LinkedIn) <messages@linkedin.com>', NO, 'Ada Quill'],
    [
      'Werk <info@murmelwerk.example>',
      'Leider müssen wir absagen.\n\nMit freundlichen Grüßen\n\nMurmelwerk GmbH\ni. A. Petra Lindt\nPersonal',
      'Petra Lindt',
    ],
    ['', 'Wir müssen dir leider absagen.\n\nLiebe Grüße\nCorinne und das ganze Team', 'Corinne'],
    ['', 'Leider müssen wir Ihnen absagen.\n\nMit freundlichen Grüßen\n\nSabine Hutmacher\nPersonalreferentin', 'Sabine Hutmacher'],
    ['', 'Helaas gaan we niet met je verder.\n\nMet vriendelijke groet,\n\nHans van der Molen', 'Hans van der Molen'],
    ['Kuba z Bałtodok <kuba@baltodok.example>', 'Niestety nie została Pani wybrana na stanowisko tester.', 'Kuba'],
  ])('%s', (from, body, contact) => {
    expect(read({ from, body }).contact).toBe(contact);
  });

  test.each([
    ['Brightpath Careers <careers@brightpath.example>', `Dear Maya Lind,\n\n${NO}\n\nKind regards\nBrightpath People Team`],
    ['Lantern Housing <office@lanternhousing.example>', `${NO}\n\nKind regards\nLantern Housing`],
    ['Crewing <crewing@lantern.example>', `${NO}\n\nCrewing Desk`],
  ])('is not invented: %s', (from, body) => {
    expect(read({ from, body }).contact).toBeNull();
  });
});

describe('sender', () => {
  test.each([
    ['Sana Mirza <sana.mirza@lumenfield.example>', '', 'person'],
    ['Lumenfield Talent <talent@lumenfield.example>', '', 'team'],
    ['Lumenfield <no-reply@lumenfield.example>', '', 'robot'],
    ['Lumenfield <lumenfield@myworkday.com>', '', 'robot'],
    ['Skylark Air <skylark+autoreply@talent.icims.com>', '', 'robot'],
    ['Jane Doe <skylark+email+a1b2c3@talent.icims.com>', '', 'relay'],
    ['Lumenfield <candidate-81f3@lumenfield.breezy-mail.com>', '', 'relay'],
    ['Lumenfield <abc@inbound.workablemail.com>', '', 'relay'],
    ['Jane Doe <jane.doe@lumenfield.teamtailor-mail.com>', '', 'relay'],
    ['Jane Doe <hit-reply@linkedin.com>', '', 'relay'],
    ['LinkedIn <jobs-noreply@linkedin.com>', '', 'robot'],
    ['Sana Mirza <sana.mirza@notmyworkday.com>', '', 'person'],
    ['Sana Mirza <sana.mirza@lumenfield.example>', 'Please do not reply to this email.', 'robot'],
    ['Pia Sommer <pia.sommer@lumenfield.example>', 'Bitte antworten Sie nicht auf diese E-Mail.', 'robot'],
    ['Lou Martin <lou.martin@lumenfield.example>', 'Merci de ne pas répondre à ce message.', 'robot'],
    ['Ana Ruiz <ana.ruiz@lumenfield.example>', 'Por favor, no responda a este correo.', 'robot'],
    ['Ana Reis <ana.reis@lumenfield.example>', 'Por favor, não responda a este e-mail.', 'robot'],
    ['Ada Riva <ada.riva@lumenfield.example>', 'Ti preghiamo di non rispondere a questa email.', 'robot'],
    ['Bas Vos <bas.vos@lumenfield.example>', 'Dit is een automatisch bericht. Antwoorden worden niet gelezen.', 'robot'],
    ['Ewa Lis <ewa.lis@lumenfield.example>', 'Wiadomość wygenerowana automatycznie, prosimy na nią nie odpowiadać.', 'robot'],
    ['Ece Tan <ece.tan@lumenfield.example>', 'Bu e-posta otomatik olarak gönderilmiştir, lütfen yanıtlamayınız.', 'robot'],
    ['Ida Ek <ida.ek@lumenfield.example>', 'Det här är ett automatiskt meddelande och går inte att svara på.', 'robot'],
    ['採用担当 <hr@lumenfield.example>', 'このメールは送信専用です。返信はできません。', 'robot'],
    ['招聘 <hr@lumenfield.example>', '此邮件由系统自动发出，请勿直接回复。', 'robot'],
    ['Отдел кадров <hr@lumenfield.example>', 'Письмо отправлено автоматически, пожалуйста, не отвечайте на него.', 'robot'],
    ['التوظيف <hr@lumenfield.example>', 'هذه رسالة آلية، الرجاء عدم الرد عليها.', 'robot'],
    ['HR <hr@lumenfield.example>', 'यह एक स्वचालित ईमेल है, कृपया इसका उत्तर न दें।', 'robot'],
  ] as const)('%s %s', (from, body, sender) => {
    expect(read({ from, body: `${body}\n` }).sender).toBe(sender);
  });

  test('is unknown when the mail does not tell', () => {
    expect(read({ body: 'We will not be moving forward.' }).sender).toBe('unknown');
  });
});

describe('stage', () => {
  test.each([
    ['Thank you for taking the time to interview with us. We have chosen another candidate.', 'interviewed'],
    ['It was a pleasure meeting you last week.', 'interviewed'],
    ['You reached the final round.', 'final'],
    ['Thank you for completing the online assessment.', 'screened'],
    ['We will not be inviting you to interview, having read your application.', 'applied'],
    ['Your application will not be taken further.', 'applied'],
    ['vielen Dank für das angenehme Gespräch am Montag. Leider haben wir uns anders entschieden.', 'interviewed'],
    ['Leider können wir Sie nicht zu einem Gespräch einladen. Danke für Ihre Bewerbung.', 'applied'],
  ] as const)('%s', (body, stage) => {
    expect(read({ body }).stage).toBe(stage);
  });
});

describe('address', () => {
  test.each([
    ['vielen Dank für Ihre Bewerbung. Leider müssen wir Ihnen absagen.', 'formal'],
    ['vielen Dank für deine Bewerbung. Leider müssen wir dir absagen.', 'informal'],
    ["Nous vous remercions de votre candidature, mais elle n'a pas été retenue.", 'formal'],
    ['Merci pour ta candidature, malheureusement on ne va pas continuer avec toi pour ce poste.', 'informal'],
    ['Lamentamos comunicarle que su candidatura no ha sido seleccionada.', 'formal'],
    ['Sentimos decirte que tu candidatura no ha sido seleccionada.', 'informal'],
    ['Unfortunately we will not be moving forward with your application.', null],
  ] as const)('%s', (body, address) => {
    expect(read({ body }).address).toBe(address);
  });
});

describe('what is shown', () => {
  test('is free of markup, line breaks and direction signs', () => {
    const { company, role } = read({
      subject: 'Your application',
      body: 'Thank you for your interest in <b>Fern\u202ewood&nbsp;La\u00adbs</b>.\nWe will not be progressing your application for the role of <i>Data\u200b Analyst</i>.',
    });
    expect(company).toBe('Fernwood Labs');
    expect(role).toBe('Data Analyst');
  });
});
