import type { DocumentRecord } from '../../../model.ts';
import type { Asked } from '../../asked.ts';
import { asksSubmitter } from '../../submitters.ts';

/**
 * Whether a question asks one thing of a document, which what its symbol stands for does not tell: which country submitted E/2015/L.9, the
 * title of an item, or at which meeting something was considered.
 */
export const asksParticular = (asked: Asked, records: readonly DocumentRecord[]): boolean =>
  asksSubmitter(asked) || asksItem(asked, records) || (asked.cues.has('whichsession') && asked.cues.has('taken'));

/** Whether a question names an item that is not the one for which the document was issued, or asks what that is called. */
const asksItem = ({ items, cues }: Asked, records: readonly DocumentRecord[]): boolean =>
  items.length > 0 &&
  (cues.has('title') ||
    cues.has('name') ||
    items.some(
      ({ number }) => !records.some(({ document }) => mainNumbers(document.item ?? '').includes(mainNumber(number))),
    ));

const mainNumbers = (printed: string): string[] => printed.match(/\d+/g) ?? [];
const mainNumber = (number: string): string => number.split(' ')[0] ?? '';
