import { quoteOf } from '../../../knowledge/quote.ts';
import { findSession } from '../../../knowledge/sessions.ts';
import type { AnswerLanguage, DocumentRecord, Language, Paragraph } from '../../../model.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { findSentences } from '../../../records/sentences.ts';
import { plain, type Span, unpointed } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { answered, type Handler, quoting } from '../../compose.ts';
import { scopeOf } from '../../evidence/scope.ts';
import { TOOK_PLACE } from '../../evidence/words/sure.ts';
import { placesNamed } from '../../places-named.ts';
import type { World } from '../../world.ts';

/** A question for the room in which a session is. */
const ASKED: Record<AnswerLanguage, RegExp> = {
  ar: /(?:أي|اي|ما(?: هي)?) (?:ال)?قاعة/u,
  en: /\b(?:which|what|whats|what's|in) (?:is the )?(?:conference |meeting |the )?rooms?\b|^(?:the )?room\b/iu,
  es: /\b(?:qué|que|cuál|cual)(?: es la)? sala\b/iu,
  fr: /\b(?:quelle|quel)(?: est la)? salle\b/iu,
  ru: /как(?:ом|ой) (?:зал|помещени)/iu,
  zh: /哪[个间一]*(?:会议室|会议厅|会场|房间)|会议室(?:是|在)/u,
};

const NUMBER = '(?:\\d{1,3}|[IVX]{1,5}|[A-F])(?![\\p{L}\\d])';
/** A room with its number. */
const ROOM: Record<Language, RegExp> = {
  ar: new RegExp(`قاع(?:ة|ه) (?:(?:ال)?(?:اجتماعات|مؤتمرات|مجلس) )?(?:رقم )?${NUMBER}`, 'gu'),
  en: new RegExp(`(?:\\b[Rr]oom|\\b[Ss]alle) (?:[Nn]o\\. ?)?${NUMBER}`, 'gu'),
  es: new RegExp(`\\b[Ss]ala (?:de conferencias |de reuniones )?(?:[Nn]úm\\. ?)?${NUMBER}`, 'gu'),
  fr: new RegExp(`\\b[Ss]alle (?:de conférence |de réunion )?(?:[Nn][o°]\\.? ?)?${NUMBER}`, 'gu'),
  ru: new RegExp(`[Зз]ал\\p{L}* (?:заседаний )?(?:№ ?)?${NUMBER}`, 'gu'),
  zh: /第?(?:[一二三四五六七八九十]{1,3}|\d{1,3}|[IVX]{1,5})号?会议(?:室|厅)/gu,
};

type Said = Span & { record: DocumentRecord; paragraph: Paragraph; rooms: string[] };

/** The sentences of a document that give a room where something is held, or stand in its head. */
function saidIn(record: DocumentRecord): Said[] {
  const language = languageOf(record.document.language);
  return record.paragraphs.flatMap((paragraph) =>
    findSentences(paragraph.text).flatMap(({ start, end }): Said[] => {
      const text = paragraph.text.slice(start, end);
      const rooms = text.match(ROOM[language.code]) ?? [];
      const isOfMeeting =
        paragraph.part === 'head' ||
        language.happens.test(plain(text)) ||
        TOOK_PLACE[language.code].test(unpointed(text));
      return rooms.length > 0 && isOfMeeting ? [{ record, paragraph, start, end, rooms }] : [];
    }),
  );
}

/** Whether the session of a document is in the year and in the place that a question names, where it names them. */
function isWhenAndWhereAsked({ document }: DocumentRecord, asked: Asked, world: World): boolean {
  const { dates, place } = findSession(world.knowledge.sessions, document.session) ?? {};
  const years = asked.times.flatMap(({ when }) => when?.slice(0, YEAR) ?? []);
  const places = placesNamed(asked, world);
  return (
    years.every((year) => dates?.includes(year)) &&
    (places.length === 0 || (place !== undefined && places.includes(place)))
  );
}
const YEAR = 4;

/**
 * The room in which a session meets: the sentence of its own documents that gives one, where they give no other.
 *
 * @example 'Which room is the third session of the Tide Council in?' //=> "To be held at the Palais des Nations, Geneva, in Salle VII."
 */
export const sessionRoom: Handler = (asked, world, say) => {
  if (!ASKED[asked.language].test(asked.typed) || asked.symbols.length > 0) return undefined;
  const { records, numbers } = scopeOf(asked, world);
  if (numbers.length === 0) return undefined;
  const found = records.flatMap(saidIn);
  const [first] = found;
  if (!first || new Set(found.flatMap(({ rooms }) => rooms)).size > 1) return undefined;
  if (!isWhenAndWhereAsked(first.record, asked, world)) return undefined;
  const { record, paragraph, start, end } = first;
  const quote = quoteOf(world.knowledge, record, paragraph, start, end);
  return answered(asked, 'passage', quoting(say, record, [{ key: paragraph.key, quote }]));
};
