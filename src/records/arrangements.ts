import type { BodyId, Claim, When } from '../model.ts';
import type { LanguageData } from './languages/language.ts';
import { halfOf, readHour } from './programme-row.ts';
import { claimAt, inside, type Passage, type Reading } from './reading.ts';
import { plain } from './text.ts';
import { isDay } from './when.ts';

/** When the session opens: "se réunira le mercredi 3 octobre 2007 à 10 heures". */
export function readOpening(reading: Reading): Claim[] {
  return reading.passages.flatMap((passage) =>
    passage.sentences.flatMap((sentence) => {
      const opening = reading.language.opening.exec(passage.plain.slice(sentence.start, sentence.end));
      if (!opening) return [];
      const start = sentence.start + opening.index;
      const date = passage.dates.find((found) => found.start >= start && inside(found, sentence));
      const hour = reading.language.hour.exec(passage.plain.slice(start, sentence.end));
      if (date?.when.length !== 10 || !hour) return [];
      const at = readHour(hour.groups?.h, hour.groups?.m, halfOf(reading.language, hour.groups?.p));
      const end = Math.max(date.end, start + hour.index + hour[0].length);
      return at ? [claimAt(passage, { opening: { at: `${date.when}T${at}` } }, { start, end })] : [];
    }),
  );
}

/** "To be held on Wednesday, 3 June 2015, at 3 p.m." (S/Agenda/7455): the only hour beside the only day on which a session is held. */
export function readHourOfDay(passage: Passage, language: LanguageData, dates: When | undefined): Claim[] {
  const [date, ...others] = passage.dates;
  if (!date || !dates || !isDay(dates) || date.when !== dates || others.length > 0) return [];
  const [hour, ...more] = [...passage.plain.matchAll(new RegExp(language.hour.source, 'gdu'))];
  const at = hour && readHour(hour.groups?.h, hour.groups?.m, halfOf(language, hour.groups?.p));
  if (!at || more.length > 0) return [];
  const [start, end] = [Math.min(date.start, hour.index), Math.max(date.end, hour.index + hour[0].length)];
  return [claimAt(passage, { opening: { at: `${dates}T${at}` } }, { start, end })];
}

/** How many meetings a day: "la tenue de deux séances plénières par jour". */
export function readCapacity(reading: Reading): Claim[] {
  return reading.passages.flatMap((passage) => {
    const match = reading.language.capacity.exec(passage.plain);
    const word = match?.groups?.number ?? '';
    const meetings = match?.groups?.two ? 2 : reading.language.cardinals.indexOf(word) + 1 || Number(word);
    if (!match || !(meetings >= 1 && meetings <= 12)) return [];
    const sentence = passage.sentences.find((span) => match.index >= span.start && match.index < span.end);
    const start = sentence?.start ?? match.index;
    return [claimAt(passage, { capacity: { meetings } }, { start, end: match.index + match[0].length })];
  });
}

/** The full names that the document gives to bodies, each once, where it first stands; no name with another ending. */
export function readNames(reading: Reading): Claim[] {
  const { bodies, language } = reading;
  const seen = new Set<string>();
  const names = new Set(bodies.flatMap((body) => body.names.map((name) => plain(name[language.code] ?? ''))));
  return reading.passages.flatMap((passage) =>
    passage.mentions.flatMap((mention) => {
      const words = passage.plain.slice(mention.start, mention.end);
      const known = `${mention.body} ${words}`;
      if (!mention.official || !names.has(words) || seen.has(known)) return [];
      seen.add(known);
      const name = passage.paragraph.text.slice(mention.start, mention.end);
      const body: BodyId = mention.body;
      return [claimAt(passage, { name: { body, name } }, mention)];
    }),
  );
}
