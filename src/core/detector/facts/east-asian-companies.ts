import { generic, hasLegalForm, legalNames, officeAlone, organisation, tidy, withoutLeadIn, withoutLegalForm } from './east-asian-names.ts';
import { splitOffice } from './east-asian-offices.ts';
import { chineseJobEnd, jobEnd } from './east-asian-titles.ts';
import { fit } from './sender.ts';
import { teamWords } from './team-words.ts';
import { keyOf } from './tokens.ts';
import { vendorNames } from './vendors.ts';

/** Spellings of one name, with and without its legal form, and what speaks for it. */
type Group = { base: number; times: number; spellings: Map<string, number> };

const noName = /[\n\r@。、！!？?：:※＊*]|\/\/|^[\d\s.-]+$|^\d+[社件名回]|^No\b|^[ぁ-ん]{1,3}$/u;
const nobody =
  /^(?:求人|工務店|花店|会社|公司|学校|店|屋|主题|主題|弊社|当社|貴社|本校|本学|当院|我司|本公司|我们|咱们|此次|本次|这次|こちら|同社|同行|先方|企業|客户|客戶|候选|你们?|您|贵司|貴公司|附件|以上|敬具|祝|关于|本部|以下|下記|今回|先日|この度|このたび|お世話|平素)/u;

const scoreOf = ({ base, times }: Group): number => base + times * 0.6;

/** Collects companies that a mail may come from. */
export type Companies = {
  add: (raw: string, score: number) => void;
  /** The best name, as it is spelled in full; `all` is what is counted in, `enough` the least score. */
  best: (all: string, enough: number) => string | null;
};

/** An empty collection; `isReader` tells the reader's own names. */
export const makeCompanies = (isJapanese: boolean, isReader: (name: string) => boolean, person: string | null): Companies => {
  const groups = new Map<string, Group>();
  const jobs = isJapanese ? jobEnd : chineseJobEnd;
  return {
    add(raw, score) {
      const { name } = splitOffice(tidy(raw.replace(/\d{4}(?:[年届屆度].*|校园.*|校招.*)?$/u, '')));
      const bare = withoutLegalForm(name);
      if (
        bare.length < 2 ||
        name.length > 40 ||
        (generic.test(bare) && !hasLegalForm(name)) ||
        nobody.test(bare) ||
        isReader(bare) ||
        bare === person ||
        vendorNames.has(keyOf(bare)) ||
        teamWords.has(bare.toLowerCase()) ||
        officeAlone.test(bare) ||
        noName.test(name) ||
        (score < 2.4 && jobs.test(bare) && !organisation.test(bare) && !hasLegalForm(name))
      ) {
        return;
      }
      const key = keyOf(bare);
      const group = groups.get(key);
      if (group === undefined) {
        groups.set(key, { base: score, times: 0, spellings: new Map([[name, score]]) });
        return;
      }
      group.base = Math.max(group.base, score);
      group.times = Math.min(2, group.times + 1);
      group.spellings.set(name, Math.max(group.spellings.get(name) ?? 0, score));
    },
    best(all, enough) {
      let best: { key: string; group: Group; score: number } | null = null;
      for (const [key, group] of groups) {
        const name = [...group.spellings.keys()][0] ?? '';
        const score = scoreOf(group) + Math.min(1.5, (all.split(withoutLegalForm(name)).length - 1) * 0.5);
        if (score >= enough && (best === null || score > best.score)) {
          best = { key, group, score };
        }
      }
      if (best === null) {
        return null;
      }
      // "清明会みなみ病院" within "医療法人社団 清明会 清明会みなみ病院".
      for (const [key, group] of groups) {
        if (key.length > best.key.length && key.includes(best.key) && scoreOf(group) >= (key.endsWith(best.key) ? 2 : 2.4)) {
          best = { key, group, score: scoreOf(group) };
        }
      }
      const spellings = [...best.group.spellings].toSorted((a, b) => b[1] - a[1]).map(([name]) => name);
      return spellings.find(hasLegalForm) ?? spellings[0] ?? null;
    },
  };
};

const isService = /採用代行|ナビ$|通知|招聘平台|服务台|外包|システム$|系统|求人|ゲート|测评|転職|エージェント|人力銀行|助手/u;
const isAgency = /エージェント|転職|キャリア|人材紹介|agent|猎头|獵頭|顾问|顧問|hunting|search|talent/iu;

/** Whether somebody sends who finds people for others. */
export const sendsForOthers = (display: string, address: string, ending: string): boolean =>
  isAgency.test(address) || isAgency.test(display) || /猎头|獵頭|エージェント|キャリアアドバイザー/u.test(ending);

