import { quoteOf } from '../../../knowledge/quote.ts';
import type { AnswerLanguage, DocumentRecord, Paragraph } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import { answered, type Handler, quoting } from '../../compose.ts';
import { asksAllLands } from '../../evidence/asked/wanted.ts';
import { partiesIn } from '../../evidence/lands/parties.ts';
import { scopeOf } from '../../evidence/scope.ts';
import { type Review, reviewsIn } from '../../evidence/texts/reviews.ts';
import type { Cue } from '../../lexicon.ts';
import { focusOf } from '../documents/masthead-sources.ts';
import { asksOfReview, kindIn } from './party-reviewed.ts';

const OTHERWISE: readonly Cue[] = ['when', 'why', 'who', 'hour', 'howmany', 'negation', 'documents', 'deadline'];

/** How questions ask who was reviewed, in plain letters: who asks questions there was not. */
const REVIEWED: Record<AnswerLanguage, RegExp> = {
  en: /\bunder(?:went|go|gone|going)\b|\bw(?:ere|as) (?:the )?(?:assessed|reviewed|subjects?|objects?)\b|\b(?:assessed|reviewed) (?:at|during|in)\b|\bwent through\b|\bhad (?:their|its|an?)\b|\bpassed\b/u,
  fr: /l'objet|(?<!\p{L})(?:subi|soumis|passe|evalue)\p{L}*/u,
  es: /(?<!\p{L})(?:objeto|sometid|evaluad|pasaron|tuvieron su)\p{L}*/u,
  ru: /(?<!\p{L})(?:прошли|проходили|подверг|оцен(?:ивали|ены))\p{L}*/u,
  ar: /خضع/u,
  zh: /接受|经过/u,
};
/** Other deeds at a review, and places: "in which countries". */
const BESIDE =
  /question|\bask|\bsubmit|\bsent\b|\battend|\bparticip|\bspoke|\bspeak|\bstatement|\binterven|\bin which|\bdans quels|pose|demand|assist|\ben que|pregunt|formul|вопрос|участв|выступ|в каких|سوال|اسيل|شارك|提问|问题|发言|参加|在哪/u;

/** The heading above what a report says of the review of one party, in plain letters. */
const HEADING =
  /^(?:summary )?report on the (?:multilateral assessment|facilitative sharing of views) (?:of|for) (?<party>.{2,90})$/u;

/**
 * Which parties were reviewed at a session: those of whose reviews its report tells, where its headings name no others.
 *
 * @example 'Which countries underwent the multilateral assessment at SBI 43?' //=> “The first MA of Belarus took place …”, “… of Kazakhstan …”
 */
export const partiesReviewed: Handler = (asked, world, say) => {
  const text = plain(asked.typed);
  const asksIt = asksAllLands(asked) && REVIEWED[asked.language].test(text) && !BESIDE.test(text);
  const kind = kindIn(text, asked.language);
  if (!kind || !asksIt || OTHERWISE.some((cue) => asked.cues.has(cue)) || !asksOfReview(asked)) return undefined;
  const [record, ...others] = scopeOf(asked, world).records;
  if (!record || others.length > 0 || partiesIn(asked.typed, asked.language).length > 0) return undefined;
  const reviews = reviewsIn(record).filter((review) => review.kind === kind);
  if (reviews.length === 0 || !namesAll(reviews, record)) return undefined;
  const parts = reviews.map(({ opening: { paragraph, span } }) => ({
    key: paragraph.key,
    quote: quoteOf(world.knowledge, record, paragraph, span.start, span.end),
  }));
  return answered(asked, 'passage', quoting(say, record, parts), focusOf(record, parts[0]?.key ?? ''));
};

/** Whether each heading on the review of a party is one of those that were read. */
const namesAll = (reviews: readonly Review[], { paragraphs }: DocumentRecord): boolean =>
  paragraphs.flatMap(headedParty).every((party) => reviews.some((review) => review.party === party));

const headedParty = ({ text }: Paragraph): string[] =>
  partiesIn(HEADING.exec(plain(text).trim())?.groups?.party ?? '', 'en').slice(0, 1);
