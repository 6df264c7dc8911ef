import type { Language } from '../../verdict.ts';
import type { Wording } from '../wording.ts';
import { de } from './de.ts';
import { en } from './en.ts';

/** Every language that drafts are written in. */
export const WORDINGS: Partial<Record<Language, Wording>> = { en, de };
