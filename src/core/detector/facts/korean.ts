import type { Display } from './display.ts';
import { likeness } from './latin.ts';
import type { ReadLine } from './names.ts';
import type { Sender } from './sender.ts';
import { keyOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isListed } from './word-list.ts';

/** Family names of people, by their syllable; two-syllable ones apart. */
const families = new Set(
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예봉부태피두음빈동온호',
);
const longFamilies = /^(?:남궁|황보|제갈|선우|독고|사공|서문|동방)/;

/** The department that writes, with what may be grown on to it. */
const team =
  /^(?:신입|경력|공개)?(?:채용|인사|인재|영입|리크루팅|총무|경영지원|교무|간호|편집|고객|운영|hr|ta|people|피플|talent|acquisition|recruiting|recruit|careers?){0,3}(?:팀|담당자?|부|과|처|국|사무국|센터|파트|위원회|지원팀|매니저|운영진)?(?:입니다|이에요|예요|드림|올림|일동)?\.?$/i;
/** Titles after a name or after the employer's: "대표", "점장", "원장". */
const rank =
  /^(?:대표|대표이사|점장|원장|실장|팀장|과장|차장|부장|사장|이사|매니저|교무처장|처장|소장|담당|담당자|총무|회장|대리|주임|리크루터)(?:입니다|드림|올림)?$/;
/** What a name carries where its bearer speaks or signs. */
const spoken = /(?:입니다|이에요|예요|드림|올림|배상)\.?$/;
/** Words in brackets at the start of a subject that name no employer. */
const notice = /합격|결과|안내|알림|광고|공지|긴급|필독|회신|통보|web|re|fwd|뉴스|이벤트/i;
/** Words after which a name cannot have begun yet. */
const before = /^(?:안녕하세요|안녕하십니까|반갑습니다|저는|저희|저희는|우리|귀하|지원자님|지원자님께|선생님|먼저|이번|현재)$/;

const initials = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const vowels = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const finals = ' k k k n n n t l l l l l l l l m p p t t ng t t k t p t'.split(' ');

/** Korean letters as domains write them. */
const romanized = (text: string): string =>
  Array.from(keyOf(text), (sign) => {
    const at = sign.charCodeAt(0) - 0xac00;
    return at < 0 || at >= 11_172
      ? sign
      : (initials[Math.floor(at / 588)] ?? '') + (vowels[Math.floor((at % 588) / 28)] ?? '') + (finals[at % 28] ?? '');
  }).join('');

/** Whether a short name of a domain sounds like the beginning of an employer's name, or the whole. */
const soundsLike = (name: string, short: string): boolean => {
  const own = romanized(name).slice(0, 40);
  const key = keyOf(short).slice(0, 40);
  return key.length > 2 && own.length > 2 && (likeness(own.slice(0, key.length + 1), key) > 0.78 || likeness(own, key) > 0.8);
};

const bare = (word: string): string => word.replace(spoken, '');
const isTeam = (word: string): boolean => word !== '' && (team.test(word) || rank.test(word));
const isPersonName = (word: string): boolean =>
  !isTeam(word) &&
  /^[가-힣]{2,4}$/.test(word) &&
  (longFamilies.test(word) ? word.length > 2 : word.length < 4 && families.has(word.charAt(0)));

/** Words without department and rank at both ends. */
const withoutTeam = (words: string[]): string[] => {
  let from = 0;
  let to = words.length;
  while (to > from && isTeam(words[to - 1] ?? '')) {
    to -= 1;
  }
  while (from < to && isTeam(words[from] ?? '')) {
    from += 1;
  }
  return words.slice(from, to);
};

