import { quoteOf } from '../../knowledge/quote.ts';
import type { AnswerLanguage } from '../../model.ts';
import { findSentences } from '../../records/sentences.ts';
import { plain } from '../../records/text.ts';
import type { Asked } from '../asked.ts';
import { answered, notInRecords, quoting, type Reply } from '../compose.ts';
import { DETAILS_ASKED } from '../details-asked.ts';
import type { Cue } from '../lexicon.ts';
import type { Phrases } from '../phrases/fr.ts';
import type { World } from '../world.ts';

/** Words by which questions ask for an outcome, in plain letters. */
const ASKED: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:agree|decide|conclude|recommend)(?:d|s)?\b/u,
  fr: /(?<!\p{L})(?:conven|accord|decid|conclu|recommand)\p{L}*/u,
  es: /(?<!\p{L})(?:acord|acuerd|convin|decid|conclu|recom[ie])\p{L}*/u,
  ru: /(?<!\p{L})(?:реши|соглас|договор|постанов|рекоменд|заключ)\p{L}*/u,
  ar: /قرر|اتفق|اوص|استنتج|توصل/u,
  zh: /决定|商定|同意|建议|达成/u,
};

/** What such a question asks where the step itself is meant. */
const STEP_ASKED = /consider|consult|contact group|examin|рассм|консульт|نظر|مشاور|审议|磋商/u;

/** Steps on the way: in what form a matter is taken up, and that it was begun. */
const STEP =
  /\bagreed to consider\b|\binitiated (?:its|the) consideration\b|\bshall be (?:appointed|established)\b|(?:convenu|decide) d'examiner|a entame (?:son|l')examen|(?:acordo|convino en|decidio) examinar|inicio su examen|(?:постановил|решил|принял решение|согласил)\p{L}* рассмотреть|(?:اتفقت|قررت|وافقت)(?: \p{L}+){0,5} (?:علي|على) (?:النظر|ان تنظر)|(?:商定|同意|决定)在.{0,20}审议/u;

/** How texts tell the end of consultations. */
const END =
  /unable to (?:agree|reach|conclude)|(?:did|could) not (?:result in|reach|agree|conclude)|\bnot (?:resulted in|reached|been able to (?:agree|reach|conclude))|no (?:conclusions|agreement)|adopted the (?:draft )?conclusions|n'ont (?:pas |abouti a aucune)|pas (?:pu|abouti|parvenu)|aucune conclusion|no (?:se )?(?:pudo|pudieron|lleg)|ninguna conclusion|не (?:смогли|удалось|привели|пришли)|لم (?:تسفر|تتمكن|يتمكن|تتوصل|يتوصل)|未能|没有达成/u;

/** Other things that are asked than the outcome. */
const OTHERWISE: readonly Cue[] = [...DETAILS_ASKED, 'documents', 'symbol'];

/**
 * A step of procedure is no outcome: where only that is quoted of a matter whose outcome is asked for, the sentence of the same
 * paragraph that tells the end is given, or else the answer is refused.
 *
 * @example 'Did SBI 46 agree on the review of the CDM modalities?'
 * //=> 'At the 3rd meeting, the Chair reported that the consultations did not result in any conclusions.'
 */
export function withoutProcedure(reply: Reply, asked: Asked, world: World, say: Phrases): Reply {
  const { answer, focus } = reply;
  const { status, kind, sources } = answer;
  const typed = plain(asked.typed);
  if (status !== 'answered' || kind !== 'passage' || !ASKED[asked.language].test(typed) || STEP_ASKED.test(typed))
    return reply;
  if (OTHERWISE.some((cue) => asked.cues.has(cue))) return reply;
  const [first] = sources;
  if (!first || !sources.every(({ quote }) => quote && STEP.test(plain(quote)) && !END.test(plain(quote))))
    return reply;
  const record = world.knowledge.records.find(({ id }) => id === first.record);
  const paragraph = record?.paragraphs.find(({ key }) => key === first.paragraph);
  const end =
    paragraph &&
    findSentences(paragraph.text).find((span) => END.test(plain(paragraph.text.slice(span.start, span.end))));
  if (record && paragraph && end) {
    const quote = quoteOf(world.knowledge, record, paragraph, end.start, end.end);
    return answered(
      asked,
      kind,
      { ...quoting(say, record, [{ key: paragraph.key, quote }]), notes: answer.notes },
      focus,
    );
  }
  return notInRecords(asked, world, say, kind, { lead: say.notInRecords, lines: answer.lines, sources }, focus);
}
