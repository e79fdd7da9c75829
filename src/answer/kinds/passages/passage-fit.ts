import type { DocumentRecord, Paragraph } from '../../../model.ts';
import { two } from '../../../records/calendar.ts';
import { findDates, findYearless } from '../../../records/dates.ts';
import type { LanguageData } from '../../../records/languages/language.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { plain } from '../../../records/text.ts';
import { overlap } from '../../../records/when.ts';
import type { Asked } from '../../asked.ts';
import { isShareOfMany } from '../../evidence/asked/shares.ts';
import { ofBody } from '../../evidence/bodies/of-body.ts';
import { ownBodies } from '../../evidence/bodies/own-bodies.ts';
import { isCalledOtherwise } from '../../evidence/lands/lands.ts';
import { partiesIn } from '../../evidence/lands/parties.ts';
import { asksOutcome } from '../../outcome-asked.ts';
import { foldKeepingLength } from '../../reading/clean.ts';
import { tokenize } from '../../reading/tokens.ts';
import { agree, isName } from '../../topic.ts';
import type { World } from '../../world.ts';

/** A passage that may answer, and how much of the question it holds, 0 to 1. */
export type Found = { record: DocumentRecord; paragraph: Paragraph; coverage: number };

/** Whether a passage says every name of a topic: what is said of the Western Sahara is not said of the Eastern one. */
export const saysNames = (words: string[], asked: Asked, world: World, { record, paragraph }: Found): boolean =>
  agree(
    words.filter((word) => isName(word, asked)),
    paragraph.text,
    asked,
    world,
    record.document.language,
  ).missing.length === 0;

/**
 * A passage must hold all that the question is limited to: decisions by number, sessions by number, times. One that is
 * asked for a reason must give one.
 */
export function fitsQuestion(asked: Asked, world: World, { record, paragraph }: Found): boolean {
  const { document } = record;
  const text = foldKeepingLength(paragraph.text);
  const language = languageOf(document.language);
  if (!isOfItsBody(asked, world, { record, paragraph })) return false;
  if (isShareOfMany(paragraph.text, asked, document.language)) return false;
  // What the ministry of one country said, that of another did not.
  const lands = partiesIn(`${document.title}\n${paragraph.text}`, document.language);
  if (!partiesIn(asked.typed, asked.language).every((land) => lands.includes(land) || isCalledOtherwise(land)))
    return false;
  if (!asked.decisions.every(({ number }) => text.includes(number))) return false;
  if (!asked.ordinals.every(({ value }) => language.ordinals[value - 1]?.some((word) => text.includes(word))))
    return false;
  const isSought = asked.cues.has('session') && asked.times.length + asked.ordinals.length === 0;
  if (isSought && !language.sessionNouns.test(plain(paragraph.text))) return false;
  if (asked.cues.has('why') && !givesReason(text, document.language, world)) return false;
  return asked.times.every(({ when, impossible, month: ofYear, day }) => {
    if (impossible) return false;
    if (!when) return ofYear === undefined || day === undefined || hasDay(paragraph.text, language, ofYear, day);
    if (when.length === 10 && !findDates(paragraph.text, language).some((date) => overlap(date.when, when)))
      return false;
    const month = language.months[Number(when.slice(5, 7)) - 1]?.[0] ?? '';
    if (text.includes(when.slice(0, 4)) && (when.length === 4 || text.includes(month))) return true;
    return when.length === 4 && [document.date, document.session?.dates].some((date) => date?.startsWith(when));
  });
}

/** "What is due on 16 October?", without a year: a passage has that day of some year. */
function hasDay(text: string, language: LanguageData, month: number, day: number): boolean {
  const end = `-${two(month)}-${two(day)}`;
  const days = [...findDates(text, language), ...findYearless(text, language, ANY_YEAR)].map(({ when }) => when);
  return days.some((when) => when.split('/').some((one) => one.endsWith(end)));
}

/** A leap year, so that every day of a year is in it. */
const ANY_YEAR = '2024-01-01/2024-12-31';

function givesReason(text: string, language: string, world: World): boolean {
  const lexicon = language === 'en' ? world.reader.lexicons.en : world.reader.lexicons.fr;
  const words = tokenize(text).map(({ word }) => word);
  return words.some((_, at) => {
    let node = lexicon.root.next.get(words[at] ?? '');
    for (let next = at + 1; node; next++) {
      if (node.cues.includes('reason')) return true;
      node = node.next.get(words[next] ?? '');
    }
    return false;
  });
}

/** Where a body is named, and no more than one word beside it, what is said of others is no answer. */
function isOfItsBody(asked: Asked, world: World, { record, paragraph }: Omit<Found, 'coverage'>): boolean {
  const { bodies } = ownBodies(world, asked.language)(record, paragraph.key);
  // "What did the Group recommend on coordination?": the usual one, and no Council.
  const isUsual = asked.genericGroup && asked.bodyIds.length === 0 && asksOutcome(asked);
  if (isUsual && !bodies.includes(world.knowledge.defaultBody)) return false;
  if (asked.leftover.length > 1) return true;
  const own = bodies.some((id) => asked.bodyIds.includes(id));
  return ofBody(asked, world)(paragraph.text, languageOf(record.document.language), own);
}
