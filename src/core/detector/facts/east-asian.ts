import { isSharedMailbox, type Display } from './contact.ts';
import type { MailText } from './mail-text.ts';
import { keyOf } from './tokens.ts';
import { teamWords } from './team-words.ts';
import { vendorNames } from './vendors.ts';
import type { Sender } from './sender.ts';

/** What a Japanese or Chinese mail names: scripts without spaces and capitals are read by their own marks. */
export type EastAsianFacts = { company: string | null; role: string | null; contact: string | null; display: Display };

/** Offices within a company, alone or behind its name. */
const office =
  /(?:キャリア採用|新卒採用|中途採用|採用|人事|総務|人材|管理部|管理人|事務局|窓口|編集部|制作部|看護部|営業部|配車|店長|館長|園長|教室長|院長|管理者|社長|代表|本部|経営企画|広報|秘書|役員|棟梁|スタッフ|タレントアクイジション|リクルート|受付|校园招聘|校招|社会招聘|招聘|人力资源|人力資源|人资|人資|人事|行政部|内推|办公室|老板娘|老板|主厨|区域|物业工程部|工程部|教务|HR|Talent|Recruiting|Careers|Human Resources|団員|委員会事務|考务|组织|团队)[^\s]{0,14}$/iu;
const officeAlone = new RegExp(`^(?:[^\\s]{0,4})?${office.source}`, 'iu');

/** Words that end the name of an organisation. */
const organisation =
  /(?:会社|株式会社|法人|銀行|証券|大学|学院|学園|学校|高校|病院|クリニック|医院|ホテル|旅館|商事|商会|工業|製作所|製薬|運輸|物流|建設|警備|印刷|出版|書房|書店|新聞|放送|劇団|楽団|財団|協会|組合|市|県|町|村|区|役所|教育委員会|資料館|美術館|博物館|図書館|塾|園|店|堂|屋|社|会|便|工務店|サロン|ファーム|スタジオ|フーズ|ファーマ|テック|ラボ|コンサルティング|サービス|センター|システムズ?|ジャパン|公司|集团|集團|科技|银行|医院|醫院|大學|小学|中学|幼儿园|中心|研究院|研究所|出版社|酒店|餐厅|咖啡|局|厂|工厂|事务所|保险|人寿|汽车|教育|网络|食品|地产|物业|设计|設計|文化|文創|传媒|电子|软件|生物|医药|医疗|制药|重工|工程|水务|航空|航運|时装|時裝|书院|書院|美妆|烘焙|公所|书局|猎头|物产|实业|能源|游戏|互娱|智能|信息|阀门)$/u;

const generic =
  /選考|結果|お知らせ|通知|案内|連絡|面接|応募|件|御礼|重要|自動|返信|採用試験|募集|不採用|合否|ご連絡|面试|結果|结果|通知|应聘|應徵|反馈|申请|申請|招聘|简历|感謝|感谢|进度|進度|录用|关于|邮件|系统|岗位/u;

const legalWords = '株式会社 合同会社 一般社団法人 公益財団法人 社会福祉法人 学校法人 医療法人 股份有限公司 有限公司 有限会社'.split(' ');
const beyondName = /[\s、。，・「」【】（）()／/：:◆■●の※]/u;

