import { generic, organisation, tidy, withoutLegalForm } from './east-asian-names.ts';

/** Last words of Japanese titles. */
export const jobEnd =
  /(?:エンジニア|デザイナー|ディレクター|マネージャー|マネジャー|プロデューサー|プランナー|アナリスト|コンサルタント|サイエンティスト|アシスタント|スタッフ|リーダー|オペレーター|アドバイザー|コーディネーター|ドライバー|プログラマー|ライター|エディター|カウンセラー|トレーナー|インストラクター|セラピスト|インターン|インターンシップ|アルバイト|パート|モニター|フロント|ホール|キッチン|担当|事務|営業|企画|経理|人事|総務|法務|広報|管理|職|員|師|士|手|者|係|講師|教諭|教師|教授|准教授|助教|研究員|看護師|保育士|介護士|介護職|薬剤師|栄養士|調理員|調理師|美容師|理容師|警備員|運転手|整備士|大工|溶接工|工|技術者|開発|設計|施工管理|品質管理|保全|接客|販売|受付|秘書|編集者|記者|翻訳|通訳|学芸補助|学芸員|司書|劇団員|俳優|奏者|店長|候補|正社員|契約社員|総合職|一般職|一般行政職|リスク管理|理科|国語|数学|英語|オフィサー|スペシャリスト|リエゾン|アーキテクト|エキスパート|エバンジェリスト|マーケター|リサーチャー|ストラテジスト|コーチ|キャスト|クルー|スーパーバイザー|バイザー|SV|PM|PMO|SE|入力|助教|助手|補助|フロント職|社員|調整員|相談員|支援員|指導員|作業員|乗務員|添乗員|配達員|検査員|監査|税務|労務|企画職|事務局長|施設長|園長|保守|運用|製造|梱包|仕分け|清掃|調剤|医師|獣医師|歯科衛生士|ソーシャルワーカー|ケアマネジャー|ケアマネージャー|ヘルパー|ポスドク|研究開発|研究開発職|生産技術|購買|貿易事務|マーケティング|セールス|カスタマーサクセス|カスタマーサポート|コミュニティマネージャー|ブランドマネージャー)(?:[（(][^（）()]{1,16}[）)])?$/u;
/** Last words of Chinese titles. */
export const chineseJobEnd =
  /(?:工程师|工程師|经理|經理|总监|總監|主管|主任|专员|專員|助理|秘书|秘書|顾问|顧問|设计师|設計師|分析师|分析師|架构师|开发|测试|运营|產品經理|产品经理|会计|會計|出纳|审计|律师|法务|教师|教師|老师|老師|教授|讲师|講師|研究员|研究員|博士后|护士|護士|护理|医生|醫師|药师|药剂师|治疗师|咨询师|编辑|編輯|记者|翻译|翻譯|摄影师|演员|演員|乐手|舞者|销售|銷售|客服|导购|店员|店員|店务员|店務員|收银员|服务员|服務員|厨师|廚師|司机|驾驶员|保安|保洁|电工|焊工|钳工|技师|技術員|技术员|操作工|普工|员|員|师|師|岗|崗|生|实习生|實習生|管培生|管培|策划|企劃|联络官|代表|干事|科员|砧板|会计岗|管理岗|校对|校長|助教|工人|学徒|總裁|总裁|组长|店长|店長|厂长|协调员|工程師|研究員|護理|护理岗|药剂|記帳士|会计师|會計師|總機|文員|文员|主任|OP|架构|前端|后端|产品|市场|公关|采购|仓管|理货|配送员|快递员|骑手|砌|伴奏|舞者|记录员|工讀生|工读生|计时人员|計時人員|社工員|社会工作員|社會工作員|社工|督导|督導|联络员)$/u;

const matters =
  'ポジション 公募 職員採用選考 の募集 職員採用 採用 選考 試験 募集 求人 応募 面接 オーディション 一次 二次 最終 結果 選考結果 の結果 通知 公募選考'.split(
    ' ',
  );

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
const endings = '职位 職位 岗位 一职 一職 職缺 一岗 乙職 这个岗 這個職務 这份 面试 面試 名额 甄試 招聘 之 者众 者眾'.split(' ');

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
    while (
      to < text.length &&
      to - at < 20 &&
      !/[，。、！？：:；,【】\s「」“”（）()的了–-]/u.test(text.charAt(to)) &&
      !(to > at + 1 && endings.some((word) => text.startsWith(word, to)))
    ) {
      to += 1;
    }
    if (to - at > 1 && to - at < 20) {
      found.push(text.slice(at, to));
    }
  }
  return found;
};

