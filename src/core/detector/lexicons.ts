import type { Language } from '../verdict.ts';
import { compile, scriptOf, type Lexicon } from './lexicon.ts';
import { makePlaces, type Places } from './match.ts';
import { ar } from './phrases/ar.ts';
import { de } from './phrases/de.ts';
import { en } from './phrases/en.ts';
import { es } from './phrases/es.ts';
import { fr } from './phrases/fr.ts';
import { hi } from './phrases/hi.ts';
import { it } from './phrases/it.ts';
import { ja } from './phrases/ja.ts';
import { nl } from './phrases/nl.ts';
import { pl } from './phrases/pl.ts';
import { pt } from './phrases/pt.ts';
import type { Phrases } from './phrases/phrases.ts';
import { ru } from './phrases/ru.ts';
import { requests } from './phrases/requests.ts';
import { sv } from './phrases/sv.ts';
import { tr } from './phrases/tr.ts';
import { trades } from './phrases/trades.ts';
import { da } from './phrases/da.ts';
import { no } from './phrases/no.ts';
import { fi } from './phrases/fi.ts';
import { cs } from './phrases/cs.ts';
import { uk } from './phrases/uk.ts';
import { ko } from './phrases/ko.ts';
import { vi } from './phrases/vi.ts';
import { id } from './phrases/id.ts';
import { zh } from './phrases/zh.ts';

/** The phrases of every language the detector knows. A language is added by its file, its line here and its little words. */
export const phrasesOf: Record<Language, Phrases> = {
  en,
  de,
  es,
  fr,
  pt,
  it,
  nl,
  pl,
  tr,
  sv,
  ja,
  zh,
  ru,
  ar,
  hi,
  da,
  no,
  fi,
  cs,
  uk,
  ko,
  vi,
  id,
};

const ready = new Map<Language, { lexicon: Lexicon; places: Places }>();

/** A language's phrases made ready for matching: compiled when first asked for, then kept. */
export const lexiconOf = (language: Language): { lexicon: Lexicon; places: Places } => {
  const found = ready.get(language);
  if (found !== undefined) {
    return found;
  }
  const lexicon = compile(phrasesOf[language], scriptOf(language), { trade: trades[language], request: requests[language] });
  const made = { lexicon, places: makePlaces(lexicon) };
  ready.set(language, made);
  return made;
};
