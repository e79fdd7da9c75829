import type { DocumentRecord, Language } from '../../../model.ts';
import { COLUMNS } from '../../../search/field-terms.ts';
import { dataLines } from '../data/data-lines.ts';

type Owner = { series: string; names: ReadonlyMap<Language, string> };

const OWNERS: readonly Owner[] = dataLines('series-owners.txt').map((line) => {
  const [series = '', ...names] = line.split('|').map((part) => part.trim());
  return { series, names: new Map(COLUMNS.map((language, at) => [language, names[at] ?? ''])) };
});

/**
 * The names of the organizations, treaties and committees whose document one is by its symbol, in its language: a paper of UNICEF
 * need not say in each sentence whose offices were audited.
 *
 * @example ownersOf({ document: { symbol: 'E/ICEF/2015/AB/L.3', language: 'ru' } }) // 'ЮНИСЕФ'
 */
export const ownersOf = ({
  document: { symbol, language },
}: {
  document: Pick<DocumentRecord['document'], 'symbol' | 'language'>;
}): string =>
  OWNERS.flatMap(({ series, names }) => (isOfSeries(symbol, series) ? [names.get(language) ?? ''] : [])).join(' ');

/** PBC.31/1 is UNIDO's, and PBC/9/OC/SR.1 is not: such a series is given with its full stop. */
const isOfSeries = (symbol: string | null | undefined, series: string): boolean =>
  symbol?.startsWith(series.endsWith('.') ? series : `${series}/`) ?? false;
