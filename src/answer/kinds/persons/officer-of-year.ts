import { quoteWhole } from '../../../knowledge/quote.ts';
import type { DocumentRecord } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { answered, quoting, type Reply } from '../../compose.ts';
import type { Phrases } from '../../phrases/fr.ts';
import { type OfficeNamed, officerLine } from '../../sittings/officer-lines.ts';
import type { World } from '../../world.ts';
import { focusOf } from '../documents/masthead-sources.ts';

/**
 * Who held an office of a body at its session of a year, where the heads of the documents of that session name one person: "Rapporteur:
 * Ms. Eliza Grisle (Latvia)", below "New York, 18–26 February 2025" (A/AC.182/2025/L.3).
 *
 * @param records documents of that body
 */
export function officerOfYear(
  asked: Asked,
  world: World,
  say: Phrases,
  records: readonly DocumentRecord[],
  office: OfficeNamed,
  year: string,
): Reply | undefined {
  const found = records
    .filter(({ document: { session } }) => session?.dates?.split('/').every((day) => day.startsWith(year)))
    .flatMap((record) => {
      const lines = officerLine(record, office);
      return lines ? [{ record, lines, said: plain(lines.map(({ text }) => text).join(' ')) }] : [];
    });
  const own = found.filter(({ record }) => record.document.language === asked.language);
  const [best, ...others] = own.length > 0 ? own : found;
  if (!best || others.some(({ said }) => said !== best.said)) return undefined;
  const { record, lines } = best;
  const parts = lines.map((line) => ({ key: line.key, quote: quoteWhole(world.knowledge, record, line) }));
  return answered(asked, 'passage', quoting(say, record, parts), focusOf(record, lines.at(-1)?.key));
}
