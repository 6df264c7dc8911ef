import type { Name, ReadLine } from './names.ts';
import { isOrgWord, teamWords } from './team-words.ts';
import { keyOf, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isListed } from './word-list.ts';

/** Words that name a part of a company or a matter; alone, or behind team words, they name no employer. */
export const genericEnds = new Set(
  'management delivery program programs programme programmes services service department capital human business relations affairs development partner partners lead head manager director officer'.split(
    ' ',
  ),
);

/** Whether the line above one of the signature's lines names a team and nothing else: "Afdeling HR". */
export const teamAbove = (lines: ReadLine[], signature: number, line: number): boolean => {
  for (let i = line - 1; i >= signature && i >= line - 2; i -= 1) {
    const { tokens = [] } = lines[i] ?? {};
    if (tokens.length > 0) {
      return i >= signature && tokens.length < 7 && tokens.every(({ folded }) => folded === '' || teamWords.has(folded));
    }
  }
  return false;
};

/** Whether the person who signs stands above a line, so that the line tells where they work. */
export const signsAbove = (lines: ReadLine[], signature: number, line: number, contactKeys: string[]): boolean =>
  contactKeys.length > 0 &&
  lines.slice(signature, line).some(({ tokens }) => tokens.length < 7 && tokens.some(({ text }) => contactKeys.includes(keyOf(text))));

/** Whether a name fills its line, or the part of it before a dash, a stroke or a comma: "Fernwood Textiles – Personnel". */
export const endsCell = ({ tokens }: ReadLine, { to }: Name): boolean => {
  const next = tokens[to];
  return next === undefined || /[,|–—·/-]/.test(tokens[to - 1]?.close ?? '') || /^[|/–—·-]?$/.test(next.text);
};

/** "Corporate Recruiter", "Unidad de Reclutamiento", "Talent Acquisition, EMEA": what is left without the team is no name. */
export const isPartOfTeam = (name: Name, own: Token[], line: ReadLine, fits: number): boolean => {
  const [only] = own;
  if (own.length !== 1 || only === undefined || fits >= 1) {
    return false;
  }
  const next = line.tokens[name.from + name.tokens.indexOf(only) + 1];
  const isTitle = name.tokens.some(({ folded }) =>
    /^(?:recruiter|recruiterin|partner|manager|specialist|consultant|referent|referentin)$/.test(folded),
  );
  return (
    isTitle ||
    isOrgWord(only.folded) ||
    (/^\p{Lu}{2,5}$/u.test(only.text) && name.tokens[0] !== only) ||
    (next !== undefined && only.close === '' && /^(?:de|del|di|du|des|da|do|of|für|fur|van|för|for|ds)$/.test(next.folded))
  );
};

/** Whether a line of the signature bears nothing but a name of two words or more, and no street, city or trade stands in it. */
export const standsAlone = (tokens: Token[], lines: ReadLine[], signature: number, line: number, vocabulary: Vocabulary): boolean =>
  (tokens.length > 1 || (line === lines.length - 1 && (lines[line - 1]?.tokens.length ?? 9) < 4)) &&
  tokens.length < 7 &&
  line <= signature + 9 &&
  !tokens.some(
    ({ text, folded }) =>
      /\d/.test(text) ||
      isListed(vocabulary.jobs, folded) ||
      isListed(vocabulary.notNames, folded) ||
      (genericEnds.has(folded) && teamWords.has(folded)),
  ) &&
  !/^(?:sent|gesendet|von|envoye|enviado|inviato|verzonden|skickat|wyslano)$/.test(lines[line]?.tokens[0]?.folded ?? '');
