import { quoteWhole } from '../../../knowledge/quote.ts';
import type { Session } from '../../../knowledge/sessions.ts';
import type { DocumentRecord } from '../../../model.ts';
import type { World } from '../../world.ts';

/** A city, and the country in which it is, before the days of a session. */
const PLACE = /^(?:[\p{Lu}\p{Lo}][\p{L} .'’()-]{1,40}[,،，]\s?){1,2}$/u;

/**
 * The line of a head that gives the days of a session behind a place which nobody knows: "Nice, France, 9–13 June 2025"
 * (A/CONF.230/2025/1).
 */
export function printedPlace(
  { evidence }: Session,
  world: World,
): { record: DocumentRecord; key: string; quote: string } | undefined {
  for (const { record, claim } of evidence) {
    const paragraph = record.paragraphs.find(({ key }) => key === claim.paragraph);
    const at = paragraph?.part === 'head' ? paragraph.text.indexOf(claim.quote) : -1;
    if (paragraph && PLACE.test(paragraph.text.slice(0, Math.max(at, 0))))
      return { record, key: paragraph.key, quote: quoteWhole(world.knowledge, record, paragraph) };
  }
  return undefined;
}
