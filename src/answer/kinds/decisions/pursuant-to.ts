import { quoteOf } from '../../../knowledge/quote.ts';
import type { AnswerLanguage, DecisionId, DocumentRecord, Language, Paragraph } from '../../../model.ts';
import { findDecisions } from '../../../records/decision-numbers.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { findSentences } from '../../../records/sentences.ts';
import { plain, type Span } from '../../../records/text.ts';
import { overlap } from '../../../records/when.ts';
import type { Asked } from '../../asked.ts';
import { answered, type Handler, quoting } from '../../compose.ts';
import { soughtIn } from '../../evidence/words/sought.ts';
import type { World } from '../../world.ts';
import { bodiesOfDocument } from '../documents/document-choice.ts';
import { symbolsTitled } from '../documents/document-titled.ts';
import { heldAs } from '../documents/named-document.ts';

/** How questions ask under which decision something is done, in plain letters. */
const ASKS: Record<AnswerLanguage, RegExp> = {
  ar: /(?:عملا ب|وفقا ل|بموجب |استجابه ل|استنادا الي )اي (?:مقرر|قرار)/u,
  en: /\b(?:pursuant to|in accordance with|in response to|under|by virtue of) (?:which|what) (?:\S+ ){0,4}?(?:resolution|decision)\b/u,
  es: /(?:en virtud de|de conformidad con|en cumplimiento de|con arreglo a|conforme a) (?:que|cual) (?:resolucion|decision)/u,
  fr: /(?:en application de|en vertu de|conformement a|comme suite a|en execution de) quelle (?:resolution|decision)/u,
  ru: /(?:во исполнение|в соответствии с|на основании|согласно) как\p{L}+ (?:\S+ ){0,3}?(?:резолюци|решени)/u,
  zh: /(?:根据|依照|按照|依据).{0,12}哪[一项个份]*(?:决议|决定)/u,
};

/** What documents are said to be, and what sessions, in plain letters. */
const GIVEN =
  /\b(?:submitted|prepared|issued|transmitted)\b|\b(?:presente|soumis|etabli|publie|transmis)e?s?\b|\b(?:presentad|preparad|publicad|transmitid)[oa]s?\b|представл|подготовл|препровожд|مقدم|معد|يقدم|提交|编写/u;
const CONVENED =
  /\b(?:convened|meets?|met|held)\b|\breunie?s?\b|\btenue?s?\b|\b(?:reuni(?:o|do|eron)|convocad[oa]|celebr(?:o|ad[oa]))\b|созван|провел|заседал|عقد|اجتمع|انعقد|举行|召开/u;

/** What leads to the decision in a document, in plain letters. */
const UNDER: Record<Language, RegExp> = {
  ar: /عملا ب|وفقا ل|بموجب|استجابه ل/u,
  en: /\b(?:pursuant to|in accordance with|in response to)\b/u,
  es: /\b(?:de conformidad con|en cumplimiento de|con arreglo a|en virtud de)/u,
  fr: /\b(?:en application d|conformement a|comme suite a|en execution d|en vertu d)/u,
  ru: /во исполнение|в соответствии с|на основании/u,
  zh: /根据|依照|按照/u,
};

/** How a document speaks of itself, in plain letters. */
const ITSELF =
  /\b(?:the )?(?:present|this) (?:report|note|document|paper|addendum|study)\b|\bl[ea] presente? |\bcet(?:te)? |\b(?:presente|este|esta) (?:informe|nota|documento|adicion)|настоящ|هذا التقرير|هذه (?:المذكره|الوثيقه)|本(?:报告|说明|文件|增编)/u;
/** A group of a body, whose meetings are others. */
const GROUP =
  /working group|sub-?committee|task force|groupe de travail|sous-comite|grupo de trabajo|subcomite|рабоч\p{L}+ групп|подкомитет|فريق|工作组|小组/u;

/** Between what leads to a decision and its number stand no more than the names of who took it. */
const MOST_BETWEEN = 90;

