import type { Display } from './display.ts';
import { generic, legalName, officeAlone, organisation, partsOf, readEastAsianDisplay, tidy, withoutOffice } from './east-asian-names.ts';
import { chineseJobEnd, chineseRoles, japaneseRoles, jobEnd, subjectRoles, tradeRun } from './east-asian-titles.ts';
import type { MailText } from './mail-text.ts';
import type { Sender } from './sender.ts';
import { teamWords } from './team-words.ts';
import { keyOf } from './tokens.ts';
import { vendorNames } from './vendors.ts';

/** What a Japanese or Chinese mail names: scripts without spaces and capitals are read by their own marks. */
export type EastAsianFacts = { company: string | null; role: string | null; contact: string | null; display: Display };

type Score = { text: string; score: number };

const best = (scores: Map<string, Score>, enough: number): string | null => {
  let top: Score | null = null;
  for (const one of scores.values()) {
    if (one.score >= enough && (top === null || one.score > top.score || (one.score === top.score && one.text.length < top.text.length))) {
      top = one;
    }
  }
  return top?.text ?? null;
};

const japanesePerson = /(?:^|[\s。、])([^\s、。「」の]{2,24})の([^\s、。「」の]{1,10}?)(?:です|でございます|と申します)/u;
const chinesePerson = /我是([^\s，。的]{2,14})的([^\s，。,～]{1,6})/u;