/** Hands on what may be titles in Japanese text. */
export const japaneseRoles = (text: string, subject: string, add: (role: string, score: number) => void): void => {
  for (const match of text.matchAll(/「([^「」]{2,34})」(?=(?:の|に|へ|と|につ|職|ポジ|求人|応募|枠|を|は|採用|選考|として|にて))/gu)) {
    add(match[1] ?? '', jobEnd.test(match[1] ?? '') ? 4 : 1.6);
  }
  for (const match of text.matchAll(
    /(?:職種|職　種|ポジション|ポジション名|応募職種|募集職種|応募求人|求人名|求人|お仕事|区分|試験区分|応募ポジション)】?\s?[：:]\s?([^\n：]{2,30})/gu,
  )) {
    add(match[1] ?? '', 4);
  }
  for (const match of text.matchAll(/様\s?[（(]([^（）()]{2,16})[）)]/gu)) {
    add(match[1] ?? '', 2.8);
  }
  // Runs of kanji, katakana and letters are what stands between particles.
  for (const match of text.matchAll(/[\p{Script=Han}\p{Script=Katakana}ー々A-Za-z0-9・／/（）()＆&+＋→]{2,30}/gu)) {
    const run = withoutMatter(match[0].replace(/^[（(・／/]+|[（(・／/]+$/gu, ''));
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 9);
    const isTrade = jobEnd.test(run) && !rest.startsWith('の資格');
    const wasCut = match[0].length > run.length + 1;
    const isCue =
      wasCut ||
      /^(?:の|に|へ|と|枠|として)?(?:ご)?(?:応募|募集|求人|選考|採用|件|枠|ポジション|面接|職|仕事|として|につ|結果|試験|は|も)/u.test(
        rest,
      ) ||
      rest.startsWith('として');
    if (run.length > 1 && run.length < 26 && (isTrade || (isCue && subject.includes(run)))) {
      add(run, (isTrade ? (run.length > 3 ? 2.4 : 1.6) : 0.6) + (isCue ? 1 : 0));
    }
  }
};

/** Hands on what may be titles in Chinese text. */
export const chineseRoles = (text: string, company: string | null, add: (role: string, score: number) => void): void => {
  const own = company === null ? text : text.split(company).join('');
  for (const match of own.matchAll(/[「“《『]([^「」“”《》『』]{2,24})[」”》』](?:一?职|一?職|岗位|职位|職位|職缺|一角|岗)/gu)) {
    add(match[1] ?? '', 4);
  }
  for (const match of own.matchAll(
    /([\p{Script=Han}]{0,3}[A-Z][A-Za-z/&+.]*(?: [A-Z][A-Za-z/&+.]*){0,4})\s?(?:的|之)?(?:職缺|職位|一職|乙職|岗位|职位|這個職務|嗰份|这个)/gu,
  )) {
    add(match[1] ?? '', 4);
  }
  for (const match of own.matchAll(/(?:岗位|崗位|职位|職位|職缺|应聘岗位|應徵職務|职务)(?:名称|名稱)?\s?[：:]\s?([^\n，。,]{2,24})/gu)) {
    add(match[1] ?? '', 4);
  }
  for (const match of own.matchAll(/【([^【】]{2,24})】(?:一?职|一?職|岗位|职位|職位|職缺|岗|面试|面試)?/gu)) {
    add(match[1] ?? '', chineseJobEnd.test(match[1] ?? '') ? 4 : 1);
  }
  for (const match of own.matchAll(/[（(]([^（）()]{2,12})[）)]/gu)) {
    if (chineseJobEnd.test(match[1] ?? '')) {
      add(match[1] ?? '', 3);
    }
  }
  for (const role of afterApplying(own)) {
    add(role, chineseJobEnd.test(role) ? 3.2 : 1.6);
  }
  for (const match of own.matchAll(
    /([^，。、！？：:；\s「」“”（）()的了在是为与和请您你我]{2,14}?)(?:这个岗位|这个位置|这个职位|一职|一職|岗位|职位|職位|職缺|名额|这个岗|徵聘)/gu,
  )) {
    const role = (match[1] ?? '').replace(/^(?:应聘|申请|申請|参加|关于|本次|目前|该|此|这个|您|把|将|由|现|當前|当前)+/u, '');
    add(role, chineseJobEnd.test(role) ? 2.6 : 1.4);
  }
};

/** Titles by their last word, wherever they stand in Chinese text. */
export const tradeRun = new RegExp(
  `[^\\s，。、！？：:；「」“”（）()【】《》\\-－–~的了在是为與与和给請请您你我他她由位个個名任做当當找招聘这那此该從从到将把被对於于着過过前就也都很会會能要去来來]{1,10}${chineseJobEnd.source.replace(/\$$/, '')}`,
  'gu',
);

/** Hands on what may be titles in the subject. */
export const subjectRoles = (subject: string, text: string, isJapanese: boolean, add: (role: string, score: number) => void): void => {
  for (const part of subject.split(/[\s\-－–—|｜:：/／【】「」（）()＜＞<>、,，～~]+/u)) {
    const role = part
      .replace(/^(?:应聘|應徵|关于|申请|回复)+/u, '')
      .replace(/(?:の?(?:選考|採用|応募|募集|面接|件|結果).*|职位申请.*|面试.*|应聘.*|申请.*|招聘.*|职位.*|岗位.*|一职|徵聘.*)$/u, '');
    const isTrade = (isJapanese ? jobEnd : chineseJobEnd).test(role);
    if (role.length > 1 && role.length < 24 && (isTrade || (text.includes(role) && role.length > 2 && !generic.test(role)))) {
      add(role, (isTrade ? 2.4 : 0.6) + (text.includes(role) ? 1.2 : 0));
    }
  }
};

type Score = { text: string; score: number };

const vague =
  /^(?:この|その|今回|本|当|他|別|弊社|募集|採用|選考|面接|書類|担当|人事|営業部|事務局|岗位|职位|该|此|简历|我|您|你|候选人|申请人|員工|人员|応募者|候補者|皆様|社員|先生|老师|学生|委員|役員|結果|会社員|担当者|採用担当|面接官|人員|候選|同学|考生|学员|求职者|申請者|応募職種|当方|弊所|貴|御|各位|大家|家人|主管看|成员|会員|全員|店員と|社会人|総務部|看護部|教務部|職員$|メンバー|教員$|スタッフ$|代表$|先日|根据|总经理|總經理|グループディスカッション|適性検査|筆記試験|组员|独立|合同制|.{0,6}人员$|.{0,6}人員$|年度|应届|本科)/u;

/** Finds the title that was applied for. */
export const findEastAsianRole = (
  subject: string,
  text: string,
  isJapanese: boolean,
  company: string | null,
  contact: string | null,
  readers: Set<string>,
): string | null => {
  const roles = new Map<string, Score>();
  const isTrade = isJapanese ? jobEnd : chineseJobEnd;
  const addRole = (role: string, score: number): void => {
    let bare = tidy(role)
      .replace(/^(?:弊社|当社|当法人の?|当院の?|当会の?|貴社|本校|本学|当館|我司|我院|我校)/u, '')
      .replace(/^(?:No\.?\s?)?[A-Z]{0,3}[-‐]?\d{3,}[\s:：]*/u, '')
      .replace(/^(?:令和|平成)?[\d○〇元]{0,4}年?度/u, '')
      .replace(/^[组組](?=暑|实|招|的)/u, '');
    for (const name of company === null ? [] : [company, withoutLegalForm(company)]) {
      if (bare.startsWith(name) && bare.length > name.length + 1) {
        bare = bare.slice(name.length).replace(/^[の\s]+/u, '');
      }
    }
    if (
      bare.length < 2 ||
      bare.length > 30 ||
      /[\n\r]/u.test(bare) ||
      bare === company ||
      vague.test(bare) ||
      (generic.test(bare) && !isTrade.test(bare)) ||
      readers.has(bare) ||
      bare === contact ||
      (contact !== null && contact.includes(bare)) ||
      (organisation.test(bare) && !isTrade.test(bare))
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
      const bare = match[0].replace(/^.*(?:应聘|應聘|應徵|应征|申请|申請|投递|投遞|报考|參加|参加|担任|擔任|竞聘|面试|面試|嘅|届|屆)/u, '');
      addRole(bare, (match[0].length > 3 ? 2.4 : 1.8) + (subject.includes(bare) ? 1 : 0));
    }
    chineseRoles(`${text}\n${subject}`, company, addRole);
  }
  subjectRoles(subject, text, isJapanese, addRole);
  let best: Score | null = null;
  for (const one of roles.values()) {
    if (one.score >= 2.4 && (best === null || one.score > best.score || (one.score === best.score && one.text.length < best.text.length))) {
      best = one;
    }
  }
  if (best === null) {
    return null;
  }
  const { text: role } = best;
  if (!isJapanese) {
    return role;
  }
  for (const one of roles.values()) {
    if (one.score >= 2.4 && one.text.length > role.length && one.text.endsWith(role) && text.includes(one.text)) {
      return one.text;
    }
  }
  const at = text.indexOf(` ${role}`);
  const part =
    at < 0 ? null : /(?:^|[\s、。「本])([^\s、。「」の本学様]{2,8}(?:科|部門|学部|課|部))$/u.exec(text.slice(Math.max(0, at - 12), at));
  return part === null ? role : `${part[1] ?? ''} ${role}`;
};