/** Company and person of a Korean mail: by the sender, by who introduces himself or signs, by brackets in the subject. */
export const readKorean = (
  lines: ReadLine[],
  subject: ReadLine,
  sender: Sender,
  vocabulary: Vocabulary,
): { company: string | null; contact: string | null; display: Display } => {
  const short = sender.label === '' ? sender.tenant : sender.label;
  const display: Display = { person: null, organisation: null, hasTeam: false };
  const scores = new Map<string, number>();
  const add = (words: string[], score: number): void => {
    const name = words.join(' ').trim();
    const isEmpty = words.length > 4 || name.length < 2 || name.length > 40 || /[@○:/]|님$/.test(name);
    if (isEmpty || words.every((word) => isTeam(word) || isListed(vocabulary.notNames, keyOf(word)))) {
      return;
    }
    scores.set(name, Math.max(scores.get(name) ?? (soundsLike(name, short) ? 1.5 : 0), 0) + score);
  };

  const shown = sender.display.split(/[\s()[\]|,/·-]+/).filter(Boolean);
  const own = withoutTeam(shown);
  const [only] = own;
  display.hasTeam = own.length < shown.length;
  if (only !== undefined && own.length === 1 && isPersonName(only) && !soundsLike(only, short)) {
    display.person = only;
  } else if (/^[가-힣]과장$|^[가-힣](?:대리|부장|차장|팀장)$/.test(shown.at(-1) ?? '')) {
    display.hasTeam = true;
  } else if (own.length > 0) {
    display.organisation = own.join(' ');
    add(own, soundsLike(display.organisation, short) ? 2.5 : 1.5);
  }

  const bracket = /^\s{0,3}[[【(]([^\]】)]{2,30})[\]】)]/.exec(subject.text.slice(0, 60))?.[1];
  if (bracket !== undefined && !notice.test(bracket)) {
    add(withoutTeam(bracket.split(' ').filter(Boolean)), 2);
  }

  let contact = display.person;
  const filled = lines.filter(({ text }) => text !== '');
  filled.forEach(({ text, tokens }, number) => {
    const isEdge = number < 5 || number > filled.length - 5;
    const labelled = /^[-•\s]{0,4}(?:기업명|회사명|지원기업|지원\s?회사)\s?[:：]\s?(.{2,40})$/.exec(text)?.[1];
    if (labelled !== undefined) {
      add(labelled.trim().split(' '), 3.5);
    }
    let from = 0;
    tokens.forEach(({ text: word, close }, i) => {
      const isStart = before.test(word) || /님은?$/.test(word);
      if (isEdge && !isStart && i - from < 5 && (spoken.test(word) || (i === tokens.length - 1 && tokens.length < 5))) {
        // "Employer, department", "employer, person": said of themselves, or signed.
        const words = [...tokens.slice(from, i).map((token) => token.text), bare(word)].filter(Boolean);
        const rest = withoutTeam(words);
        const name = rest.at(-1) ?? '';
        const signs = /(?:드림|올림|배상)\.?$/.test(text);
        const isSaid = spoken.test(word) && (rest.length < words.length || contact === name || signs);
        if (
          isPersonName(name) &&
          !soundsLike(name, short) &&
          (isSaid || contact === name) &&
          (rest.length > 1 || signs || rest.length < words.length)
        ) {
          contact ??= name;
          add(withoutTeam(rest.slice(0, -1)), 2.2);
        } else if (rest.length < words.length && rest.length > 0 && contact !== name) {
          add(rest, 2.2);
        }
      }
      if (/^(?:드림|올림|배상)$/.test(word)) {
        const name = tokens[i - 1]?.text ?? '';
        if (contact === null && isPersonName(name) && i < 3) {
          contact = name;
        }
      }
      const asked = /^(.{2,20})(?:에|에서|의)$/.exec(word)?.[1];
      const next = tokens[i + 1]?.text ?? '';
      if (asked !== undefined && (/^(?:관심|지원|입사지원)/.test(next) || soundsLike(asked, short))) {
        add([asked], soundsLike(asked, short) ? 1.2 : 0.4);
      }
      if (/^(?:쪽에서|측에서|측으로부터|측)$/.test(next) && !isTeam(word)) {
        // What an agency's client is called.
        add([word], 4);
      }
      if (close !== '' || isStart) {
        from = i + 1;
      }
    });
  });

  let company: string | null = null;
  let best = 1.9;
  for (const [name, score] of scores) {
    if (score > best && name !== contact) {
      company = name;
      best = score;
    }
  }
  return { company, contact, display };
};
