import { isSharedMailbox, type Display } from './display.ts';
import { likeness, skeleton } from './latin.ts';
import { textOf, withoutTeam, type ReadLine } from './names.ts';
import type { Sender } from './sender.ts';
import { isOrgWord, personTitles, teamWords } from './team-words.ts';
import { keyOf, tokensOf, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isListed } from './word-list.ts';

/** Company and person of a mail in a script that has spaces but no capitals: Arabic, Devanagari. */
export type UncasedFacts = { company: string | null; contact: string | null; display: Display };

const organisation =
  /^(?:شركة|مجموعة|بنك|مصرف|جامعة|مؤسسة|فندق|مستشفى|مستوصف|مدرسة|مدارس|مركز|مكتب|دار|معهد|متجر|مطعم|مطاعم|مخبز|عيادة|عيادات|وكالة|مصنع|مطبعة|طيران|اتصالات|روضة|حضانة|صيدلية|صيدليات|جمعية|بلدية|وزارة|هيئة|منظمة|فرقة|متحف|مكتبة|ورشة|مزرعة|استوديو|ستوديو|مقهى|صالون|نادي|كلية|قناة|إذاعة|صحيفة|مجلة|شركه|مجموعه|مسرح|منتجع|حلويات|عطور|أسواق|مصانع|أكاديمية|مختبر|منصة|بوابة|جسر|شراع|خطوط|مقاولات|أحذية|مفروشات|صيانة|سوبرماركت|कार्यालय|मंडल|बुटीक|टेलर्स|हाउस|न्यास|मार्ट|ज्वेलर्स|पैकेजिंग|सीमेंट|ऑडियो|रेडियो|पुस्तकालय|समिति|पब्लिक|आश्रम|अन्नक्षेत्र|नर्सरी|स्टोर्स|एंड|ब्रदर्स|संस|फार्म|डेयरी|बेकरी|cloud|studio|bpo|plus|बैंक|विश्वविद्यालय|विद्यालय|स्कूल|संस्थान|अस्पताल|लिमिटेड|टूर्स|टेक्सटाइल्स|मीडिया|स्टील|सिस्टम्स|फाउंडेशन|ट्रस्ट|समूह|होटल|ढाबा|एकेडमी|अकादमी|क्लिनिक|स्टूडियो|इंटीरियर्स|इंश्योरेंस|कूरियर्स|म्यूचुअल|प्लेसमेंट|कंपनी|इंडस्ट्रीज|फूड्स|मोटर्स|लॉजिस्टिक्स|निगम|परिषद|आयोग|भंडार|स्टोर|मिल|प्रकाशन|केंद्र|सोसायटी|कंसल्टेंसी|टेक|लैब्स|limited|ltd|pvt|systems|tech|foods|group|retail|careers|labs|capital|infoworks|media)$/;

const isOrganised = (tokens: Token[]): boolean =>
  tokens.some(({ folded, text }) => organisation.test(text) || organisation.test(folded) || isOrgWord(folded));

const withoutTitles = (tokens: Token[]): Token[] => {
  let from = 0;
  while (
    from < tokens.length - 1 &&
    (personTitles.has(tokens[from]?.folded ?? '') ||
      personTitles.has(`${tokens[from]?.folded ?? ''}.`) ||
      /^(?:أ\.د|أ|د|م|الحاج|الأستاذ|प्रो|डॉ|श्री|सुश्री|श्रीमती)\.?$/.test(tokens[from]?.text ?? ''))
  ) {
    from += 1;
  }
  return tokens.slice(from);
};

const partsOf = (text: string): Token[][] =>
  text
    .split(/\s[–—|/@-]\s|[(),،|]/)
    .filter((part) => part.trim() !== '')
    .map((part) => tokensOf(part.trim()));

const soundsLike = (name: string, short: string): number => likeness(skeleton(name.replace(/(?:^|\s)ال/g, ' ')), skeleton(short));

/** First letters by the Latin letter that a mailbox would begin with. */
const initials: Record<string, string> = {
  ه: 'h',
  ح: 'h',
  ع: 'a',
  ا: 'a',
  ي: 'y',
  و: 'w',
  आ: 'a',
  अ: 'a',
  इ: 'i',
  ई: 'i',
  उ: 'u',
  ओ: 'o',
  ए: 'e',
  ऐ: 'a',
  ह: 'h',
  य: 'y',
};

