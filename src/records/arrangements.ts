import type { BodyId, Claim } from '../model.ts';
import { halfOf, readHour } from './programme.ts';
import { claimAt, inside, type Reading } from './reading.ts';
import { plain } from './text.ts';

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