/** Words of such a question that no title has. */
const ASKING =
  /^(?:pursuant|accord\w*|submit\w*|prepar\w*|present\w*|issu\w*|transmit\w*|conven\w*|resolu\p{L}*|decision\p{L}*|application|execution|soumis\p{L}*|etabli\p{L}*|conform\p{L}*|virtud|cumplimiento|arreglo|резолюц\p{L}*|решени\p{L}*|исполнени\p{L}*|соответстви\p{L}*|представл\p{L}*|قرار|مقرر|عملا|بموجب|قدم|根据|决议|决定|提交)$/u;

type Said = Span & { record: DocumentRecord; paragraph: Paragraph; id: DecisionId };

/**
 * Under which decision or resolution a document was submitted, or a session convened: the sentence of that document, or of one of that
 * session, that says so.
 *
 * @example 'Pursuant to which resolution is the report on the threat submitted?' //=> “The present report is submitted pursuant to …”
 */
export const pursuantTo: Handler = (asked, world, say) => {
  const typed = plain(asked.typed);
  if (!ASKS[asked.language].test(typed) || asked.decisions.length + asked.items.length > 0) return undefined;
  const deed = CONVENED.test(typed) ? CONVENED : GIVEN;
  const word = asked.cues.has('resolution') ? 'resolution' : 'decision';
  const found = recordsMeant(asked, world, deed === CONVENED).flatMap((record) =>
    saidIn(record, deed, word, (before) =>
      deed === GIVEN ? ITSELF.test(before) : !GROUP.test(before) || GROUP.test(typed),
    ),
  );
  const own = found.filter(({ record }) => record.document.language === asked.language);
  const [first] = own.length > 0 ? own : found;
  if (!first || found.some(({ id }) => id !== first.id)) return undefined;
  const { record, paragraph, start, end, id } = first;
  const quote = quoteOf(world.knowledge, record, paragraph, start, end);
  return answered(
    asked,
    'passage',
    { ...quoting(say, record, [{ key: paragraph.key, quote }]), decisions: [id] },
    { within: { record: record.id, paragraph: paragraph.key } },
  );
};

/** The document that is named by its symbol or its title; or those of the session that is named. */
function recordsMeant(asked: Asked, world: World, isOfSession: boolean): DocumentRecord[] {
  const named = heldAs(asked, world);
  if (named) return [named];
  const { records } = world.knowledge;
  if (isOfSession)
    return asked.times.length + asked.ordinals.length === 0
      ? []
      : records.filter(({ document }) => {
          const { session } = document;
          return (
            asked.bodyIds.length > 0 &&
            bodiesOfDocument(document, world.knowledge).some((id) => asked.bodyIds.includes(id)) &&
            asked.ordinals.every(({ value }) => value === session?.number) &&
            asked.times.every(({ when }) => when && session?.dates && overlap(when, session.dates))
          );
        });
  const words = soughtIn(asked, world).words.filter(({ ofBody, word }) => !ofBody && !ASKING.test(plain(word)));
  const [symbol, ...others] = symbolsTitled(
    words.map(({ word }) => word),
    asked,
    world,
  );
  return symbol && others.length === 0 ? records.filter(({ document }) => document.symbol === symbol) : [];
}

/** The sentences of a document that say under which decision that was done. */
function saidIn(
  record: DocumentRecord,
  deed: RegExp,
  word: 'resolution' | 'decision',
  isOfIt: (before: string) => boolean,
): Said[] {
  const { language } = record.document;
  return record.paragraphs
    .filter(({ part }) => part !== 'footnote' && part !== 'annotation')
    .flatMap((paragraph) =>
      findSentences(paragraph.text).flatMap(({ start, end }): Said[] => {
        const text = plain(paragraph.text.slice(start, end));
        const lead = UNDER[language].exec(text);
        // "It met, and took note of the report submitted pursuant to resolution 79/1" tells of something else.
        const [first] = lead ? findDecisions(text.slice(lead.index), languageOf(language)) : [];
        const isNear = first !== undefined && first.start <= MOST_BETWEEN && first.id.startsWith(word);
        const isDeed = lead !== null && deed.test(text.slice(Math.max(0, lead.index - BESIDE), lead.index));
        return isNear && isDeed && isOfIt(text.slice(0, lead.index))
          ? [{ record, paragraph, start, end, id: first.id }]
          : [];
      }),
    );
}

/** What was done stands right before what leads to the decision. */
const BESIDE = 25;
