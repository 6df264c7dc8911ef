import type { Language } from '../../../verdict.ts';
import type { MailText } from '../mail-text.ts';
import type { Sender } from '../sender.ts';
import { keyOf } from '../tokens.ts';
import { chainOf, spansOf } from './chain.ts';
import { firstTag, marksOf, NAMED, TAGS, type Named } from './marks.ts';
import { segmentsOf, type Segment } from './segments.ts';
import { tagFeatures } from './tag-features.ts';
import { scoresOf, tagTable, type TagTable } from './tag-table.ts';

/** A name as it stands in the mail, with the chance that it is what is looked for, over all places where it stands. */
export type Candidate = { text: string; key: string; missed: number; sum: number; isByRules: boolean };

/** The own name inside the sender's domain, as far as it is one. */
export const domainName = ({ label, tenant }: Sender): string => keyOf(label || tenant);

/** A line in which nothing comes near to a name is not looked at any closer. */
const NEAR = -7;
const isNear = (scores: Float64Array): boolean => {
  for (let at = 0; at < scores.length; at += TAGS) {
    const none = scores[at] ?? 0;
    for (let tag = 1; tag < TAGS; tag += 2) {
      if ((scores[at + tag] ?? 0) - none > NEAR) {
        return true;
      }
    }
  }
  return false;
};

const collect = (found: Candidate[], { text, tokens }: Segment, from: number, to: number, chance: number): void => {
  const name = text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
  const key = keyOf(name);
  const known = found.find((candidate) => candidate.key === key);
  if (known === undefined) {
    found.push({ text: name, key, missed: 1 - chance, sum: chance, isByRules: false });
  } else {
    known.missed *= 1 - chance;
    known.sum += chance;
  }
};

/** Every name the tagger holds possible, the rules' own answers among them. */
export const readNamed = (
  text: MailText,
  sender: Sender,
  byRules: Record<Named, string | null>,
  language: Language,
  table: TagTable = tagTable(),
): Record<Named, Candidate[]> => {
  const segments = segmentsOf(text, sender, language);
  const features = tagFeatures(segments, domainName(sender), marksOf(segments, byRules, language), language);
  const found: Record<Named, Candidate[]> = { company: [], role: [], contact: [] };
  segments.forEach((segment, number) => {
    const line = features[number];
    const scores = line === undefined ? new Float64Array() : scoresOf(line, table);
    if (!isNear(scores)) {
      return;
    }
    const chain = chainOf(scores, table.way);
    for (const named of NAMED) {
      for (const { from, to, chance } of spansOf(chain, table.way, firstTag(named))) {
        collect(found[named], segment, from, to, chance);
      }
    }
  });
  for (const named of NAMED) {
    const answer = byRules[named];
    if (answer !== null) {
      const key = keyOf(answer);
      const known = found[named].find((candidate) => candidate.key === key);
      if (known === undefined) {
        found[named].push({ text: answer, key, missed: 1, sum: 0, isByRules: true });
      } else {
        known.text = answer;
        known.isByRules = true;
      }
    }
  }
  return found;
};
