import type { DocumentRecord } from '../../../model.ts';
import { isUntitled } from '../../../records/untitled.ts';
import type { Asked } from '../../asked.ts';
import type { Cue } from '../../lexicon.ts';
import { asksSubmitter } from '../../submitters.ts';

/**
 * Whether a question asks one thing of a document, which what its symbol stands for does not tell: which country submitted E/2015/L.9, the
 * title of an item, or at which meeting something was considered.
 */
export const asksParticular = (asked: Asked, records: readonly DocumentRecord[]): boolean =>
  asksSubmitter(asked) ||
  asksItem(asked, records) ||
  (asked.cues.has('whichsession') && asked.cues.has('taken')) ||
  (asked.cues.has('item') && BESIDE.some((cue) => asked.cues.has(cue))) ||
  (records.every(({ document }) => isUntitled(document)) && asksOfSession(asked, records));

/** What is asked of a session, which how the text of a document without a title begins does not tell: how long it is, its theme. */
const asksOfSession = ({ cues }: Asked, records: readonly DocumentRecord[]): boolean =>
  OF_SESSION.some((cue) => cues.has(cue)) ||
  (cues.has('session') && records.every(({ document }) => document.session === undefined));

const OF_SESSION: readonly Cue[] = ['howlong', 'days', 'programme', 'mandate', 'taken', 'sitting', 'perday'];

/** "Which item comes after 61?" */
const BESIDE: readonly Cue[] = ['following', 'previous', 'first', 'last', 'penultimate', 'rank'];

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