/** What the sender's name and the subject say of the company. */
export const companiesOfHead = (companies: Companies, shown: string | null, subject: string, text: string, forOthers: boolean): void => {
  if (shown !== null) {
    companies.add(shown, isService.test(shown) || forOthers ? 1.5 : 2.6);
  }
  for (const part of subject.match(/【[^【】]{2,24}】|[（(][^（）()]{2,24}[）)]|＞[^＜＞]{2,20}$|^\[[^\]]{2,24}\]/gu) ?? []) {
    const name = tidy(part.replace(/[【】（）()＞[\]]/gu, ' ')).split(/[／/]/u)[0] ?? '';
    if (!generic.test(name)) {
      companies.add(name, organisation.test(name) || text.includes(name) || hasLegalForm(name) ? 2.6 : 1.6);
    }
  }
  for (const name of legalNames(subject)) {
    companies.add(name, 3);
  }
  const [first = ''] = subject.split(/[\s\u3000【】「」“”"：:|｜]/u);
  if (first.length < 14 && text.includes(first) && organisation.test(first)) {
    companies.add(first, 2);
  }
};

/** What Japanese sentences say of the company. */
export const japaneseCompanies = (companies: Companies, text: string, subject: string, forOthers: boolean): void => {
  for (const match of text.matchAll(
    /(?:^|\n|■|・|【)\s?(?:応募)?(?:企業名?|会社名|社名|応募先|勤務先|派遣先|ご応募先)】?\s?[：:]\s?([^\n]{2,30})/gu,
  )) {
    companies.add((match[1] ?? '').replace(/様.*$/u, ''), 5);
  }
  for (const match of `${subject}\n${text}`.matchAll(
    /(?:^|[\s、。】「・])([^\s、。「」【】（）()・様]{2,20})\s?様(?=(?:[（(][^）)]{2,16}[）)])?(?:の|より|から|への?|に|$|[\s：:]))/gu,
  )) {
    const name = match[1] ?? '';
    const isNamed = organisation.test(name) || hasLegalForm(name) || /[ァ-ヶー]{3,}/u.test(name);
    if (forOthers && isNamed) {
      companies.add(name, 4.5);
    } else if (isNamed && /(?:先方|企業|クライアント|求人)/u.test(text)) {
      companies.add(name, 2);
    }
  }
  for (const match of text.matchAll(
    /(?:^|[\s、。])([A-Z][A-Za-z&.'-]*(?: [A-Z&][A-Za-z&.'-]*){0,3})\s?(?:へのご?応募|の求人|の採用|の選考|の?\s?[ァ-ヶ一-龠]{2,14}\s?[にへ]ご)/gu,
  )) {
    companies.add(match[1] ?? '', 2.5);
  }
  for (const match of text.matchAll(
    /([^\s、。「」【】（）()をにはがの]{2,20})(?:様より|の採用業務|採用チーム|採用担当|採用窓口|人事部|へのご応募|へご応募|にご応募|にご関心|の採用|への入社|の選考|の(?:一次|二次|最終)?面接|に応募|の新卒|から(?:こう|ご?連絡))/gu,
  )) {
    companies.add(match[1] ?? '', 1.8);
  }
};

const chineseName = '[^，。、！？：:；,!?;刚剛跟和把看它想再去\\s「」“”（）()《》【】的了在是为為与與和给給请請您你我他她]';
const afterVerb = new RegExp(
  `(?:感谢|感謝|谢谢|謝謝|多谢|多謝)?(?:您|你)?(?:对|對|应聘|應聘|應徵|申请|申請|投递|投遞|关注|關注|参加|參加|参与|參與|报考|前来|來到|来到|选择|選擇|加入|報名|报名参加|嚟)(?:了)?(${chineseName}{2,16})`,
  'gu',
);
const before = new RegExp(`(?:刚?[和跟與与由]|代表|来自|來自)(${chineseName}{2,10}?)(?:的|那边|那邊|这边|這邊|方面|HR|Hr|委託|委托)`, 'gu');
const orgEnd =
  '(?:股份有限公司|有限公司|集团|集團|科技|银行|銀行|医院|醫院|大学|大學|学院|學院|学校|學校|小学|中学|幼儿园|书院|書院|研究院|研究所|出版社|酒店|餐厅|事务所|事務所|保险|汽车|教育|网络|網路|食品|物流|时装|機電|机器人|支付|光学|制药|农业|農業|基金会|基金會|公所|舞团|合唱团|乐团|医疗|生物|电子|電子|设计|設計|咨询|游戏|能源|传媒|百货|航運|航运|实验室|實驗室)(?!工程|师|師|专员|專員|经理|經理|总监|分析|岗|崗|助理|员|員|开发|测试|运营|销售|护士|老师|部|组|學|学|的职|職|职)';
const orgInside = new RegExp(`^(.{1,12}?${orgEnd})`, 'u');
const orgAnywhere = new RegExp(`${chineseName}{1,10}?${orgEnd}`, 'gu');

const notNamed =
  /^(?:这|那|该|此|某|各|几|两|三|一|多|家|贵|本|其他|另|公司|同|所|大|小|新|老|国内|国外|海外|目前|因|但|而|如|请|您|你|我|进一步|未|没|已|将|有|无|不|可|金融|互联网|高级)|[一两兩几幾][家份个個间間]|仲有|另外/u;