/** Whether a mailbox is named for a person: its parts sound like one of the name's words, or begin with the same letter. */
const namesPerson = (words: Token[], local: string): boolean => {
  const parts = local.split(/[._\-\d+]+/).filter((part) => part.length > 1);
  return words.some(({ text, folded }) => {
    const bare = text.replace(/^ال/, '');
    const first = initials[folded.charAt(0)] ?? skeleton(bare).charAt(0);
    return parts.some(
      (part) =>
        soundsLike(bare, part) >= 0.7 ||
        (first !== '' &&
          (skeleton(part.charAt(0)) === first || part.charAt(0) === first) &&
          Math.abs(skeleton(part).length - skeleton(bare).length) < 3),
    );
  });
};

/** Where a name that follows a word is over. */
const takeName = (tokens: Token[], from: number, vocabulary: Vocabulary): Token[] => {
  const name: Token[] = [];
  for (let i = from; i < tokens.length && name.length < 4; i += 1) {
    const token = tokens[i];
    if (
      token === undefined ||
      token.text === '' ||
      (name.length > 0 && (vocabulary.titleStops.has(token.folded) || /^و(?:على|قد|ذلك|نود|نشكر|ال)/.test(token.text) || token.open !== ''))
    ) {
      break;
    }
    name.push(token);
    if (token.close !== '') {
      break;
    }
  }
  return name;
};