/** A company's name by the legal word before or behind it. */
const legalName = (text: string): string | null => {
  for (const word of legalWords) {
    const at = text.indexOf(word);
    if (at < 0) {
      continue;
    }
    let from = at;
    while (from > 0 && at - from < 18 && !beyondName.test(text.charAt(from - 1))) {
      from -= 1;
    }
    if (at - from > 1) {
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
const cutName = (text: string): string =>
  (text.split(/(?:です|でございます|と申します|より|から|様|さま|への|では|にて|に|へ|は|の|が|を|と|人事|採用|総務|人力|招聘|给|的|在|將|将|管理部)/u)[0] ?? '').trim();

const tidy = (text: string): string => text.replace(/^[\s「『【《“（(]+|[\s」』】》”、。，：:]+$/gu, '').trim();

const withoutOffice = (text: string): string => {
  const bare = text.replace(office, '').trim();
  return bare.length > 1 ? bare : text;
};

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

/** Splits a display name into its parts. */
const partsOf = (display: string): string[] => display.split(/[\s|｜/／,，、()（）@＠–—「」『』«»]+|\s-\s/u).filter((part) => part !== '');

const readDisplay = (sender: Sender, text: string, ending: string): { company: string | null; person: string | null; hasOffice: boolean } => {
  const { display } = sender;
  const plain = display.replace(/[(（].*?[)）]/gu, '').trim();
  if (/^\p{Script=Han}{1,3}\s[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4}$/u.test(plain) && !organisation.test(plain.split(' ')[0] ?? '') && !officeAlone.test(plain.split(' ')[0] ?? '')) {
    return { company: null, person: plain, hasOffice: false };
  }
  const latin = /^[\p{Script=Latin}\s.&'’-]+/u.exec(display)?.[0].trim() ?? '';
  if (latin.length > 5 && latin.includes(' ') && !latin.includes('@')) {
    const bare = latin.replace(/\b(?:careers?|recruiting|recruitment|talent acquisition|talent|hiring team|hr|human resources|team|jobs?|japan|china)\b[\s,]*/giu, '').trim();
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

const jobEnd =
  /(?:エンジニア|デザイナー|ディレクター|マネージャー|マネジャー|プロデューサー|プランナー|アナリスト|コンサルタント|サイエンティスト|アシスタント|スタッフ|リーダー|オペレーター|アドバイザー|コーディネーター|ドライバー|プログラマー|ライター|エディター|カウンセラー|トレーナー|インストラクター|セラピスト|インターン|インターンシップ|アルバイト|パート|モニター|フロント|ホール|キッチン|担当|事務|営業|企画|経理|人事|総務|法務|広報|管理|職|員|師|士|手|者|係|講師|教諭|教師|教授|准教授|助教|研究員|看護師|保育士|介護士|介護職|薬剤師|栄養士|調理員|調理師|美容師|理容師|警備員|運転手|整備士|大工|溶接工|工|技術者|開発|設計|施工管理|品質管理|保全|接客|販売|受付|秘書|編集者|記者|翻訳|通訳|学芸補助|学芸員|司書|劇団員|俳優|奏者|店長|候補|正社員|契約社員|総合職|一般職|一般行政職|リスク管理|理科|国語|数学|英語)(?:（[^（）]{1,16}）)?$/u;
const chineseJobEnd =
  /(?:工程师|工程師|经理|經理|总监|總監|主管|主任|专员|專員|助理|秘书|秘書|顾问|顧問|设计师|設計師|分析师|分析師|架构师|开发|测试|运营|產品經理|产品经理|会计|會計|出纳|审计|律师|法务|教师|教師|老师|老師|教授|讲师|講師|研究员|研究員|博士后|护士|護士|护理|医生|醫師|药师|药剂师|治疗师|咨询师|编辑|編輯|记者|翻译|翻譯|摄影师|演员|演員|乐手|舞者|销售|銷售|客服|导购|店员|店員|店务员|店務員|收银员|服务员|服務員|厨师|廚師|司机|驾驶员|保安|保洁|电工|焊工|钳工|技师|技術員|技术员|操作工|普工|员|員|师|師|岗|崗|生|实习生|實習生|管培生|管培|策划|企劃|联络官|代表|干事|科员|砧板|会计岗|管理岗|校对|校長|助教|工人|学徒|總裁|总裁|组长|店长|店長|厂长|协调员)$/u;

const matters = 'ポジション 公募 職員採用選考 の募集 職員採用 採用 選考 試験 募集 求人 応募 面接 オーディション 一次 二次 最終'.split(' ');

/** "病棟看護師採用試験" without what is done about it. */
const withoutMatter = (text: string): string => {
  let rest = text;
  for (let i = 0; i < 5; i += 1) {
    const matter = matters.find((word) => rest.endsWith(word) && rest.length > word.length);
    if (matter === undefined) {
      break;
    }
    rest = rest.slice(0, -matter.length);
  }
  return rest;
};

const applying = /应聘|應聘|應徵|应征|申请|申請|投递|投遞|报考|面试|面試|面談|竞聘|聘任|招聘|岗位|职位|職位|職缺|担任|擔任|参加|试镜/gu;
const fillers = '“ 「 了 的 我司 本公司 本行 我院 我校 我们 本所 约聘 約聘 ： :'.split(' ');
const endings = '职位 職位 岗位 一职 一職 職缺 一岗 面试 面試 名额 甄試 招聘 之'.split(' ');

/** Titles behind words of applying in Chinese. */
const afterApplying = (text: string): string[] => {
  const found: string[] = [];
  for (const match of text.matchAll(applying)) {
    let at = match.index + match[0].length;
    for (let i = 0; i < 4; i += 1) {
      const filler = fillers.find((word) => text.startsWith(word, at));
      at += filler === undefined ? (text.charAt(at) === ' ' ? 1 : 0) : filler.length;
    }
    let to = at;
    while (to < text.length && to - at < 20 && !/[，。、！？：:；\s「」“”（）()的了–-]/u.test(text.charAt(to)) && !(to > at + 1 && endings.some((word) => text.startsWith(word, to)))) {
      to += 1;
    }
    if (to - at > 1 && to - at < 20) {
      found.push(text.slice(at, to));
    }
  }
  return found;
};

const japaneseRoles = (text: string, subject: string, add: (role: string, score: number) => void): void => {
  for (const match of text.matchAll(/「([^「」]{2,30})」(?=(?:の|に|へ|と|につ|職|ポジ|求人|応募|枠|を|は|採用|選考))/gu)) {
    add(match[1] ?? '', jobEnd.test(match[1] ?? '') ? 4 : 1.6);
  }
  for (const match of text.matchAll(/(?:職種|職　種|ポジション|応募職種|募集職種|応募求人|区分)\s?[：:]\s?([^\n：]{2,30})/gu)) {
    add(match[1] ?? '', 4);
  }
  // Runs of kanji, katakana and letters are what stands between particles.
  for (const match of text.matchAll(/[\p{Script=Han}\p{Script=Katakana}ー々A-Za-z0-9・／/（）()＆&+＋→]{2,30}/gu)) {
    const run = withoutMatter(match[0].replace(/^[（(・／/]+|[（(・／/]+$/gu, ''));
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 9);
    const isTrade = jobEnd.test(run);
    const wasCut = match[0].length > run.length + 1;
    const isCue = wasCut || /^(?:の|に|へ|と|枠|として)?(?:ご)?(?:応募|募集|求人|選考|採用|件|枠|ポジション|面接|職|仕事|として|につ|結果|試験|は|も)/u.test(rest) || /^として/u.test(rest);
    if (run.length > 1 && run.length < 26 && (isTrade || (isCue && subject.includes(run)))) {
      add(run, (isTrade ? (run.length > 3 ? 2.4 : 1.6) : 0.6) + (isCue ? 1 : 0));
    }
  }
};

const chineseRoles = (text: string, company: string | null, add: (role: string, score: number) => void): void => {
  const own = company === null ? text : text.split(company).join('');
  for (const match of own.matchAll(/[「“《『]([^「」“”《》『』]{2,24})[」”》』](?:一?职|一?職|岗位|职位|職位|職缺|一角|岗)/gu)) {
    add(match[1] ?? '', 4);
  }
  for (const role of afterApplying(own)) {
    add(role, chineseJobEnd.test(role) ? 3.2 : 1.6);
  }
  for (const match of own.matchAll(/([^，。、！？：:；\s「」“”（）()的了在是为与和请您你我]{2,14}?)(?:这个岗位|这个位置|这个职位|一职|一職|岗位|职位|職位|職缺|名额|这个岗|徵聘)/gu)) {
    const role = (match[1] ?? '').replace(/^(?:应聘|申请|申請|参加|关于|本次|目前|该|此|这个|您|把|将|由|现|當前|当前)+/u, '');
    add(role, chineseJobEnd.test(role) ? 2.6 : 1.4);
  }
};

/** Titles by their last word, wherever they stand in Chinese text. */
const tradeRun = new RegExp(
  `[^\\s，。、！？：:；「」“”（）()【】《》\\-－–~的了在是为與与和给請请您你我他她由位个個名任做当當找招聘这那此该從从到将把被对於于着過过后前就也都很会會能要去来來]{1,10}${chineseJobEnd.source.replace(/\$$/, '')}`,
  'gu',
);

const subjectRoles = (subject: string, text: string, isJapanese: boolean, add: (role: string, score: number) => void): void => {
  for (const part of subject.split(/[\s\-－–—|｜:：/／【】「」（）()＜＞<>、,，～~]+/u)) {
    const role = part.replace(/^(?:应聘|應徵|关于|申请|回复)+/u, '').replace(/(?:の?(?:選考|採用|応募|募集|面接|件|結果).*|职位申请.*|面试.*|应聘.*|申请.*|招聘.*|职位.*|岗位.*|一职|徵聘.*)$/u, '');
    const isTrade = (isJapanese ? jobEnd : chineseJobEnd).test(role);
    if (role.length > 1 && role.length < 24 && (isTrade || (text.includes(role) && role.length > 2 && !generic.test(role)))) {
      add(role, (isTrade ? 2.4 : 0.6) + (text.includes(role) ? 1.2 : 0));
    }
  }
};

/** Reads company, title and person from a Japanese or Chinese mail. */
export const readEastAsian = (mail: MailText, sender: Sender, language: 'ja' | 'zh'): EastAsianFacts => {
  const isJapanese = language === 'ja';
  const { subject } = mail;
  const text = [...mail.lines, ...mail.passedOn].join('\n').slice(0, 6000);
  const filled = mail.lines.filter((line) => line !== '' && !/^[-_=—–]{3,}/.test(line));
  const ending = (filled.at(-1) ?? '').replace(/[\s。.～~！!🍻🙏]+$/u, '');
  const shown = readDisplay(sender, text, ending);
  const companies = new Map<string, Score>();
  const greeted = new Set<string>();
  for (const line of filled.slice(0, 3)) {
    const name = /^(?:尊敬的|亲爱的|親愛的|给)?\s?([^\s，,：:]{1,8})\s?(?:[^\s，,：:]{1,6}\s?)?(?:様|さん|さま|先生|女士|同学|小姐|老师|老師|：|，|,)/u.exec(line)?.[1];
    if (name !== undefined && line.length < 24) {
      greeted.add(name);
    }
  }
  const addCompany = (name: string, score: number): void => {
    const bare = withoutOffice(tidy(name));
    if (/^[※こそあ]/u.test(bare) && bare.length < 4) {
      return;
    }
    if (bare.length < 2 || bare.length > 40 || generic.test(bare) || greeted.has(bare) || vendorNames.has(keyOf(bare)) || /[@。、！]|:\/\//u.test(bare) || bare === shown.person || officeAlone.test(bare) || teamWords.has(bare.toLowerCase()) || /^(?:求人|工務店|花店|会社|公司|学校|店|屋|主题|主題|弊社|当社|こちら)$/u.test(bare)) {
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
    for (const match of text.matchAll(/(?:^|\n)([^\s、。「」]{2,20}?)(?:の|、)?(?:人事|採用|新卒|総務|タレント|リクルート|管理部|営業部|編集部)[^\n。]{0,16}(?:です|でございます|と申します)/gu)) {
      addCompany(match[1] ?? '', 3);
    }
  } else {
    for (const match of text.matchAll(/[^\s，。、！？：:；「」“”（）()的了在是为与和给请您你我他她由位个個名去来到从向被对就跟把将同这那本贵该此某]{2,8}(?:公司|集团|集團|科技|银行|銀行|医院|醫院|大学|大學|学校|學校|小学|中学|幼儿园|书院|書院|研究院|出版社|酒店|餐厅|事务所|事務所|保险|汽车|教育|网络|食品|物流|时装|時裝|机器人|支付|光学|制药|农业)/gu)) {
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
  for (const match of text.matchAll(isJapanese ? /([^\s、。「」（）をにはがの]{2,20})(?:様より|の採用業務|採用チーム|採用担当|採用窓口|人事部|へのご応募|へご応募|にご応募|にご関心|の採用|への入社|の選考|の(?:一次|二次|最終)?面接|に応募|の新卒)/gu : /(?:感谢您?你?(?:对|应聘|申请|投递|关注|参加|前来|来到|选择)+|谢謝你嚟|多謝你嚟|嚟|加入|应聘|前來|前来|来自|代表|由)([^\s，。、的你您我]{2,14}?)(?:的|之|人力|招聘|面试|面試|面談|見工|岗位|委託|试|，)/gu)) {
    addCompany(match[1] ?? '', 2);
  }
  for (const line of filled.slice(-5)) {
    const first = partsOf(line)[0] ?? '';
    const bare = withoutOffice(first);
    if (line.length < 34 && !/[。！？]$/u.test(line) && bare.length > 1 && (bare !== first || organisation.test(bare) || line.includes(' '))) {
      addCompany(bare, bare !== first || organisation.test(bare) ? 2 : 1.2);
    }
  }
  for (const one of companies.values()) {
    const times = `${subject}\n${text}`.split(one.text).length - 1;
    one.score += Math.min(1.5, times * 0.5);
  }
  let company = best(companies, 2.5);
  for (const { text: longer, score } of companies.values()) {
    if (company !== null && score >= 2.4 && longer.length > company.length && longer.endsWith(company) && /法人|会社/u.test(longer.slice(0, 8))) {
      company = longer;
    }
  }
  if (contact === null) {
    const last = partsOf(ending).at(-1) ?? '';
    const bare = isJapanese ? withoutOffice(last).replace(/^.*(?:部長|課長|園長|院長|店長|担当)(?=.)/u, '') : last;
    const isName = isJapanese ? /^[\p{Script=Han}\p{Script=Hiragana}]{1,4}$/u.test(bare) : /^(?:阿|老|小)?\p{Script=Han}{1,3}(?:老师|校长|姐|哥)?$/u.test(bare);
    if (isName && !officeAlone.test(last) && !organisation.test(bare) && !greeted.has(bare) && ending.length < 22 && !generic.test(bare) && !/以上|敬具|一同|敬上|谨启|商祺|祝好|教安|再拜|草々|より$|です$|ます$|ね$|よ$|了$|吧$|的$/u.test(ending) && bare !== company && (bare.length > 1 || filled.length > 2)) {
      contact = bare;
    }
  }
  const roles = new Map<string, Score>();
  const addRole = (role: string, score: number): void => {
    let bare = tidy(role).replace(/^(?:弊社|当社|当法人の?|当院の?|貴社|本校|当館)/u, '');
    if (company !== null && bare.startsWith(company) && bare.length > company.length + 1) {
      bare = bare.slice(company.length).replace(/^[のの\s]+/u, '');
    }
    const isVague = /^(?:この|その|今回|本|当|他|別|弊社|募集|採用|選考|面接|書類|担当|人事|営業部|事務局|岗位|职位|该|此|简历|我|您|你|候选人|申请人|員工|人员|応募者|候補者|皆様|社員|先生|老师|学生|委員|役員|結果|会社員|担当者|採用担当|面接官|人員|人员|候選|学生|同学|考生|学员|求职者|申請者|応募職種|当方|弊所|貴|御|各位|大家|家人|主管看|成员|会員|全員|店員と|社会人)/u.test(bare);
    if (bare.length < 2 || bare.length > 30 || bare === company || isVague || generic.test(bare) || greeted.has(bare) || bare === contact || organisation.test(bare) && !(isJapanese ? jobEnd : chineseJobEnd).test(bare)) {
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
    display: { person: contact !== null && shown.person === contact ? contact : null, organisation: shown.company, hasTeam: shown.hasOffice },
  };
};
