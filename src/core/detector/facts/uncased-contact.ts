import { textOf, type ReadLine } from './names.ts';
import { startsWithRun } from './signature.ts';
import { teamWords } from './team-words.ts';
import { keyOf, tokensOf, type Token } from './tokens.ts';
import { isOrganised, namesPerson, partsOf, soundsLike, withoutTitles } from './uncased-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isListed } from './word-list.ts';

/** How many of the last lines may be a signature. */
const SIGNED = 5;
const LONGEST_LINE = 40;
const noName = /رسالة|آلية|تلقائي|أرسلت|स्वचालित|sent from|reply|^(?:hi|dear|hello|hey|team)\s|[@\d:/]/i;

/** The person who signs a mail in Arabic or Hindi letters. `shown` is the one whom the From line names. */
export const findUncasedContact = (
  lines: ReadLine[],
  shown: string | null,
  company: string | null,
  isNameless: boolean,
  greeted: Set<string>,
  { closings, greetings, notNames, jobs }: Vocabulary,
): string | null => {
  const filled = lines.filter(({ text }) => text !== '');
  const folded = (line: ReadLine | undefined): string => (line === undefined ? '' : line.tokens.map((token) => token.folded).join(' '));
  const signs = (first: Token[], line: ReadLine, above: ReadLine | undefined): boolean =>
    first.length > 0 &&
    first.length < 4 &&
    line.text.length < LONGEST_LINE &&
    !/[.।؟?!]$/.test(line.text) &&
    !noName.test(line.text) &&
    !isOrganised(first) &&
    !first.some((token) => teamWords.has(token.folded) || isListed(notNames, token.folded) || isListed(jobs, token.folded)) &&
    keyOf(textOf(first)) !== keyOf(company ?? '') &&
    !greeted.has(keyOf(first.at(-1)?.text ?? '')) &&
    !startsWithRun(folded(line), closings) &&
    !startsWithRun(folded(line), greetings) &&
    // A name of one word signs only where somebody signs: below a closing formula, or when nothing else tells who writes.
    (first.length > 1 || startsWithRun(folded(above), closings) || /[,،]$/.test(above?.text ?? '') || isNameless);
  const signed = filled.flatMap((line, i) => {
    if (i === 0 || i < filled.length - SIGNED) {
      return [];
    }
    const first = withoutTitles(partsOf(line.text)[0] ?? []);
    return signs(first, line, filled[i - 1]) ? [textOf(first)] : [];
  });
  if (shown === null) {
    return signed[0] ?? null;
  }
  // "Rana Khoury" signs in the letters of the mail: by those the reader knows her.
  return (
    (/[a-z]/i.test(shown)
      ? signed.find(
          (name) =>
            !/[a-z]/i.test(name) &&
            (soundsLike(name, shown) > 0.6 || namesPerson(tokensOf(name), shown.toLowerCase().replaceAll(' ', '.'))),
        )
      : undefined) ?? shown
  );
};
