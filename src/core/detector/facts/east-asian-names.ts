import { isSharedMailbox } from './display.ts';
import type { Sender } from './sender.ts';

/** Offices within a company, alone or behind its name. */
const office =
  /(?:キャリア採用|新卒採用|中途採用|採用|人事|総務|人材|管理部|管理人|事務局|窓口|編集部|制作部|看護部|営業部|配車|店長|館長|園長|教室長|院長|管理者|社長|代表|本部|経営企画|広報|秘書|役員|棟梁|スタッフ|タレントアクイジション|リクルート|受付|校园招聘|校招|社会招聘|招聘|人力资源|人力資源|人资|人資|人事|行政部|内推|办公室|老板娘|老板|主厨|区域|物业工程部|工程部|教务|HR|Talent|Recruiting|Careers|Human Resources|団員|委員会事務|考务|组织|团队)[^\s]{0,14}$/iu;
/** An office that stands alone. */
export const officeAlone = new RegExp(`^(?:[^\\s]{0,4})?${office.source}`, 'iu');

/** Words that end the name of an organisation. */
export const organisation =
  /(?:会社|株式会社|法人|銀行|証券|大学|学院|学園|学校|高校|病院|クリニック|医院|ホテル|旅館|商事|商会|工業|製作所|製薬|運輸|物流|建設|警備|印刷|出版|書房|書店|新聞|放送|劇団|楽団|財団|協会|組合|市|県|町|村|区|役所|教育委員会|資料館|美術館|博物館|図書館|塾|園|店|堂|屋|社|会|便|工務店|サロン|ファーム|スタジオ|フーズ|ファーマ|テック|ラボ|コンサルティング|サービス|センター|システムズ?|ジャパン|公司|集团|集團|科技|银行|医院|醫院|大學|小学|中学|幼儿园|中心|研究院|研究所|出版社|酒店|餐厅|咖啡|局|厂|工厂|事务所|保险|人寿|汽车|教育|网络|食品|地产|物业|设计|設計|文化|文創|传媒|电子|软件|生物|医药|医疗|制药|重工|工程|水务|航空|航運|时装|時裝|书院|書院|美妆|烘焙|公所|书局|猎头|物产|实业|能源|游戏|互娱|智能|信息|阀门)$/u;

/** Words of subjects that name nobody. */
export const generic =
  /選考|結果|お知らせ|通知|案内|連絡|面接|応募|件|御礼|重要|自動|返信|採用試験|募集|不採用|合否|ご連絡|面试|結果|结果|通知|应聘|應徵|反馈|申请|申請|招聘|简历|感謝|感谢|进度|進度|录用|关于|邮件|系统|岗位/u;

const legalWords = '株式会社 合同会社 一般社団法人 公益財団法人 社会福祉法人 学校法人 医療法人 股份有限公司 有限公司 有限会社'.split(' ');
const beyondName = /[\s、。，・「」【】（）()／/：:◆■●の※]/u;

/** A company's name by the legal word before or behind it. */
export const legalName = (text: string): string | null => {
  for (const word of legalWords) {
    const at = text.indexOf(word);
    if (at < 0) {
      continue;
    }
    let from = at;
    while (from > 0 && at - from < 18 && !beyondName.test(text.charAt(from - 1))) {
      from -= 1;
    }
    const isParticle = /[\u3041-\u3096]/.test(text.charAt(at - 1)) && /[^\s、。（）()]/u.test(text.charAt(at + word.length));
    if (at - from > 1 && !isParticle) {
      return text.slice(from, at + word.length);
    }
    let to = at + word.length;
    while (to < text.length && to - at < 24 && !beyondName.test(text.charAt(to))) {
      to += 1;
    }
    const name = cutName(text.slice(at + word.length, to));
    if (name.length > 0) {
      return word + name;
    }
  }
  return null;
};

/** Particles and verbs after which a company's name is over. */
export const cutName = (text: string): string =>
  (
    text.split(
      /(?:です|でございます|と申します|より|から|様|さま|への|では|にて|に|へ|は|の|が|を|と|人事|採用|総務|人力|招聘|给|的|在|將|将|管理部)/u,
    )[0] ?? ''
  ).trim();

/** Without brackets and punctuation around it. */
export const tidy = (text: string): string => text.replace(/^[\s「『【《“（(]+|[\s」』】》”、。，：:]+$/gu, '').trim();

/** "青葉商事 人事部" without the office. */
export const withoutOffice = (text: string): string => {
  const bare = text.replace(office, '').trim();
  return bare.length > 1 ? bare : text;
};

/** Splits a display name into its parts. */
export const partsOf = (display: string): string[] =>
  display.split(/[\s|｜/／,，、()（）@＠–—「」『』«»]+|\s-\s/u).filter((part) => part !== '');

/** Takes a Japanese or Chinese display name apart. */
export const readEastAsianDisplay = (
  sender: Sender,
  text: string,
  ending: string,
): { company: string | null; person: string | null; hasOffice: boolean } => {
  const { display } = sender;
  const plain = display.replace(/[(（].*?[)）]/gu, '').trim();
  if (
    /^\p{Script=Han}{1,3}\s[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4}$/u.test(plain) &&
    !organisation.test(plain.split(' ')[0] ?? '') &&
    !officeAlone.test(plain.split(' ')[0] ?? '')
  ) {
    return { company: null, person: plain, hasOffice: false };
  }
  const latin = /^[\p{Script=Latin}\s.&'’-]+/u.exec(display)?.[0].trim() ?? '';
  if (latin.length > 5 && latin.includes(' ') && !latin.includes('@')) {
    const bare = latin
      .replace(
        /\b(?:careers?|recruiting|recruitment|talent acquisition|talent|hiring team|hr|human resources|team|jobs?|japan|china)\b[\s,]*/giu,
        '',
      )
      .trim();
    return { company: bare.length > 2 ? bare : null, person: null, hasOffice: bare !== latin };
  }
  let company: string | null = null;
  let person: string | null = null;
  let hasOffice = false;
  const parts = partsOf(display);
  parts.forEach((part, i) => {
    const bare = withoutOffice(part);
    if (officeAlone.test(part) && (bare === part || bare.length < 2)) {
      hasOffice = true;
      return;
    }
    hasOffice ||= bare !== part;
    const isLast = i === parts.length - 1;
    const introduces = text.includes(`の${bare}です`) || text.includes(`の${bare}でござ`) || text.includes(`的${bare}`);
    const isShort = bare.length <= 4 && !organisation.test(bare) && !isSharedMailbox(sender);
    const signs = ending.endsWith(bare);
    const isLatin = /^[A-Z][a-z]{1,11}$/.test(bare) && sender.local.includes(bare.toLowerCase());
    if (isLatin) {
      const beside = parts[i + 1] ?? '';
      person = /^\p{Script=Han}{1,2}$/u.test(beside) ? `${bare} ${beside}` : bare;
      return;
    }
    const isTitled = /(?:老师|老師|校长|校長|园长|園長|先生|医生|主任|姐|哥|总|阿姨|师傅)$/u.test(bare) && bare.length < 5;
    if (isTitled || (isShort && bare === part && (introduces || (isLast && (parts.length > 1 || signs || sender.display.length < 5))))) {
      person = person ?? bare;
    } else if (!generic.test(bare) && !(person !== null && person.endsWith(bare))) {
      company = company ?? bare;
    }
  });
  return { company, person, hasOffice };
};
