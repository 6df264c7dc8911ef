import { judge } from '#core/detector/judge.ts';
import { marksOf, type Named } from '#core/detector/facts/tagger/marks.ts';
import { domainName } from '#core/detector/facts/tagger/read-named.ts';
import { segmentsOf } from '#core/detector/facts/tagger/segments.ts';
import { tagFeatures } from '#core/detector/facts/tagger/tag-features.ts';
import { toldByRules } from '#core/detector/facts/told-by-rules.ts';
import type { Letter } from '../../test/letters/read-letters.ts';
import { fitTagger, type TaggedLine, type TagModel } from './fit-tagger.ts';

/** The rules were mended while older letters were read: only on later ones do their answers stand as they will on mail to come. */
const isLater = ({ kind }: Letter): boolean => kind.startsWith('inbox-later-');

const linesOf = (letter: Letter, withRules: boolean): TaggedLine[] => {
  const judgement = judge(letter.mail);
  const { language } = judgement.reading;
  const { text, sender, told } = toldByRules(letter.mail, judgement);
  const segments = segmentsOf(text, sender, language);
  const names: Record<Named, string | null> = letter;
  const tags = marksOf(segments, names, language);
  const features = tagFeatures(segments, domainName(sender), withRules ? marksOf(segments, told, language) : null, language);
  return features.map((line, number) => ({ features: line, tags: tags[number] ?? new Uint8Array() }));
};

/** Teaches the tagger on rejections whose company, title and person are known, without the rules' answers and, where they are honest, with them. */
export const teachTagger = (letters: readonly Letter[]): TagModel =>
  fitTagger(
    letters
      .filter(({ verdict }) => verdict === 'rejection')
      .flatMap((letter) => (isLater(letter) ? [...linesOf(letter, true), ...linesOf(letter, false)] : linesOf(letter, false))),
  );

/** Packs the model: whole steps of 0.05, 31 of them at most. */
export const packTagger = ({ weights, transitions }: TagModel): { weights: Int8Array; step: number; transitions: number[] } => {
  const step = 0.05;
  return {
    step,
    weights: Int8Array.from(weights, (weight) => Math.max(-31, Math.min(31, Math.round(weight / step)))),
    transitions: [...transitions].map((weight) => Math.round(weight * 100) / 100),
  };
};
