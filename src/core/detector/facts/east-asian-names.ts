/** Words that end the name of an organisation. */
export const organisation =
  /(?:会社|法人|銀行|証券|大学|学院|学園|学校|高校|病院|クリニック|医院|歯科|薬局|ホテル|旅館|商事|商会|工業|製作所|製薬|運輸|物流|建設|警備|印刷|出版|書房|書店|新聞|放送|劇団|楽団|財団|協会|組合|振興会|市|県|町|村|区|役所|役場|教育委員会|資料館|美術館|博物館|図書館|塾|教室|倶楽部|保育園|幼稚園|こども園|ホーム|店|堂|屋|社|会|便|工務店|事務所|サロン|ファーム|スタジオ|フーズ|ファーマ|テック|ラボ|ロジ|コンサルティング|サービス|センター|システムズ?|ソリューションズ?|エージェント|パートナーズ|ホールディングス|グループ|ジャパン|公司|集团|集團|科技|银行|大學|小学|中学|中學|小學|幼儿园|幼兒園|中心|研究院|研究所|出版社|酒店|餐厅|餐廳|咖啡|局|厂|廠|工厂|律所|事务所|事務所|保险|保險|人寿|人壽|证券|證券|汽车|教育|网络|網路|食品|地产|地產|物业|设计|設計|文化|文創|传媒|電子|电子|软件|軟體|生物|生技|医药|医疗|醫療|制药|製藥|重工|精密|工程|水务|航空|航運|海運|运输|貿易|贸易|时装|時裝|百货|百貨|超市|商贸|烘焙|书院|書院|美妆|公所|书局|書局|猎头|獵頭|咨询|諮詢|顧問|物产|实业|實業|能源|游戏|遊戲|支付|互娱|智能|信息|資訊|阀门|半导体|半導體|酒楼|酒樓|茶楼|影业|影業|健康|公益|营造|營造|建材|机电|機電|机械|機械|化工|纺织|服饰|服飾|家居|传播|娱乐|娛樂|铁路|地铁|港口|资本|資本|投资|投資|基金|信托|期货|乳业|食堂|律师楼|设计院|光电|光電|通信|通讯|互联|數位|数字|国际|國際|工場|工坊|基金会|基金會|公社|实验室|實驗室|奶茶店|医院|醫院|护老院|護老院|舞团|舞團|合唱团|乐团)$/u;

/** Words of subjects that name nobody. */
export const generic =
  /選考|結果|お知らせ|通知|案内|連絡|面接|応募|^件$|御礼|お礼|重要|自動|返信|採用試験|募集|不採用|合否|公募|求人|状況|お願い|書類|エントリー|面试|面試|结果|通知|应聘|應徵|反馈|申请|申請|招聘|简历|履歷|感謝|感谢|进度|進度|录用|关于|關於|邮件|系统|岗位|職缺|附件|回复|回覆/u;

const before =
  '株式会社 有限会社 合同会社 一般社団法人 一般財団法人 公益社団法人 公益財団法人 社会福祉法人 学校法人 医療法人社団 医療法人財団 医療法人 特定非営利活動法人 NPO法人 国立大学法人 公立大学法人 独立行政法人 宗教法人 税理士法人 監査法人 弁護士法人 社会保険労務士法人 農業生産法人'.split(
    ' ',
  );
const behind = '株式会社 有限会社 合同会社 税理士法人 監査法人 股份有限公司 私人有限公司 有限责任公司 有限責任公司 有限公司'.split(' ');
const legalForm = new RegExp(`^(?:${before.join('|')})\\s?|\\s?(?:${behind.join('|')})$`, 'gu');

/** A company's name without its legal form. */
export const withoutLegalForm = (name: string): string => {
  const bare = name.replace(legalForm, '').trim();
  return bare.length > 1 ? bare : name;
};

/** Whether a name has its legal form. */
export const hasLegalForm = (name: string): boolean => withoutLegalForm(name) !== name;

const beyondName = /[\s、。，,・「」『』【】《》“”（）()／/：:;；◆■●▼※|｜＜＞<>…~～!！?？\-–—]/u;

/** Particles and verbs after which a company's name is over. */
export const cutName = (text: string): string =>
  (
    text.split(
      /(?:です|でございます|と申します|より|から|様|さま|御中|への|では|にて|(?<=.)に|へ|は|(?<=..)の(?!井|森|里|丘|木|杜|宮)|が|を|(?<=..)と|人事|採用|新卒|総務|人力|招聘|校园|人才|给|的|在|將|将|管理部|感谢|感謝)/u,
    )[0] ?? ''
  ).trim();

