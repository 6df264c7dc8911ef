import { generic, officeStem, organisation } from './east-asian-names.ts';

const officeEnd =
  /(?:部|課|课|係|室|局|科|股|處|处|組|组|担当|担当者|担当窓口|窓口|受付|チーム|グループ|ユニット|センター|委員会|委员会|委員會|一同|スタッフ|採用|人事|総務|新卒採用|キャリア採用|中途採用|アクイジション|团队|團隊|中心|办|公室|小组|小組|专员|專員|助理|助手|负责人|招聘|招募|校招|社招|人资|人資|人力资源|人力資源|人力|人才|HR|BP|HRBP|官|平台|経理|经理|經理|主管|总监)$/u;
/** Offices whose own word tells what they are. */
const otherOffice =
  /^(?:.{0,10})(?:課|係|窓口|事務局|担当|担当者|委員会|委员会|委員會|一同|本部|営業所|支店|校区|校區|分校|事业部|事業部|研究科|学部|学科|人事科|人事室|总管理处|總管理處|人事处|人事處|部|室|科|處|组|組|小组|团队|團隊|Team|Careers|Recruiting|Jobs)$/u;
const noOffice = /(?:倶楽部|教室|本科|歯科|内科|外科|眼科|小児科|皮膚科|工作室|实验室|實驗室|文学部)$/u;

const titleWord =
  '代表取締役社長|代表取締役|取締役|代表社員|代表理事|理事長|理事|社長|会長|店長|副店長|部長|課長|係長|次長|室長|所長|園長|院長|校長|教頭|学長|施設長|事務長|事務局長|看護部長|師長|管理者|管理人|塾長|教室長|棟梁|オーナー|マネージャー|マネジャー|ディレクター|リーダー|主任|主査|主事|編集長|料理長|支配人|女将|コンサルタント|アドバイザー|コーディネーター|担当者|担当|代表|座長|団長|教授|准教授|弁護士|税理士|会計士|リクルーター|店长|站长|系主任|教务主任|主任|院长|校长|校長|园长|園長|总经理|總經理|副总|经理|經理|主管|总监|總監|猎头顾问|顾问|顧問|合伙人|创始人|创办人|老板娘|老板|老闆娘|老闆|主编|主編|主厨|秘书|专员|專員|助理|管理员|管理員|小助手|助手|督导|CEO|CTO|COO|CFO|HRBP|HRD|HR|Partner|Recruiter';
const titleAlone = new RegExp(`^[^\\s]{0,8}(?:${titleWord})$`, 'iu');
const titleBefore = new RegExp(`^(?:[^\\s]{0,8}?)(?:${titleWord})(?=[^\\s]{1,6}$)`, 'iu');

/** "青葉商事人事部" is the name "青葉商事" and an office; an office alone has no name. */
export const splitOffice = (word: string): { name: string; hasOffice: boolean } => {
  const at = word.search(officeStem);
  if (at >= 0 && word.length - at < 20 && officeEnd.test(word) && !noOffice.test(word)) {
    const name = word.slice(0, at).replace(/[の的・]$|\p{Script=Han}{0,4}[与與和及]$/u, '');
    if (
      name.length < 2 ||
      /^(?:弊社|当社|本社|本店|株式会社|当院|本学|我司|公司|本部|関東|関西|東京|大阪|東日本|西日本|全国|物业|集团|区域|总部|總部|部门)$/u.test(
        name,
      )
    ) {
      return { name: '', hasOffice: true };
    }
    return { name, hasOffice: true };
  }
  if (word.length < 13 && otherOffice.test(word) && !noOffice.test(word) && !/会社|法人|公司|大学|大學/u.test(word)) {
    return { name: '', hasOffice: true };
  }
  return { name: word, hasOffice: false };
};

/** "店長", "営業部長": what somebody is, without a name. */
export const isTitle = (word: string): boolean => titleAlone.test(word) && word.length < 14;

/** "站长老袁" without what he is. */
export const withoutTitle = (word: string): string => {
  const bare = word.replace(titleBefore, '');
  return bare === '' ? word : bare;
};

const surnames = new Set([
  ...Array.from(
    '王李張张刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯温溫康施文牛樊葛邢安齐齊伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮纪紀梅童凌毕畢单單季裴霍涂苗辛曲成游阳辜路辰简簡鄔邬卞戚祁连裴闻聞湛洪尤',
  ),
  '欧阳',
  '歐陽',
  '司马',
  '诸葛',
  '上官',
  '司徒',
]);
const addressed =
  /(?:老师|老師|校长|校長|园长|園長|院长|院長|先生|小姐|女士|医生|醫師|主任|经理|經理|师傅|師傅|姐|哥|总|阿姨|指挥|导师|同学|姨|叔|嫂)$/u;

