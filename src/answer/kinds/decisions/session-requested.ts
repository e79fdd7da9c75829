import { quoteOf } from '../../../knowledge/quote.ts';
import type { DocumentRecord, Language, Paragraph } from '../../../model.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { readMarker } from '../../../records/markers.ts';
import { findSentences } from '../../../records/sentences.ts';
import { plain, type Span } from '../../../records/text.ts';
import { answered, type Handler, notInRecords, quoting } from '../../compose.ts';
import { holdsOrdinal } from '../../evidence/asked/numbers.ts';
import { holds, termsIn } from '../../evidence/fit.ts';
import { scopeOf } from '../../evidence/scope.ts';
import { soughtIn } from '../../evidence/words/sought.ts';
import { isOfMatter } from '../agendas/next-asked.ts';
import { sessionIn } from '../agendas/session-in.ts';

/** What a paragraph of a decision does that asks somebody for something, in plain letters. */
const REQUESTS: Record<Language, RegExp> = {
  en: /^(?:(?:also|further|and) )*(?:requests?|invites?|urges?|encourages?|mandates?|decides?|agrees?|resolves?)\b/,
  fr: /^(?:(?:demande|prie|invite|engage|encourage|charge|decide|convient)\p{L}*|(?:la|le|les) \p{L}+ (?:demande|prie|invite))(?!\p{L})/u,
  es: /^(?:pide|solicita|invita|insta|alienta|encarga|decide|acuerda|conviene)(?!\p{L})/u,
  ru: /^(?:(?:также|далее) )?(?:просит|предлагает|призывает|поручает|постановляет|решает)/u,
  ar: /^و?(?:تطلب|يطلب|تدعو|يدعو|تحث|يحث|تقرر|يقرر|تكلف|يكلف)/u,
  zh: /^(?:又|还)?(?:请|邀请|促请|鼓励|决定|商定|授权)/,
};

/** What is handed on to a session, which is not asked to do anything itself: "to make recommendations to the Conference at its fifteenth session". */
const HANDED_ON: Record<Language, RegExp> = {
  en: /\b(?:recommend|report|submit|forward|present|inform|adoption|for (?:its )?consideration)/,
  fr: /(?<!\p{L})(?:recommand|rapport|rendre compte|soume|transme|present|adoption)/u,
  es: /(?<!\p{L})(?:recomend|inform|somet|remit|transmit|present|aprobacion)/u,
  ru: /(?<!\p{L})(?:рекоменд|доклад|доложить|представ|передат|передач|приняти)/u,
  ar: /توصي|تقرير|تقدم|يقدم|احال|تحيل|اعتماد/u,
  zh: /建议|报告|提交|转交|通过/,
};

/** The paragraphs to which one refers: "the matter referred to in paragraph 4 above". In plain letters. */
const ABOVE: Record<Language, RegExp> = {
  en: /\bparagraph (\d{1,3}) above/gu,
  fr: /\bparagraphe (\d{1,3}) ci-dessus/gu,
  es: /\bparrafo (\d{1,3}) (?:supra|anterior|precedente)/gu,
  ru: /пункт\p{L}* (\d{1,3}) выше/gu,
  ar: /الفقره (\d{1,3}) اعلاه/gu,
  zh: /上文第(\d{1,3})段/gu,
};

/** Signs that turn the direction of writing stand before linked numbers: "paragraph \u200e7 above" (17/CP.28). */
const MARKS = /[\u200e\u200f]/gu;

/** Asking words of such a question: what is asked of a session is asked of a body. */
const ASKED =
  /^(?:asked|request\w*|invited?|mandated?|priee?s?|invitee?s?|chargee?s?|pidio|invito|encargo|просил\p{L}*|поруч\p{L}+)$/u;

/**
 * Which session a decision asks to take up a matter: the paragraph that says so, with the one above to which it refers for the matter.
 *
 * @example 'Which session was asked in decision 1/CMP.14 to consider who may be a member?' //=> “… at its fiftieth session … to consider the matter referred to in paragraph 4 above”
 */
export const sessionRequested: Handler = (asked, world, say) => {
  // "At which session will the panel decided in resolution 59/25 be held?": what takes place is not taken up.
  const isOther = asked.cues.has('adopt') || asked.cues.has('meet');
  if (!asked.cues.has('whichsession') || asked.decisions.length !== 1 || isOther) return undefined;
  const { records, paragraphs } = scopeOf(asked, world);
  const [record, ...others] = records;
  if (!record || others.length > 0 || !paragraphs) return undefined;
  const words = soughtIn(asked, world).words.filter(
    ({ word, isLight }) => !isLight && isOfMatter(word) && !ASKED.test(plain(word)),
  );
  if (words.length === 0) return undefined;
  const language = languageOf(record.document.language);
  const found = [...paragraphs].flatMap((paragraph) =>
    requestsIn(paragraph, record).flatMap((span) => {
      const text = paragraph.text.slice(span.start, span.end);
      const above = paragraphsAbove(text, paragraph, record);
      const said = [text, ...above.map((one) => one.text)].join(' ');
      const terms = termsIn(said, language.code);
      const isOnIt =
        words.every((word) => holds(word, terms, language.code)) &&
        asked.ordinals.every(({ value }) => holdsOrdinal(said, value, language));
      return isOnIt ? [{ paragraph, span, above }] : [];
    }),
  );
  const [only, ...more] = found;
  // What else the decision says of the matter names no session that is to take it up.
  if (!only || more.length > 0) return notInRecords(asked, world, say, 'passage', { lead: say.notInRecords });
  const quoteIn = (one: Paragraph, { start, end }: Span) => ({
    key: one.key,
    quote: quoteOf(world.knowledge, record, one, start, end),
  });
  const parts = [
    ...only.above.map((one) => quoteIn(one, { start: findSentences(one.text)[0]?.start ?? 0, end: one.text.length })),
    quoteIn(only.paragraph, only.span),
  ];
  return answered(asked, 'passage', quoting(say, record, parts, only.paragraph.key), {
    within: { record: record.id, paragraph: only.paragraph.key },
  });
};

/** The sentences of a paragraph that ask somebody to do something at a session. */
const requestsIn = ({ text }: Paragraph, { document: { language } }: DocumentRecord): Span[] =>
  findSentences(text).filter(({ start, end }) => {
    const sentence = text.slice(start, end);
    const named = sessionIn(sentence, languageOf(language));
    return (
      named !== undefined &&
      REQUESTS[language].test(plain(sentence)) &&
      !HANDED_ON[language].test(plain(sentence.slice(0, named.start)))
    );
  });

/** The paragraphs with the numbers to which a text refers, each the nearest one above. */
function paragraphsAbove(text: string, paragraph: Paragraph, { paragraphs, document }: DocumentRecord): Paragraph[] {
  const before = paragraphs.slice(0, paragraphs.indexOf(paragraph));
  return [...plain(text).replace(MARKS, '').matchAll(ABOVE[document.language])].flatMap(
    ([, number]) => before.findLast((one) => readMarker(one.text)?.marker === number) ?? [],
  );
}
