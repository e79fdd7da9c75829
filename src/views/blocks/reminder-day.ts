import type { KnownBlock, RichTextBlockElement, RichTextSection } from '@slack/types';
import type { AnswerLanguage, Reminder, ReminderDay, ReminderDocument } from '../../model.ts';
import { wordedHours } from '../dates.ts';
import { bullets, line, linked, richText, words } from './elements.ts';
import { address, clip, isolated } from './escape.ts';
import { leadLine, othersLine } from './parts.ts';
import type { Reading } from './reading.ts';
import { reminderHalves, zoneName } from './reminder-half.ts';
import { leadOf } from './reminder-lead.ts';
import type { ReminderPlan } from './reminder-plan.ts';
import { reminderWords } from './reminder-words.ts';

type Told = Pick<Reminder, 'language' | 'detail'>;

const longestTitle = 200;
const longestAddress = 500;

/** One day of a reminder: what happens on it, its half-days, what is gone from it, and its documents. */
export function reminderDay(day: ReminderDay, told: Told, plan: ReminderPlan, reading: Reading): KnownBlock[] {
  const { language } = told;
  return richText(
    leadLine(leadOf(day, language, reading), plan.lead),
    ...(day.cancelled ? [] : programme(day, told, plan, reading)),
    ...goneLines(day, language, plan, reading),
    ...(day.cancelled ? [] : documentLines(day.documents, told, plan, reading)),
  );
}

function programme(day: ReminderDay, told: Told, plan: ReminderPlan, reading: Reading): RichTextBlockElement[] {
  const { language } = told;
  const { joint, halves, gone } = day;
  const says = reminderWords(language);
  const noHours = halves.length === 0 && (day.programme === 'none' || gone.length === 0);
  return [
    ...(joint ? [line(...words(says.jointNote, { italic: true }))] : []),
    ...(noHours ? [line(...words(says.noHours))] : []),
    ...(halves.length > 0 ? [line(...words(says.proposed, { italic: true }))] : []),
    ...reminderHalves(halves.slice(0, plan.halves), told, reading, plan.room),
    ...othersLine(halves.length - plan.halves, language),
  ];
}

function goneLines(
  { gone, zone }: ReminderDay,
  language: AnswerLanguage,
  plan: ReminderPlan,
  reading: Reading,
): RichTextBlockElement[] {
  const says = reminderWords(language);
  return [
    ...gone.slice(0, plan.halves).map(({ start, end }) => {
      const hours = `${wordedHours(start, end, language)} (${zoneName(zone, language, reading)})`;
      return line(...words(clip(says.gone(hours), 300), { bold: true }));
    }),
    ...othersLine(gone.length - plan.halves, language),
  ];
}

/** All documents, or in a summary only those that are new or reissued. */
function documentLines(
  documents: ReminderDocument[],
  { language, detail }: Told,
  plan: ReminderPlan,
  reading: Reading,
): RichTextBlockElement[] {
  const told = documents.filter(({ changed }) => detail === 'items' || changed);
  const shown = told.slice(0, plan.documents);
  return [
    line(...(shown.length > 0 ? words(reminderWords(language).documents, { bold: true }) : [])),
    bullets(shown.map((document) => documentLine(document, language, reading))),
    ...othersLine(told.length - shown.length, language),
  ];
}

function documentLine(
  { symbol, title, url, changed }: ReminderDocument,
  language: AnswerLanguage,
  { pages }: Reading,
): RichTextSection {
  const href = address(url?.startsWith('/') && pages ? `${pages.replace(/\/+$/, '')}${url}` : url);
  const name = clip(symbol || title, longestTitle);
  return line(
    ...linked(isolated(name), href && href.length <= longestAddress ? href : undefined),
    ...(symbol ? words(` – ${isolated(clip(title, longestTitle))}`) : []),
    ...(changed ? words(` · ${reminderWords(language).document[changed]}`, { bold: true }) : []),
  );
}
