import type { Display } from './display.ts';
import { likeness, skeleton } from './latin.ts';
import { textOf, withoutTeam, type ReadLine } from './names.ts';
import { isBoardLike, type Sender } from './sender.ts';
import { startsWithRun } from './signature.ts';
import { legalForms, teamWords } from './team-words.ts';
import { keyOf, type Token } from './tokens.ts';
import { bare, nameBefore, takeName } from './uncased-runs.ts';
import { isOrganisation, isOrganised, partsOf, soundsLike } from './uncased-words.ts';
import { vendorNames } from './vendors.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isListed } from './word-list.ts';

type Candidate = { text: string; tokens: Token[]; score: number };

/** From here on a name is taken; one that is an organisation's by its look from less. */
const ENOUGH = 2.3;
const ENOUGH_ORGANISED = 1.9;
/** How much a second kind of place adds. */
const AGAIN = 0.6;
const MAX_WORDS = 6;

const footer = /رسالة|آلية|تلقائي|الرد|स्वचालित|reply|unsubscribe|https?:|@|\d{5}/i;
const joining = /^(?:الانضمام|بالانضمام|للانضمام|العمل|للعمل|بالعمل|التقديم|للالتحاق|بالالتحاق)$/;

/** Reads the company of a mail in Arabic or Hindi letters: by display name, subject, signature, and the words around it. */
export const findUncasedCompany = (
  lines: ReadLine[],
  subject: ReadLine,
  signature: number,
  sender: Sender,
  { person, organisation }: Display,
  organisations: Token[][],
  greeted: Set<string>,
  vocabulary: Vocabulary,
): string | null => {
  const { language, titleStops, closings, greetings, notNames, jobs } = vocabulary;
  const whole = [subject, ...lines].map(({ text }) => text).join('\n');
  const short = sender.label === '' ? sender.tenant : sender.label;
  const isPersonal = (text: string): boolean => {
    const key = keyOf(text);
    return person !== null && key !== '' && (keyOf(person).includes(key) || key.includes(keyOf(person)));
  };
  const timesOf = (text: string): number => whole.split(text).length - 1;
  const candidates = new Map<string, Candidate>();
  const add = (found: Token[], score: number): void => {
    let tokens = found;
    while (tokens.length > 0 && titleStops.has(tokens[0]?.folded ?? '')) {
      tokens = tokens.slice(1);
    }
    while (tokens.length > 0 && (titleStops.has(tokens.at(-1)?.folded ?? '') || /^(?:ش\.|pvt$)/i.test(tokens.at(-1)?.text ?? ''))) {
      tokens = tokens.slice(0, -1);
    }
    // "the company Zohour Tech"
    if (/^(?:شركة|कंपनी)$/.test(tokens[0]?.text ?? '') && /^[A-Z]/.test(tokens[1]?.text ?? '')) {
      tokens = tokens.slice(1);
    }
    const text = textOf(tokens);
    const key = keyOf(text);
    if (
      key.length < 2 ||
      text.length > 60 ||
      tokens.length > MAX_WORDS ||
      /@|:\/\/|^\d+$/.test(text) ||
      vendorNames.has(key) ||
      (tokens.length === 1 && tokens.some((token) => isOrganisation(token) && !/[a-z]/i.test(token.text))) ||
      tokens.every(({ folded }) => legalForms.has(folded)) ||
      isPersonal(text) ||
      tokens.some((token) => greeted.has(keyOf(token.text))) ||
      tokens.every(({ folded }) => isListed(notNames, folded) || teamWords.has(folded) || isListed(jobs, folded))
    ) {
      return;
    }
    const known = candidates.get(key);
    if (known === undefined) {
      candidates.set(key, { text, tokens, score });
    } else {
      known.score = Math.max(known.score, score) + AGAIN;
    }
  };
  /** A name with no clear end is as long as what stands elsewhere too. */
  const addOpen = (name: Token[], score: number, least = 1): void => {
    for (let n = name.length; n >= least; n -= 1) {
      const part = name.slice(0, n);
      const text = textOf(part);
      if (
        keyOf(text).length > 3 &&
        timesOf(text) > 1 &&
        !part.every(({ folded }) => isListed(notNames, folded) || isListed(jobs, folded))
      ) {
        add(part, score);
        return;
      }
    }
    add(name, name.length < 3 || isOrganised(name) ? score : score - 0.5);
  };

  for (const tokens of organisations) {
    const isBoard = isBoardLike(sender) || /^(?:بوابة|منصة|نظام)$/.test(tokens[0]?.text ?? '');
    // What neither sounds like the domain nor looks like an organisation needs a second place.
    const text = textOf(tokens);
    const isDoubtful =
      sender.label !== '' &&
      !isOrganised(tokens) &&
      /^[a-z]/i.test(text) &&
      Math.max(soundsLike(text, short), soundsLike(text, sender.local)) < 0.5;
    add(tokens, isBoard ? 1.3 : isDoubtful ? 1.7 : 2.6);
  }

  for (const part of partsOf(subject.text.replaceAll(':', ' – '))) {
    const isOwn = soundsLike(textOf(part), short) > 0.75;
    if (part.length < MAX_WORDS && (isOwn || (isOrganised(part) && !part.some(({ folded }) => isListed(jobs, folded))))) {
      add(withoutTeam(part), isOwn && !/[a-z]/i.test(textOf(part)) ? 2.4 : 1.6);
    }
  }

  for (const { tokens } of [subject, ...lines]) {
    tokens.forEach((token, i) => {
      if (language === 'ar') {
        const before = tokens[i - 1]?.folded ?? '';
        if (isOrganisation(bare(token)) && !isListed(jobs, token.folded)) {
          const name = takeName(tokens, i, vocabulary);
          const isGeneral = name[0]?.text.startsWith('ال') === true && name[1]?.text.startsWith('ال') !== true;
          if (name.length > 1 && !isGeneral) {
            addOpen(name, 1.9, 2);
          }
        } else if (
          /^(?:ل|ب|و)?(?:فريق|مؤسس|مؤسسة)$/.test(token.text) &&
          tokens[i + 1] !== undefined &&
          !isListed(notNames, tokens[i + 1]?.folded ?? '') &&
          !teamWords.has(tokens[i + 1]?.folded ?? '')
        ) {
          addOpen(takeName(tokens, i + 1, vocabulary), 1.6);
        } else if (vocabulary.companyBefore.has(`${before} ${token.folded}`) || token.text === 'لدى') {
          addOpen(takeName(tokens, i + 1, vocabulary), joining.test(tokens[i - 1]?.text ?? '') ? 2 : 1.6);
        } else if (/^(?:ل?اهتمام|رغبت)/.test(token.text) && /^ب(?!ال|نا$|وظيفة|شركة|هذ|فرص)\p{L}{3}/u.test(tokens[i + 1]?.text ?? '')) {
          const [first, ...rest] = takeName(tokens, i + 1, vocabulary);
          if (first !== undefined) {
            const text = first.text.slice(1);
            addOpen([{ ...first, text, folded: keyOf(text) }, ...rest], 2);
          }
        }
        return;
      }
      if (/^(?:में|की|के|द्वारा|परिवार|टीम|से|ने)$/.test(token.text) && i > 0) {
        const name = nameBefore(tokens, i, vocabulary);
        const isOwn = isOrganised(name) || soundsLike(textOf(name), short) > 0.75;
        const isFirst = i === name.length && (name.length > 1 || /^[A-Z]/.test(name[0]?.text ?? ''));
        if (name.length > 0 && (isOwn || i < 6)) {
          add(withoutTeam(name), isOwn ? 2.2 : isFirst && token.text === 'में' ? 1.8 : 0.5);
        }
      } else if (
        i > 0 &&
        isOrganisation(token) &&
        (tokens[i + 1] === undefined || token.close !== '' || !isOrganisation(tokens[i + 1] as Token))
      ) {
        const name = nameBefore(tokens, i + 1, vocabulary);
        if (name.length > 1) {
          add(withoutTeam(name), 1.9);
        }
      }
    });
  }

  const sounds = short
    .split(/[-_.]/)
    .map(skeleton)
    .filter((part) => part.length > 2);
  const signed = lines
    .map((line, number) => ({ line, number }))
    .filter(({ line: { text } }) => text !== '')
    .filter(({ line: { tokens, text }, number }, i, filled) => {
      const folded = tokens.map((token) => token.folded).join(' ');
      return (
        i > 0 &&
        (number >= signature || i >= filled.length - 4) &&
        tokens.length < 9 &&
        !/[.।:؟?!،,]$/.test(text) &&
        !footer.test(text) &&
        !startsWithRun(folded, closings) &&
        !startsWithRun(folded, greetings)
      );
    });
  const parts = signed.flatMap(({ line }) => partsOf(line.text));
  parts.forEach((part, i) => {
    const rest = withoutTeam(part);
    const text = textOf(rest);
    const isOwn = isOrganised(rest);
    const isTitle = part.some(({ folded }) => isListed(jobs, folded)) && !isOwn;
    const isFirstOfMany = i === 0 && parts.length > 1 && !isOwn && rest.length < 4 && organisation === null && rest.length === part.length;
    if (rest.length === 0 || isTitle || isPersonal(text)) {
      return;
    }
    const isBelow =
      i > 0 && parts.slice(0, i).some((above) => isPersonal(textOf(above)) || above.some(({ folded }) => isListed(jobs, folded)));
    add(
      rest,
      1 +
        (isOwn ? 1.2 : 0) +
        (rest.length < part.length ? 1 : 0) +
        (soundsLike(text, short) > 0.75 ? 1.5 : rest.some((token) => sounds.includes(skeleton(token.text))) ? 1.3 : 0) +
        (isBelow ? 1.3 : 0) +
        (i === parts.length - 1 && sender.display === '' ? 0.8 : 0) -
        (isFirstOfMany ? 0.6 : 0),
    );
  });

  for (const { tokens } of [subject, ...lines]) {
    for (let i = 0; i < tokens.length; i += 1) {
      for (let n = 1; n <= 3 && i + n <= tokens.length; n += 1) {
        const run = tokens.slice(i, i + n).map((token, k) => (k === 0 ? bare(token) : token));
        if (run.slice(0, -1).some(({ close }) => close !== '') || /^و(?!ا)/.test(run[0]?.text ?? '')) {
          break;
        }
        const own = skeleton(textOf(run).replace(/(?:^|\s)ال/g, ' '));
        const isLike = own.length > 3 && likeness(own, skeleton(short)) > 0.88;
        const isPart = n === 2 && run.some(({ text }) => sounds.includes(skeleton(text))) && isOrganised(run);
        const isSame = own.length > 2 && own === skeleton(short);
        if ((isLike && n > 1) || isPart || isSame) {
          add(run, language === 'ar' && /[a-z]/i.test(own === '' ? '' : textOf(run)) ? 1.2 : isLike ? 2.6 : isPart || n > 1 ? 2.4 : 1.6);
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

  let best: Candidate | null = null;
  for (const candidate of candidates.values()) {
    candidate.score += Math.min(1.5, Math.max(0, timesOf(candidate.text) - 1) * 0.7) + (soundsLike(candidate.text, short) > 0.8 ? 1.2 : 0);
    const enough = isOrganised(candidate.tokens) ? ENOUGH_ORGANISED : ENOUGH;
    if (candidate.score >= enough && (best === null || candidate.score > best.score)) {
      best = candidate;
    }
  }
  if (best === null) {
    return null;
  }
  const { text } = best;
  const longer = [...candidates.values()].filter(
    (one) =>
      one.score >= ENOUGH_ORGANISED && isOrganised(one.tokens) && one.text.length > text.length && ` ${one.text} `.includes(` ${text} `),
  );
  if (longer.length > 0) {
    return longer.reduce((a, b) => (b.score > a.score ? b : a)).text;
  }
  // "Huda from Masar" signs in Arabic letters: those are what the reader knows the company by.
  const isShownAlone = /[a-z]/i.test(text) && language === 'ar' && !lines.some((line) => line.text.includes(text));
  const inArabic = [...candidates.values()]
    .filter((one) => isShownAlone && !/[a-z]/i.test(one.text) && one.score >= ENOUGH_ORGANISED)
    .toSorted((a, b) => b.score - a.score)[0];
  if (inArabic !== undefined) {
    return inArabic.text;
  }
  const [shown] = organisations;
  if (/[a-z]/i.test(text) && language === 'ar' && shown !== undefined && !/[a-z]/i.test(textOf(shown))) {
    return textOf(shown);
  }
  const native = /[a-z]/i.test(text) && language === 'ar' ? skeleton(text) : '';
  const same = [subject, ...lines]
    .flatMap(({ tokens }) => tokens)
    .find((token) => native.length > 2 && !/[a-z]/i.test(token.text) && skeleton(token.text) === native);
  return same?.text ?? text;
};