/** Reads company and person by display name, signature and the words around them. */
export const readUncased = (
  lines: ReadLine[],
  subject: ReadLine,
  signature: number,
  sender: Sender,
  greeted: Set<string>,
  vocabulary: Vocabulary,
): UncasedFacts => {
  const whole = lines.map(({ text }) => text).join('\n');
  const short = sender.label === '' ? sender.tenant : sender.label;
  const display: Display = { person: null, organisation: null, hasTeam: false };
  const scores = new Map<string, { text: string; score: number }>();
  const add = (tokens: Token[], score: number): void => {
    const text = textOf(tokens);
    const key = keyOf(text);
    if (
      key.length < 2 ||
      text.length > 60 ||
      /@|:\/\//.test(text) ||
      tokens.some((token) => greeted.has(keyOf(token.text))) ||
      tokens.every(({ folded }) => isListed(vocabulary.notNames, folded) || teamWords.has(folded))
    ) {
      return;
    }
    const found = scores.get(key);
    if (found === undefined) {
      scores.set(key, { text, score });
    } else {
      found.score = Math.max(found.score, score) + 0.6;
    }
  };
  const isRobot = isSharedMailbox(sender) || /no-?reply|registrar|studio|edu|history|gov/.test(sender.local);
  for (const tokens of partsOf(sender.display)) {
    const rest = withoutTeam(tokens);
    display.hasTeam ||= rest.length < tokens.length;
    if (rest.length === 0) {
      continue;
    }
    const own = withoutTitles(rest);
    const isPerson =
      !isOrganised(rest) &&
      own.length < 4 &&
      !isRobot &&
      sender.vendor === null &&
      (sender.local === '' || namesPerson(own, sender.local)) &&
      !(soundsLike(textOf(rest), short) > 0.8 && rest.length > 1);
    if (isPerson && display.person === null) {
      display.person = textOf(own);
    } else {
      display.organisation ??= textOf(rest);
      add(rest, 2.6);
    }
  }
  const person = display.person;
  lines.forEach((line, number) => {
    const { tokens } = line;
    tokens.forEach((token, i) => {
      const run2 = `${tokens[i - 1]?.folded ?? ''} ${token.folded}`;
      if (vocabulary.language === 'ar') {
        if (organisation.test(token.text.replace(/^[بلوف](?=شركة|مجموعة|بنك|جامعة|مؤسسة|مطبعة|مستشفى)/, ''))) {
          const name = takeName(tokens, i, vocabulary);
          if (name.length > 1) {
            add(name, 1.8);
          }
        } else if (vocabulary.companyBefore.has(run2) || /^(?:لدى)$/.test(token.text)) {
          add(takeName(tokens, i + 1, vocabulary), 1.6);
        }
      } else if (/^(?:में|की|के|द्वारा|परिवार|टीम)$/.test(token.text) && i > 0 && i < 6) {
        let from = i;
        while (
          from > 0 &&
          i - from < 4 &&
          !vocabulary.titleStops.has(tokens[from - 1]?.folded ?? '') &&
          (from === i || (tokens[from - 1]?.close ?? '') === '')
        ) {
          from -= 1;
        }
        const name = tokens.slice(from, i);
        add(
          name,
          isOrganised(name) || soundsLike(textOf(name), short) > 0.75
            ? 2.2
            : from === 0 && name.length > 1 && /^में$/.test(token.text)
              ? 1.6
              : 0.5,
        );
      }
    });
    const isLine = tokens.length < 9 && (number >= signature || number >= lines.length - 4) && !/[.।:؟?]$/.test(line.text);
    if (!isLine) {
      return;
    }
    for (const part of partsOf(line.text)) {
      const rest = withoutTeam(part);
      const text = textOf(rest);
      const isKnown = person !== null && (keyOf(person).includes(keyOf(text)) || keyOf(text).includes(keyOf(person)));
      if (rest.length > 0 && rest.length < 6 && !isKnown) {
        add(rest, 1 + (isOrganised(rest) ? 1.2 : 0) + (rest.length < part.length ? 1 : 0) + (soundsLike(text, short) > 0.75 ? 1.5 : 0));
      }
    }
  });
  const parts = short
    .split(/[-_.]/)
    .map(skeleton)
    .filter((part) => part.length > 2);
  for (const { tokens } of lines) {
    for (let i = 0; i < tokens.length; i += 1) {
      for (let n = 1; n <= 3 && i + n <= tokens.length; n += 1) {
        const run = tokens.slice(i, i + n);
        if (run.slice(0, -1).some(({ close }) => close !== '')) {
          break;
        }
        const own = skeleton(textOf(run).replace(/(?:^|\s)ال/g, ' '));
        const sounds = own.length > 3 && likeness(own, skeleton(short)) > 0.88;
        const isPart = n === 2 && run.some(({ text }) => parts.includes(skeleton(text))) && isOrganised(run);
        if ((sounds && n > 1) || isPart) {
          add(run, sounds ? 2.6 : 2.4);
        }
      }
    }
  }
  const last = lines.findLast(({ text }) => text !== '');
  if (last !== undefined && person !== null) {
    const at = last.tokens.findLastIndex(
      ({ text, close }) => /[,،]/.test(close) && keyOf(person).endsWith(keyOf(text)) && keyOf(text).length > 1,
    );
    const rest = last.tokens.slice(at + 1);
    if (at >= 0 && rest.length > 0 && rest.length < 5) {
      add(rest, 3);
    }
  }
  for (const one of scores.values()) {
    const times = `${whole}\n${subject.text}`.split(one.text).length - 1;
    one.score += Math.min(1.5, Math.max(0, times - 1) * 0.7) + (soundsLike(one.text, short) > 0.8 ? 1.2 : 0);
  }
  let company: { text: string; score: number } | null = null;
  for (const one of scores.values()) {
    const isPerson = person !== null && keyOf(person).includes(keyOf(one.text));
    if (!isPerson && one.score >= 2.4 && (company === null || one.score > company.score)) {
      company = one;
    }
  }
  let contact = person;
  if (contact === null) {
    const filled = lines.filter(({ text }) => text !== '');
    for (const line of filled.slice(Math.max(1, filled.length - 4))) {
      const first = withoutTitles(partsOf(line.text)[0] ?? []);
      const looks = first.length > 0 && first.length < 4 && line.text.length < 40 && !/[.।:؟?!]$/.test(line.text);
      if (
        looks &&
        first.length === 2 &&
        !isOrganised(first) &&
        !first.some(({ folded }) => teamWords.has(folded) || isListed(vocabulary.notNames, folded) || isListed(vocabulary.jobs, folded)) &&
        keyOf(textOf(first)) !== keyOf(company?.text ?? '') &&
        !greeted.has(keyOf(first.at(-1)?.text ?? '')) &&
        ![...vocabulary.closings, ...vocabulary.greetings].some((closing) =>
          line.tokens
            .map(({ folded }) => folded)
            .join(' ')
            .startsWith(closing),
        )
      ) {
        contact = textOf(first);
        break;
      }
    }
  }
  return { company: company === null ? null : company.text, contact, display };
};
