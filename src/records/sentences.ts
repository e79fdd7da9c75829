import { opensWithName } from './initials.ts';
import { readMarker } from './markers.ts';
import { CLAUSE_END } from './preamble.ts';
import { plain, type Span } from './text.ts';

// Titles ("H.E. Ms. Clase", UNW/2025/1), parts of documents, numbers ("cases Nos. 18 and 19") and months, in the languages that shorten them with a full stop.
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{L}|пп|гг|ст|см|тт|мин|стр|гл|рис|табл|проф|млн|млрд|тыс|долл|párrs?|núms?|págs?|[Aa]rts?|pars?|[Pp]aras?|[Nn]os?|pp|vols?|Vols?|ch|chaps?|[Ss]ecs?|[Ss]ects?|[Ff]igs?|eds?|approx|distr|Distr|St|Mr|Mrs|Ms|Messrs|Dr|Drs|Prof|Gen|Col|Capt|Lt|Hon|Sr|Sres|Sras?|Dra|Mmes?|Mlles?|MM|cf|vs|etc|Jan|Feb|Sept|Oct|Nov|Dec|[HS]\.E|S\.Exc|Е\.П)$/u;

// A full stop and a space before a capital or a script without capitals; the full stop of Chinese needs no space.
const SENTENCE_END = /[.!?؟]["»”)]?\s(?=["«“(]?\s?[\p{Lu}\p{Lo}\d])|[。！？][”」）]?/gu;

/**
 * The sentences of a normalised paragraph, and the clauses of a preamble one by one. The printed number of the paragraph is not part of
 * the first.
 *
 * @example findSentences('1. Le Groupe a siégé. Il a conclu.') // [{ start: 3, end: 21 }, { start: 22, end: 34 }]
 */
export function findSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = opensWithName(text) ? 0 : (readMarker(plain(text.slice(0, 20)))?.length ?? 0);
  for (const match of text.matchAll(SENTENCE_END)) {
    if (match.index < start || ABBREVIATION.test(text.slice(Math.max(start, match.index - 12), match.index))) continue;
    const end = match.index + match[0].trimEnd().length;
    sentences.push({ start, end });
    start = match.index + match[0].length;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences.flatMap((sentence) => clausesIn(text, sentence));
}

/** Each clause of a preamble that is printed in one paragraph with the next, or else the whole sentence. */
function clausesIn(text: string, { start, end }: Span): Span[] {
  const gaps = [...text.slice(start, end).matchAll(CLAUSE_END)].map(({ index }) => start + index);
  const starts = [start, ...gaps.map((gap) => gap + 1)];
  return starts.map((from, i) => ({ start: from, end: gaps[i] ?? end }));
}