/** Whether a Chinese word is a person's name: "陆小曼", "阿凯", "汪小姐", "婷婷". */
export const isChinesePerson = (word: string): boolean => {
  if (/^[阿老小大][A-Z][a-z]{0,8}$/u.test(word)) {
    return true;
  }
  if (
    /^(?:谢谢|謝謝|常常|多多|刚刚|天天|时时|高兴|方便|成功|安排|安心|平安|安好|顺利|和您|和你|那边|向您|单位|公司|关注|时间|包括|解决|全体|商祺|文祺|祝好|敬祝|任用|任职|高级|金融|文化|应届|连锁|游戏)$/u.test(
      word,
    )
  ) {
    return false;
  }
  if (!/^\p{Script=Han}{2,5}$/u.test(word) || generic.test(word)) {
    return false;
  }
  if (
    /^[阿老小大]\p{Script=Han}{1,2}$/u.test(word) &&
    !/^(?:大学|大學|小学|小學|大家|小组|小組|老师|老師|大赛|老板|老闆)/u.test(word) &&
    !organisation.test(word)
  ) {
    return true;
  }
  const isKnown = surnames.has(word.charAt(0)) || surnames.has(word.slice(0, 2));
  const given = word.replace(addressed, '');
  if (given !== word) {
    return given !== '' && word.length < 5 && (isKnown || given.length === 1);
  }
  if (organisation.test(word) && word.length > 2) {
    return false;
  }
  return (isKnown && word.length < (surnames.has(word.slice(0, 2)) ? 5 : 4)) || /^(\p{Script=Han})\1$/u.test(word);
};

/** Whether a Chinese word may be a name by which somebody is called, where nothing else is expected. */
export const isPetName = (word: string): boolean =>
  /^\p{Script=Han}{1,3}$/u.test(word) &&
  !generic.test(word) &&
  !organisation.test(word) &&
  splitOffice(word).name !== '' &&
  !isTitle(word) &&
  !/^(?:谢谢|謝謝|感谢|感謝|祝好|此致|敬礼|敬禮|商祺|顺祝.*|顺心|順心|再见|敬上|敬启|启|以上|上|兼职|全职|亚太|中国|台湾|香港|大陆|北京|上海|深圳|广州|杭州|成都|总部|分部)$/u.test(
    word,
  );

/** Whether a Japanese word may be a surname or a given name. */
export const isJapanesePerson = (word: string): boolean =>
  /^(?:[\p{Script=Han}々ヶノ]{1,4}|[\p{Script=Han}]{1,3}[ぁ-ん]{1,3}|[ぁ-ん]{2,4}|[ァ-ヶー]{2,6})$/u.test(word) &&
  !(organisation.test(word) && word.length > 2) &&
  !/^\p{Script=Han}{1,3}[屋店堂館亭塾園](?=[ぁ-ん])/u.test(word) &&
  !/^.屋/u.test(word) &&
  !generic.test(word) &&
  splitOffice(word).name !== '' &&
  !isTitle(word) &&
  !/^(?:以上|敬具|草々|敬白|かしこ|拝|一同|記|東京|大阪|本社|住所|電話|株式|各位|おはよう|こんにちは)$/u.test(word);

const latinName = /^[A-Z][a-z]{1,11}(?: [A-Z][a-z]{1,12})?$/;

/** What a display name, a signature line or an introduction consists of. */
export type Peeled = { company: string | null; person: string | null; hasOffice: boolean };