/** Where Chinese running text goes over into a name. */
const leadIn =
  /^.*(?:应聘|應聘|應徵|应征|投递|投遞|申请|申請|加入|关注|關注|参加|參加|选择|選擇|来到|來到|前来|前來|撥冗|拨冗|来|來|到|嚟|對|对|我是|我们是|这里是|來自|来自|代表|由|于|於|與|与|和|向|给|給|為|为|報名|报名|参与|參與|本公司|我司|感謝|感谢)/u;

/** A name found in running text without the verbs before it. */
export const withoutLeadIn = (name: string): string => name.replace(leadIn, '');

/** Where the name that goes on from `from` ends. */
const runEnd = (line: string, from: number): number => {
  let to = from;
  while (to < line.length && to - from < 24 && (line.charAt(to) === '・' || !beyondName.test(line.charAt(to)))) {
    to += 1;
  }
  return to;
};

/** "株式会社モグラ", "医療法人社団 清明会": names behind their legal form. `taken` notes what they cover. */
const namesBehindForm = (line: string, taken: [number, number][]): string[] => {
  const found: string[] = [];
  for (const word of before) {
    const at = line.indexOf(word);
    const isStart = at === 0 || beyondName.test(line.charAt(at - 1)) || /[はがをもの]/u.test(line.charAt(at - 1));
    if (at < 0 || !isStart || taken.some(([start, end]) => at >= start && at < end)) {
      continue;
    }
    const end = at + word.length;
    const from = /[\s\u3000]/u.test(line.charAt(end)) ? end + 1 : end;
    const to = runEnd(line, from);
    const run = line.slice(from, to);
    const isAlone =
      (to === line.length || /[\s\u3000]/u.test(line.charAt(to))) && !/です|ます|でござ|様|御中|より|から|へ|人事|採用|総務/u.test(run);
    const name = isAlone ? run : cutName(run);
    taken.push([at, to]);
    if (name.length > 1) {
      found.push(line.slice(at, from) + name);
    }
  }
  return found;
};

/** The names of a line that stand beside their legal form. */
export const legalNames = (line: string): string[] => {
  const taken: [number, number][] = [];
  const found = namesBehindForm(line, taken);
  for (const word of behind) {
    const at = line.indexOf(word);
    if (at < 2 || taken.some(([start, end]) => at >= start && at < end)) {
      continue;
    }
    let from = at;
    while (from > 0 && at - from < 20 && (line.charAt(from - 1) === '・' || !beyondName.test(line.charAt(from - 1)))) {
      from -= 1;
    }
    const name = line
      .slice(from, at)
      .replace(/^・+/u, '')
      .replace(/^.*(?:この度は|先日は|弊社は|当社は)/u, '')
      .replace(leadIn, '');
    taken.push([from, at + word.length]);
    if (name.length > 1) {
      found.push(name + word);
    }
  }
  return found;
};

/** Without brackets and punctuation around it. */
export const tidy = (text: string): string => text.replace(/^[\s「『【《“（(■◆●・▼]+|[\s」』】》”、。，：:]+$/gu, '').trim();

/** Where the name of an office begins inside a word. */
export const officeStem =
  /(?:新卒|中途|キャリア|経験者|定期|経営|本社|本店)?(?:採用|人事|人財|人材開発|人材戦略|人材採用|総務|労務|庶務|管理部|管理本部|管理課|経営管理|経営企画|広報|秘書|看護部|看護局|事務局|事務部|編集部|制作部|営業部|営業本部|技術部|開発部|開発本部|商品部|企画部|業務部|製造部|工務部|教務部|経理部|事業部|職員課|任用係|応募受付|タレント|リクルー)|(?:(?<!有限)公司)?(?:人力|人资|人資|人才招|人才发|人才組|人才组|校园招|(?<![学學])校招|社会招聘|社招|招聘|招募|聘任|内推|內推|行政部|行政人事|教务|教務|项目部|編輯部|编辑部|业务部|業務部|工程部|运营部|營運部|市场部|综合部|办公室|考务|进口部|進口部)|\bHR|\bHuman\sResources/u;
/** An office that stands alone. */
export const officeAlone = new RegExp(`^(?:[^\\s]{0,4})?(?:${officeStem.source})[^\\s]{0,14}$`, 'iu');
