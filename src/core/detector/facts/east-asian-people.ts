import { hasLegalForm, organisation } from './east-asian-names.ts';
import { isChinesePerson, isPetName, peel, type Peeled } from './east-asian-offices.ts';

const introducing = /(?:です|でございます|と申します|と申し上げます|より|だよ)(?:$|[。、！!，\s])/u;
const pleasantry =
  /^.*(?:お世話になって(?:おり|い)ます|はじめまして|こんにちは|こんばんは|初めまして|ありがとうございます|様|さん|さま)[。、！!\s]+/u;

type IsLocal = (word: string) => boolean;

/** Who introduces themselves in the first lines of a Japanese mail, and from where. */
export const japaneseIntroduction = (lines: string[], isLocal: IsLocal): Peeled | null => {
  for (const line of lines.slice(0, 7).flatMap((whole) => whole.split(/[。！!]\s?/u, 3))) {
    const end = line.search(introducing);
    if (end < 1 || end > 44) {
      continue;
    }
    const told = line.slice(0, end).replace(pleasantry, '').trim();
    if (
      told.length < 2 ||
      /[、。「」]|選考|結果|ため|ので|ところ|こと|場合|通り|件$|以上|先日|今回|この度|下記|方$|の方|残念|際$/u.test(
        told.replace(/「[^」]{2,16}」/u, ''),
      )
    ) {
      continue;
    }
    const at = told.lastIndexOf('の');
    const right = at < 1 ? null : peel(told.slice(at + 1), true, isLocal);
    if (right !== null && (right.person !== null || right.hasOffice) && right.company === null) {
      const left = peel(told.slice(0, at), true, isLocal);
      // "珈琲と洋食 つぐみの大久保": who comes before is where.
      const company = left.person === null || left.hasOffice ? left.company : told.slice(0, at);
      return { company, person: right.person, hasOffice: left.hasOffice || right.hasOffice };
    }
    const whole = peel(told, true, isLocal);
    const isOrganised = whole.company !== null && (whole.hasOffice || organisation.test(whole.company) || hasLegalForm(whole.company));
    if (whole.person !== null || isOrganised) {
      return whole;
    }
  }
  return null;
};

const chineseOffice =
  /HRBP|HRD|HR|Hr|人力资源|人力資源|人事|行政|人资|人資|招聘|招募|猎头|獵頭|顾问|顧問|合伙人|创始人|店长|主管|经理|經理|的|这边的|這邊的/u;

/** Who introduces themselves in a Chinese mail, and from where. */
export const chineseIntroduction = (text: string): Peeled | null => {
  const told = /(?:我是|我这边是|我這邊是|本人是|我们是|我們是|这里是|這裡是)([^\s，。,！：:~～、]{2,24})/u.exec(text)?.[1];
  if (told === undefined) {
    return null;
  }
  const at = told.search(chineseOffice);
  if (at < 2) {
    return isChinesePerson(told) ? { company: null, person: told, hasOffice: false } : null;
  }
  let name = told.slice(at);
  for (let i = 0; i < 4; i += 1) {
    name = name
      .replace(chineseOffice, (word, from: number) => (from === 0 ? '' : word))
      .replace(/^(?:专员|负责人|团队|部门?|组|助理)/u, '');
  }
  const isName = name !== '' && name.length < 6 && !/[这那个在有跟和]/u.test(name);
  return { company: told.slice(0, at), person: isName ? name : null, hasOffice: true };
};

const smallPrint =
  /^[※＊*・■【（(\d〒+]|https?:|^(?:TEL|Tel|FAX|電話|电话|電話|住所|地址|URL|E-?mail|Mail|メール|邮箱|信箱|郵箱|WEB)|本メール|このメール|送信専用|自動(?:送信|配信|返信)|返信|此邮件|本邮件|此信件|本信件|此郵件|本郵件|此乃|请勿|請勿|日期?$|\d{4}年|機密|confidential|ご了承/iu;
const rule = /^[-_=—–─━*＊・.~\s]{3,}$/u;

/** The lines below the last sentence: who signs, from the top. */
export const signatureOf = (lines: string[]): string[] => {
  const found: string[] = [];
  for (const whole of lines.toReversed()) {
    // A mail of one line is signed behind its last full stop.
    const line = /[。！!]/u.test(whole) ? (whole.split(/[。！!？?]\s?/u).at(-1) ?? '').trim() || whole : whole;
    if (found.length === 6 || (lines.length > 1 && whole === lines[0]) || (lines.length === 1 && line === whole)) {
      break;
    }
    if (rule.test(line) || line === '') {
      continue;
    }
    if (smallPrint.test(line) || line.length > 44) {
      if (found.length > 0 && line.length > 44) {
        break;
      }
      continue;
    }
    if (/[。！!？?]$|です$|ます$|ください$|[，,：:、]$|^祝.{2,}|^(?:敬祝|順頌|敬頌|此致)/u.test(line)) {
      if (found.length > 0) {
        break;
      }
      continue;
    }
    found.unshift(line);
  }
  return found;
};

const closing = /\s?(?:敬上|敬啟|谨启|謹啟|敬启|启|上|拝|敬具|以上|草々|再拝|手書き)$/u;

/** Who signs, and for whom. */
export const signers = (signature: string[], isJapanese: boolean, isLocal: IsLocal): Peeled[] =>
  signature.map((line, i) => {
    const told = line
      .replace(closing, '')
      .replace(/[🍻🙏~～！!。.\s]+$/u, '')
      .trim();
    const label = /(?:担当者?|連絡人|联系人)\s?[：:]\s?([^\s：:]{1,6}(?:\s[^\s：:]{1,4})?)$/u.exec(told)?.[1];
    if (label !== undefined) {
      return { ...peel(label, isJapanese, isLocal), company: null };
    }
    const at = isJapanese ? told.lastIndexOf('の') : -1;
    const right = at < 2 ? null : peel(told.slice(at + 1), true, isLocal);
    const left = at < 2 ? null : peel(told.slice(0, at), true, isLocal);
    // "コンビニ 駅南店 店長の今井"
    if (
      left !== null &&
      right !== null &&
      right.person !== null &&
      right.company === null &&
      /(?:長|担当|スタッフ|代表)$/u.test(told.slice(0, at))
    ) {
      return { company: left.company, person: right.person, hasOffice: true };
    }
    if (/^[A-Z][a-z]{2,10}$/.test(told) && signature.length > 1) {
      return { company: null, person: told, hasOffice: false };
    }
    if (!isJapanese && i === signature.length - 1 && isPetName(told)) {
      return { company: null, person: told, hasOffice: false };
    }
    return peel(told, isJapanese, isLocal);
  });
