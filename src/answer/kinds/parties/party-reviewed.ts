import { quoteOf } from '../../../knowledge/quote.ts';
import type { AnswerLanguage } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import type { Asked, Focus } from '../../asked.ts';
import { answered, type Handler, notInRecords, quoting } from '../../compose.ts';
import { partiesIn, withoutLongNames } from '../../evidence/lands/parties.ts';
import { scopeOf } from '../../evidence/scope.ts';
import { type Review, reviewsIn } from '../../evidence/texts/reviews.ts';
import type { Cue } from '../../lexicon.ts';
import { asTyped } from '../../reading/question.ts';
import type { World } from '../../world.ts';
import { focusOf } from '../documents/masthead-sources.ts';

/** What reviews are called, in plain letters. */
const KINDS: Record<AnswerLanguage, Record<Review['kind'], RegExp>> = {
  en: {
    assessment: /\bmultilateral assessments?\b|\bmas?\b/,
    sharing: /\bfacilitative sharing(?: of views)?\b|\bfsv\b/,
  },
  fr: {
    assessment: /\bevaluations? multilaterales?\b/,
    sharing: /\bechanges? de vues (?:axes? sur la )?facilitat\p{L}*/u,
  },
  es: {
    assessment: /\bevaluacion(?:es)? multilateral(?:es)?\b/,
    sharing: /\bintercambios? de opiniones facilitador\p{L}*/u,
  },
  ru: { assessment: /многосторонн\p{L}+ оценк\p{L}*/u, sharing: /стимулирующ\p{L}+ обмен\p{L}* мнениями/u },
  ar: { assessment: /تقييم\p{L}* (?:ال)?متعدد (?:ال)?اطراف/u, sharing: /تبادل (?:ال)?اراء (?:ال)?تيسيري/ },
  zh: { assessment: /多边评估/, sharing: /促进性(?:意见|观点)?(?:交流|交换)/ },
};

type Wanted = NonNullable<Focus['review']>['wanted'];

/** What is asked of a review, beside its day. */
const WANTED: Record<AnswerLanguage, Record<Exclude<Wanted, 'day'>, RegExp>> = {
  en: {
    represented: /\brepresent\w*|\bsp(?:oke|eak|eaks|oken) (?:for|on behalf of)\b/,
    chaired: /\bchair\w*|\bpresid\w*/,
  },
  fr: { represented: /\brepresent\w*|\bparl\w+ (?:pour|au nom de)\b/, chaired: /\bpresid\w*/ },
  es: { represented: /\brepresent\w*|\bhabl\w+ (?:por|en nombre de)\b/, chaired: /\bpresid\w*/ },
  ru: {
    represented: /представля\p{L}*|представил\p{L}*|выступал\p{L}* от/u,
    chaired: /председательств\p{L}*|вел заседани\p{L}*/u,
  },
  ar: { represented: /(?<!\p{L})(?:ي|ت)?مثل\p{L}{0,2}(?!\p{L})/u, chaired: /ترا?[اأ]?س\p{L}*|راس\p{L}{0,2}(?!\p{L})/u },
  zh: { represented: /代表/, chaired: /主持|担任主席/ },
};

const OTHERWISE: Cue[] = ['where', 'why', 'hour', 'howmany', 'negation', 'documents', 'decision', 'say', 'deadline'];

/** Words that stand beside what is asked of a review, in plain letters. */
const BESIDE =
  /^(?:cycles?|rounds?|ciclos?|rondas?|цикл\p{L}*|раунд\p{L}*|(?:ال)?جول\p{L}*|(?:ال)?دور\p{L}*|轮|working|groups?|sessions?|undergo\w*|underwent|pass\w*|tuvo|lugar|proshla|прошл\p{L}+|sbi|ose|воо|objeto?|接受了?|subject|object\w*|assessed|reviewed|evalue\w*|examine\w*|subi\w*|someti\w*|evaluad\w*|оцен\p{L}+|part(?:y|ies)|countr\w+|pays|pais(?:es)?|стран\p{L}*)$/u;
const PARTICLE = 2;

/**
 * When a party was reviewed, who chaired that and who represented it: from a report that tells one review after another.
 *
 * @example 'Who represented Norland at its 4th multilateral assessment?' //=> "Norland was represented by …"
 */
