import type { AnswerLanguage } from '../../model.ts';
import type { SymbolMeaning, SymbolPart } from '../../records/symbol-parts.ts';
import { ar } from './symbol-parts-ar.ts';
import { es } from './symbol-parts-es.ts';
import { ru } from './symbol-parts-ru.ts';
import { zh } from './symbol-parts-zh.ts';

type Words = Record<SymbolMeaning, (number: string) => string>;

const fr: Words = {
  series: () => 'série de documents',
  conference: (number) => `conférence${number}`,
  'working-group': (number) => `groupe de travail${number}`,
  committee: (number) => `commission${number}`,
  commission: (number) => `commission technique${number}`,
  'ad-hoc-committee': (number) => `comité spécial${number}`,
  'preparatory-committee': (number) => `comité préparatoire${number}`,
  session: (number) => `session${number}`,
  year: () => 'année',
  number: () => 'numéro du document',
  addendum: (number) => `additif${number}`,
  corrigendum: (number) => `rectificatif${number}`,
  revision: (number) => `révision${number}`,
  amendment: (number) => `modification${number}`,
  limited: (number) => `distribution limitée, document${number}`,
  'conference-room-paper': (number) => `document de séance${number}`,
  information: (number) => `document d'information${number}`,
  'non-governmental': (number) => `communication d'une organisation non gouvernementale${number}`,
  'working-paper': (number) => `document de travail${number}`,
  'verbatim-record': (number) => `procès-verbal${number}`,
  'summary-record': (number) => `compte rendu analytique${number}`,
  miscellaneous: (number) => `document divers${number}`,
  resolution: () => 'résolution',
  decision: () => 'décision',
};

const en: Words = {
  series: () => 'series of documents',
  conference: (number) => `conference${number}`,
  'working-group': (number) => `working group${number}`,
  committee: (number) => `committee${number}`,
  commission: (number) => `commission${number}`,
  'ad-hoc-committee': (number) => `ad hoc committee${number}`,
  'preparatory-committee': (number) => `preparatory committee${number}`,
  session: (number) => `session${number}`,
  year: () => 'year',
  number: () => 'number of the document',
  addendum: (number) => `addendum${number}`,
  corrigendum: (number) => `corrigendum${number}`,
  revision: (number) => `revision${number}`,
  amendment: (number) => `amendment${number}`,
  limited: (number) => `limited distribution, document${number}`,
  'conference-room-paper': (number) => `conference room paper${number}`,
  information: (number) => `information document${number}`,
  'non-governmental': (number) => `statement by a non-governmental organization${number}`,
  'working-paper': (number) => `working paper${number}`,
  'verbatim-record': (number) => `verbatim record${number}`,
  'summary-record': (number) => `summary record${number}`,
  miscellaneous: (number) => `miscellaneous document${number}`,
  resolution: () => 'resolution',
  decision: () => 'decision',
};

const WORDS: Record<AnswerLanguage, Words> = {
  ar,
  en,
  es,
  fr,
  ru,
  zh,
};

/** What a piece of a symbol means: "working group 2" for WG.2. Years and plain numbers need no figure again. */
export function meaningText(language: AnswerLanguage, { meaning, number }: SymbolPart): string {
  return WORDS[language][meaning](number && meaning !== 'year' && meaning !== 'number' ? ` ${number}` : '');
}
