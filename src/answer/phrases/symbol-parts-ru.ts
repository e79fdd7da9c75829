import type { SymbolMeaning } from '../../records/symbol-parts.ts';

/** What pieces of a symbol mean, in Russian. */
export const ru: Record<SymbolMeaning, (number: string) => string> = {
  series: () => 'серия документов',
  conference: (number) => `конференция${number}`,
  'working-group': (number) => `рабочая группа${number}`,
  committee: (number) => `комитет${number}`,
  commission: (number) => `комиссия${number}`,
  'ad-hoc-committee': (number) => `специальный комитет${number}`,
  'preparatory-committee': (number) => `подготовительный комитет${number}`,
  session: (number) => `сессия${number}`,
  year: () => 'год',
  number: () => 'номер документа',
  addendum: (number) => `добавление${number}`,
  corrigendum: (number) => `исправление${number}`,
  revision: (number) => `пересмотренный вариант${number}`,
  amendment: (number) => `поправка${number}`,
  limited: (number) => `документ ограниченного распространения${number}`,
  'conference-room-paper': (number) => `документ зала заседаний${number}`,
  information: (number) => `информационный документ${number}`,
  'non-governmental': (number) => `заявление неправительственной организации${number}`,
  'working-paper': (number) => `рабочий документ${number}`,
  'verbatim-record': (number) => `стенографический отчет${number}`,
  'summary-record': (number) => `краткий отчет${number}`,
  miscellaneous: (number) => `документ разного характера${number}`,
  resolution: () => 'резолюция',
  decision: () => 'решение',
};