/** Reads company, title and person from a Japanese or Chinese mail. */
export const readEastAsian = (mail: MailText, sender: Sender, language: 'ja' | 'zh'): EastAsianFacts => {
  const isJapanese = language === 'ja';
  const { subject } = mail;
  const text = [...mail.lines, ...mail.passedOn].join('\n').slice(0, 6000);
  const filled = mail.lines.filter((line) => line !== '' && !/^[-_=—–]{3,}/.test(line));
  const ending = (filled.at(-1) ?? '').replace(/[\s。.～~！!🍻🙏]+$/u, '');
  const shown = readEastAsianDisplay(sender, text, ending);
  const companies = new Map<string, Score>();
  const greeted = new Set<string>();
  for (const line of filled.slice(0, 3)) {
    const name =
      /^(?:尊敬的|亲爱的|親愛的|给)?\s?([^\s，,：:]{1,8})\s?(?:[^\s，,：:]{1,6}\s?)?(?:様|さん|さま|先生|女士|同学|小姐|老师|老師|：|，|,)/u.exec(
        line,
      )?.[1];
    if (name !== undefined && line.length < 24) {
      greeted.add(name);
    }
  }
  const addCompany = (name: string, score: number): void => {
    const bare = withoutOffice(tidy(name));
    if (/^[※こそあ]/u.test(bare) && bare.length < 4) {
      return;
    }
    if (
      bare.length < 2 ||
      bare.length > 40 ||
      generic.test(bare) ||
      greeted.has(bare) ||
      vendorNames.has(keyOf(bare)) ||
      /[@。、！]|:\/\//u.test(bare) ||
      bare === shown.person ||
      officeAlone.test(bare) ||
      teamWords.has(bare.toLowerCase()) ||
      /^(?:求人|工務店|花店|会社|公司|学校|店|屋|主题|主題|弊社|当社|こちら)$/u.test(bare)
    ) {
      return;
    }
    if ((isJapanese ? jobEnd : chineseJobEnd).test(bare) && !organisation.test(bare)) {
      return;
    }
    const found = companies.get(bare);
    if (found === undefined) {
      companies.set(bare, { text: bare, score });
    } else {
      found.score = Math.max(found.score, score) + 0.6;
    }
  };
  if (shown.company !== null) {
    const isService = /採用代行|ナビ|通知|招聘平台|服务台|外包|システム|系统|求人|ゲート|测评/u.test(shown.company);
    addCompany(shown.company, isService ? 1.5 : 2.6);
  }
  for (const part of subject.match(/【[^【】]{2,24}】|（[^（）]{2,24}）|＞[^＜＞]{2,20}$/gu) ?? []) {
    const name = tidy(part.replace(/[【】（）＞]/gu, ' ')).split(/[／/]/u)[0] ?? '';
    if (!generic.test(name) && !(isJapanese ? jobEnd : chineseJobEnd).test(name)) {
      addCompany(name, organisation.test(name) || text.includes(name) ? 2.6 : 1.6);
    }
  }
  for (const source of [subject, ...filled.slice(0, 40)]) {
    const name = legalName(source);
    if (name !== null) {
      addCompany(name, 3);
    }
  }
  if (isJapanese) {
    for (const match of text.matchAll(
      /(?:^|\n)([^\s、。「」]{2,20}?)(?:の|、)?(?:人事|採用|新卒|総務|タレント|リクルート|管理部|営業部|編集部)[^\n。]{0,16}(?:です|でございます|と申します)/gu,
    )) {
      addCompany(match[1] ?? '', 3);
    }
  } else {
    for (const match of text.matchAll(
      /[^\s，。、！？：:；「」“”（）()的了在是为与和给请您你我他她由位个個名去来到从向被对就跟把将同这那本贵该此某]{2,8}(?:公司|集团|集團|科技|银行|銀行|医院|醫院|大学|大學|学校|學校|小学|中学|幼儿园|书院|書院|研究院|出版社|酒店|餐厅|事务所|事務所|保险|汽车|教育|网络|食品|物流|时装|時裝|机器人|支付|光学|制药|农业)/gu,
    )) {
      addCompany(match[0], 2);
    }
  }
  const introduced = (isJapanese ? japanesePerson : chinesePerson).exec(text);
  let contact = shown.person;
  if (introduced !== null) {
    const [, company = '', person = ''] = introduced;
    if (!/^(?:先日|今回|以上|この|その|お|ご)/u.test(company)) {
      addCompany(company, 3);
      const bare = withoutOffice(person);
      if (contact === null && bare.length < 7 && !officeAlone.test(person) && !organisation.test(bare)) {
        contact = bare.replace(/^.*(?:担当|部|課|係)(?=.)/u, '');
      }
    }
  }
  for (const match of text.matchAll(
    isJapanese
      ? /([^\s、。「」（）をにはがの]{2,20})(?:様より|の採用業務|採用チーム|採用担当|採用窓口|人事部|へのご応募|へご応募|にご応募|にご関心|の採用|への入社|の選考|の(?:一次|二次|最終)?面接|に応募|の新卒)/gu
      : /(?:感谢您?你?(?:对|应聘|申请|投递|关注|参加|前来|来到|选择)+|谢謝你嚟|多謝你嚟|嚟|加入|应聘|前來|前来|来自|代表|由)([^\s，。、的你您我]{2,14}?)(?:的|之|人力|招聘|面试|面試|面談|見工|岗位|委託|试|，)/gu,
  )) {
    addCompany(match[1] ?? '', 2);
  }
  for (const line of filled.slice(-5)) {
    const first = partsOf(line)[0] ?? '';
    const bare = withoutOffice(first);
    if (
      line.length < 34 &&
      !/[。！？]$/u.test(line) &&
      bare.length > 1 &&
      (bare !== first || organisation.test(bare) || line.includes(' '))
    ) {
      addCompany(bare, bare !== first || organisation.test(bare) ? 2 : 1.2);
    }
  }
  for (const one of companies.values()) {
    const times = `${subject}\n${text}`.split(one.text).length - 1;
    one.score += Math.min(1.5, times * 0.5);
  }
  let company = best(companies, 2.5);
  for (const { text: longer, score } of companies.values()) {
    if (
      company !== null &&
      score >= 2.4 &&
      longer.length > company.length &&
      longer.endsWith(company) &&
      /法人|会社/u.test(longer.slice(0, 8))
    ) {
      company = longer;
    }
  }
  if (contact === null) {
    const last = partsOf(ending).at(-1) ?? '';
    const bare = isJapanese ? withoutOffice(last).replace(/^.*(?:部長|課長|園長|院長|店長|担当)(?=.)/u, '') : last;
    const isName = isJapanese
      ? /^[\p{Script=Han}\p{Script=Hiragana}]{1,4}$/u.test(bare)
      : /^(?:阿|老|小)?\p{Script=Han}{1,3}(?:老师|校长|姐|哥)?$/u.test(bare);
    if (
      isName &&
      !officeAlone.test(last) &&
      !organisation.test(bare) &&
      !greeted.has(bare) &&
      ending.length < 22 &&
      !generic.test(bare) &&
      !/以上|敬具|一同|敬上|谨启|商祺|祝好|教安|再拜|草々|より$|です$|ます$|ね$|よ$|了$|吧$|的$/u.test(ending) &&
      bare !== company &&
      (bare.length > 1 || filled.length > 2)
    ) {
      contact = bare;
    }
  }
  const roles = new Map<string, Score>();
  const addRole = (role: string, score: number): void => {
    let bare = tidy(role).replace(/^(?:弊社|当社|当法人の?|当院の?|貴社|本校|当館)/u, '');
    if (company !== null && bare.startsWith(company) && bare.length > company.length + 1) {
      bare = bare.slice(company.length).replace(/^[のの\s]+/u, '');
    }
    const isVague =
      /^(?:この|その|今回|本|当|他|別|弊社|募集|採用|選考|面接|書類|担当|人事|営業部|事務局|岗位|职位|该|此|简历|我|您|你|候选人|申请人|員工|人员|応募者|候補者|皆様|社員|先生|老师|学生|委員|役員|結果|会社員|担当者|採用担当|面接官|人員|人员|候選|学生|同学|考生|学员|求职者|申請者|応募職種|当方|弊所|貴|御|各位|大家|家人|主管看|成员|会員|全員|店員と|社会人)/u.test(
        bare,
      );
    if (
      bare.length < 2 ||
      bare.length > 30 ||
      bare === company ||
      isVague ||
      generic.test(bare) ||
      greeted.has(bare) ||
      bare === contact ||
      (organisation.test(bare) && !(isJapanese ? jobEnd : chineseJobEnd).test(bare))
    ) {
      return;
    }
    const found = roles.get(bare);
    if (found === undefined) {
      roles.set(bare, { text: bare, score });
    } else {
      found.score = Math.max(found.score, score) + 0.6;
    }
  };
  if (isJapanese) {
    japaneseRoles(`${subject}\n${text}`, subject, addRole);
  } else {
    const own = company === null ? `${text}\n${subject}` : `${text}\n${subject}`.split(company).join(' ');
    for (const match of own.matchAll(tradeRun)) {
      addRole(match[0], (match[0].length > 3 ? 2.4 : 1.8) + (subject.includes(match[0]) ? 1 : 0));
    }
    chineseRoles(`${text}\n${subject}`, company, addRole);
  }
  subjectRoles(subject, text, isJapanese, addRole);
  return {
    company,
    role: best(roles, 2.4),
    contact,
    display: {
      person: contact !== null && shown.person === contact ? contact : null,
      organisation: shown.company,
      hasTeam: shown.hasOffice,
    },
  };
};