/** Words of a line; Latin words that stand together are one. */
const wordsOf = (text: string): { word: string; isFirst: boolean }[] => {
  const words: { word: string; isFirst: boolean }[] = [];
  for (const segment of text.split(/\s?[|｜/／,，、@＠–—_]\s?|\s-\s|(?<=[\u3000-\u9fff])-|-(?=[\u3000-\u9fff])/u)) {
    let isLatin = false;
    let isFirst = true;
    for (const word of segment.split(/[\s\u3000]+/u)) {
      if (word === '') {
        continue;
      }
      const goesOn: boolean = isLatin && /^[\p{Script=Latin}\d.&'’+-]+$/u.test(word);
      isLatin = goesOn || /^\p{Script=Latin}[\p{Script=Latin}\d.&'’+-]*$/u.test(word);
      const last = words.at(-1);
      if (goesOn && last !== undefined) {
        last.word += ` ${word}`;
      } else {
        words.push({ word, isFirst });
      }
      isFirst = false;
    }
  }
  return words;
};

const latinOffice =
  /\b(?:careers?|recruiting|recruitment|talent acquisition|talent team|hiring team|hiring|hr|human resources|people ops|people team|people|team|jobs?|department|dept|japan|china|taiwan|k\.k\.)\b[\s,.]*/giu;

const branch = /(?:支社|支店|営業所|工場|本社|本店|事業所|出張所|分公司|分行|分店|门店|門市)$/u;

/** "医療法人社団 清明会 清明会みなみ病院" is one name, "青葉商事 大阪支社" is a name and a place. */
const joinNames = (names: string[], isJapanese: boolean): string => {
  let [joined = ''] = names;
  for (const name of names.slice(1)) {
    const isLatin = /[A-Za-z]$/.test(joined) && /^[A-Za-z]/.test(name);
    if (
      !isLatin &&
      (branch.test(name) ||
        !(organisation.test(name) || /[苑荘園館]$/u.test(name)) ||
        (!isJapanese && organisation.test(joined) && !/[店系]$/u.test(name)))
    ) {
      break;
    }
    joined += ` ${name}`;
  }
  return joined;
};

/**
 * Takes a line apart into the company, the office and the person: "青葉商事 人事部 佐藤". `isLocal` tells of a Latin word whether the
 * sender's mailbox has it.
 */
export const peel = (text: string, isJapanese: boolean, isLocal: (word: string) => boolean): Peeled => {
  const quoted = /「([^「」]{2,16})」/u.exec(text)?.[1];
  const bracketed = /[（(]([^（）()]{2,24})[）)]/u.exec(text)?.[1] ?? '';
  const plain = text
    .replace(/[（(][^（）()]{0,24}[）)]/gu, ' ')
    .replace(/「[^「」]{2,16}」/gu, ' ')
    .replace(/[「」『』]/gu, ' ')
    .trim();
  const isPerson = isJapanese ? isJapanesePerson : (word: string): boolean => isChinesePerson(word);
  const names: string[] = [];
  const people: string[] = [];
  let hasOffice = false;
  let isBehindOffice = false;
  const words = wordsOf(plain);
  words.forEach(({ word, isFirst }, i) => {
    isBehindOffice &&= !isFirst || names.length > 0;
    if (!isJapanese && isPerson(word) && names.length > 0) {
      people.push(word);
      return;
    }
    if (/^[\p{Script=Latin}\d.&'’+\s-]+$/u.test(word)) {
      const bare = word.replace(latinOffice, '').trim();
      hasOffice ||= bare !== word;
      if (/^(?:talent|hiring|team|recruit\w*)$/i.test(bare)) {
        hasOffice = true;
        return;
      }
      if (bare === word && latinName.test(bare) && bare.split(' ').every(isLocal)) {
        people.push(bare);
      } else if (bare.length > 1 && !isTitle(bare)) {
        names.push(bare);
      }
      return;
    }
    const { name, hasOffice: isOffice } = splitOffice(word);
    const isNamed = !isJapanese && isPerson(word);
    if (!isNamed && (isOffice || isTitle(word))) {
      hasOffice ||= isOffice;
      isBehindOffice = true;
      if (isOffice && name !== '' && names.length < 3 && people.length === 0) {
        names.push(name);
      }
      return;
    }
    const bare = withoutTitle(word);
    // "ジョブツリー" alone is a shop, behind a surname it is a given name.
    const isBrand = people.length === 0 && /^[ァ-ヶー]+$/u.test(word);
    if (bare !== word && (isPerson(bare) || /^[A-Z][a-z]{1,11}$/.test(bare))) {
      people.push(bare);
      return;
    }
    const next = words[i + 1]?.word ?? '';
    // "花屋むぎ 店長": who has a title behind is a shop.
    const isShop = i === 0 && word.length > 2 && isTitle(next);
    const isPet = !isJapanese && (isBehindOffice || names.some((name) => organisation.test(name))) && isPetName(word);
    if (
      (isPerson(word) || isPet) &&
      !isShop &&
      !isBrand &&
      i >= words.length - 2 &&
      people.length < 2 &&
      (isBehindOffice || names.length > 0 || people.length > 0 || words.length < 3)
    ) {
      people.push(word);
      return;
    }
    if (isBehindOffice || (people.length > 0 && (!isFirst || names.length > 0))) {
      return;
    }
    names.push(word);
  });
  if (bracketed !== '' && names.length === 0) {
    const { name } = splitOffice(bracketed);
    if (name !== '' && !generic.test(name) && !isTitle(name)) {
      names.push(name);
    }
  }
  const joined = quoted === undefined || generic.test(quoted) ? joinNames(names, isJapanese) : quoted;
  return { company: joined.length > 1 ? joined : null, person: people.length > 0 ? people.join(' ') : null, hasOffice };
};