export const partyReviewed: Handler = (asked, world, say) => {
  const wanted = wantedOf(asked);
  const review = wanted && asksOfReview(asked) ? reviewMeant(asked, world) : undefined;
  // "And Sudland?", which was not reviewed: what else a sentence says of it is no answer.
  const before = goesOnFromReview(asked) ? asked.focus?.review : undefined;
  if (!review && before && partiesIn(asked.typed, asked.language).length === 1)
    return notInRecords(asked, world, say, 'passage', { lead: say.notInRecords }, { review: before });
  if (!wanted || !review) return undefined;
  const said = wanted === 'day' ? review.opening : review[wanted];
  const { record, opening, day, kind, number } = review;
  if (!said) return notInRecords(asked, world, say, 'passage', { lead: say.notInRecords });
  const parts = [...new Set([said, opening])].map(({ paragraph, span }) => ({
    key: paragraph.key,
    quote: quoteOf(world.knowledge, record, paragraph, span.start, span.end),
  }));
  const focus = { ...focusOf(record, opening.paragraph.key), review: { kind, number, wanted } };
  return answered(asked, 'passage', { ...quoting(say, record, parts), dates: wanted === 'day' ? [day] : [] }, focus);
};

/** Whether a question goes on from one about the review of a party: "and Sudland?", "who chaired it?" */
export const goesOnFromReview = (asked: Asked): boolean =>
  asked.followUp && asked.focus?.review !== undefined && asksOfReview(asked) && wantedOf(asked) !== undefined;

function wantedOf(asked: Asked): Wanted | undefined {
  const text = plain(asked.typed);
  const kinds = WANTED[asked.language];
  const own = (['represented', 'chaired'] as const).filter((one) => kinds[one].test(text));
  if (own.length > 1 || OTHERWISE.some((cue) => asked.cues.has(cue))) return undefined;
  const isDay = asked.matches.some(({ cue }) => cue === 'when' || cue === 'owndays');
  return own[0] ?? (isDay ? 'day' : asked.followUp && !isWho(asked) ? asked.focus?.review?.wanted : undefined);
}

const isWho = ({ matches }: Asked): boolean => matches.some(({ cue }) => cue === 'who');

/** Whether nothing is named but a review, parties, and what is asked of them. */
export function asksOfReview(asked: Asked): boolean {
  const { language, leftover, symbols, decisions, times, items, typed } = asked;
  if (symbols.length + decisions.length + times.length + items.length > 0) return false;
  const text = plain(typed);
  if (kindIn(text, language) === undefined && !(asked.followUp && asked.focus?.review)) return false;
  const parties = partiesIn(typed, language);
  return leftover.every((word) => {
    const own = plain(asTyped(asked, [word]));
    const without = text.replace(own, ' ');
    return (
      own.length <= PARTICLE ||
      BESIDE.test(own) ||
      (text.includes(own) && !withoutLongNames(text, language).includes(own)) ||
      partiesIn(without, language).length < parties.length ||
      Object.values(KINDS[language]).some((form) => form.test(text) && !form.test(without)) ||
      Object.values(WANTED[language]).some((form) => form.test(text) && !form.test(without))
    );
  });
}

/** Which kind of review a question names, in plain letters. */
export const kindIn = (text: string, language: AnswerLanguage): Review['kind'] | undefined =>
  (['assessment', 'sharing'] as const).find((kind) => KINDS[language][kind].test(text));

/** The one review that is meant: by its party, its kind and its number, or that of the question before. */
function reviewMeant(asked: Asked, world: World): Review | undefined {
  const { typed, language, focus, ordinals } = asked;
  const before = asked.followUp ? focus?.review : undefined;
  const kind = kindIn(plain(typed), language) ?? before?.kind;
  const [party, ...more] = partiesIn(typed, language);
  // "At its assessment at SBI 43": the number of the session is none of the review.
  const { records, numbers } = scopeOf(asked, world);
  const [number, ...others] = ordinals.flatMap(({ value }) => (numbers.includes(value) ? [] : [value]));
  if (more.length + others.length > 0) return undefined;
  const isSame = ({ record, opening }: Review) =>
    before !== undefined && record.id === focus?.within?.record && opening.paragraph.key === focus.within.paragraph;
  const wanted = number ?? (party ? before?.number : undefined);
  const found = world.knowledge.records
    .flatMap(reviewsIn)
    .filter(
      (review) =>
        review.kind === kind &&
        (numbers.length === 0 || records.includes(review.record)) &&
        (party ? review.party === party : isSame(review)) &&
        (wanted === undefined || review.number === wanted),
    );
  return found.every(({ day, number: own }) => day === found[0]?.day && own === found[0]?.number)
    ? found[0]
    : undefined;
}