const besideUs = new RegExp(`(?:^|[，。！？：:；\\s]|我们|我們)(${chineseName}{2,8}?)(?:这边|這邊|那边|那邊|这里|這裡)`, 'gu');
const forMeeting = new RegExp(
  `(?:应聘|應聘|應徵|申请|申請|投递|投遞|参加|參加|前来|前來|[来來]|加入)(${chineseName}{2,10}?)(?:的?(?:面试|面試|面谈|面談|试镜|試鏡|试工|試工|试讲|甄選|见工|見工|笔试|招聘|校招|校园招聘|团队|團隊))`,
  'gu',
);

/** What Chinese sentences say of the company. */
export const chineseCompanies = (companies: Companies, text: string, subject: string, forOthers: boolean): void => {
  for (const match of text.matchAll(
    /(?:公司|企业|單位|单位|用人单位|投递公司|應徵公司|发件人|寄件者)(?:名称|名稱)?\s?[：:]\s?([^\n，。]{2,24})/gu,
  )) {
    companies.add(match[1] ?? '', 5);
  }
  for (const match of text.matchAll(/【([^【】]{2,14}?)\s?[-–—]\s?[^【】]{2,20}】/gu)) {
    companies.add(match[1] ?? '', 3.4);
  }
  for (const match of `${subject}\n${text}`.matchAll(afterVerb)) {
    const name = orgInside.exec(match[1] ?? '')?.[1];
    if (name !== undefined) {
      companies.add(name, 2.2);
    }
  }
  for (const match of `${subject}\n${text}`.matchAll(before)) {
    const name = orgInside.exec(match[1] ?? '')?.[1];
    if (name !== undefined || forOthers) {
      companies.add(name ?? match[1] ?? '', forOthers ? 3.4 : 2);
    }
  }
  for (const match of text.matchAll(
    /(?:对|對|感谢关注|感謝關注)([^，。、！？\s您你我]{2,12}?)的?(?:持续)?(?:关注|關注|兴趣|興趣|认可|認可|信任|支持|青睐|青睞|了解|热情)/gu,
  )) {
    companies.add(match[1] ?? '', 2.6);
  }
  for (const match of text.matchAll(besideUs)) {
    companies.add(match[1] ?? '', organisation.test(match[1] ?? '') ? 2.2 : 1.6);
  }
  for (const match of text.matchAll(forMeeting)) {
    companies.add(match[1] ?? '', organisation.test(match[1] ?? '') ? 2.2 : 1.6);
  }
  for (const word of subject.split(/[\s\-–—|｜：:/／,，【】]+/u)) {
    const name = word.replace(/^(?:关于|關於|来自|來自)/u, '').replace(/的回信$/u, '');
    if (name.length > 1 && name.length < 14 && name !== subject && /\p{Script=Han}/u.test(name) && text.includes(name)) {
      companies.add(name, organisation.test(name) ? 2.2 : 1.5);
    }
  }
  for (const match of text.matchAll(orgAnywhere)) {
    const name = withoutLeadIn(match[0]);
    if (!notNamed.test(name)) {
      companies.add(name, 2);
    }
  }
  for (const match of text.matchAll(/(?:你|您)[来來]([^，。、！？\n]{2,14}?)(?:面試|面试|應徵|应聘|見工|试工)/gu)) {
    companies.add(match[1] ?? '', 2.2);
  }
  for (const match of text.matchAll(/《([^《》]{2,8})》(?:编辑部|編輯部|杂志|雜誌|今年|招聘)/gu)) {
    companies.add(match[1] ?? '', 2.2);
  }
  if (forOthers) {
    for (const word of subject.split(/[\s\-–—|｜：:【】]+/u)) {
      const name = orgInside.exec(word.replace(/^(?:关于|關於|回复|Re)/u, ''))?.[1];
      if (name !== undefined) {
        companies.add(name, 3);
      }
    }
  }
  for (const match of text.matchAll(/(?:^|\n)([^\s，。：:]{2,14}?)(?:感谢信|感謝函|感谢您|感謝您)/gu)) {
    companies.add(match[1] ?? '', 1.5);
  }
};

const latinName = /(?:^|[\s，。、「（(@ぁ-んァ-ヶ一-龠])([A-Z][A-Za-z\d&.'’-]*(?: [A-Z&][A-Za-z\d&.'’-]*){0,3})/gu;

/** Latin names that the sender's domain spells out. */
export const latinCompanies = (companies: Companies, all: string, short: string): void => {
  for (const match of short.length > 2 ? all.matchAll(latinName) : []) {
    const name = (match[1] ?? '').replace(/[.'’-]+$/u, '');
    if (fit(name, short) > 0.7) {
      companies.add(name, 3);
    }
  }
};

/** Names beside a legal form, wherever they stand. */
export const legalCompanies = (companies: Companies, lines: string[], signature: string[], forOthers: boolean): void => {
  for (const line of lines) {
    const isSigned = signature.includes(line);
    for (const name of legalNames(line)) {
      companies.add(name, isSigned && forOthers ? 2 : isSigned || !forOthers ? 3 : 2.6);
    }
  }
};
