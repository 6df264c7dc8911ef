import type { Language } from '../../../verdict.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';
import { ja } from './ja.ts';
import { hi } from './hi.ts';
import { ar } from './ar.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { sv } from './sv.ts';
import { pl } from './pl.ts';
import { nl } from './nl.ts';
import { it } from './it.ts';
import { pt } from './pt.ts';
import { fr } from './fr.ts';
import { es } from './es.ts';
import { da } from './da.ts';
import { no } from './no.ts';
import { fi } from './fi.ts';
import { cs } from './cs.ts';
import { uk } from './uk.ts';
import { ko } from './ko.ts';
import { vi } from './vi.ts';
import { id } from './id.ts';
import type { FactWords } from './words.ts';

/** What every language says around companies, titles and persons. */
export const factWordsOf: Record<Language, FactWords> = {
  en,
  de,
  es,
  fr,
  pt,
  it,
  nl,
  pl,
  ja,
  tr,
  sv,
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
