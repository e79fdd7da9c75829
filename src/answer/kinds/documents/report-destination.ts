import { quoteOf } from '../../../knowledge/quote.ts';
import { findSession } from '../../../knowledge/sessions.ts';
import type { Source } from '../../../model.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { findSentences } from '../../../records/sentences.ts';
import type { Asked } from '../../asked.ts';
import { answered, bodiesAsked, passageSource, type Reply } from '../../compose.ts';
import type { Phrases } from '../../phrases/fr.ts';
import { foldKeepingLength } from '../../reading/clean.ts';
import { agree } from '../../topic.ts';
import { passageId, type World } from '../../world.ts';
import { chosen } from '../sessions/session-choice.ts';
import { evidenceOf } from '../sessions/session-evidence.ts';
import { sessionText } from '../sessions/session-text.ts';

/** "At which session", "que va-t-on faire du rapport", "what will be done with the report". */
const WHITHER =
  /\b(?:quelle?s?|which|what) session\b|\b(?:faire|fera|fait|devient|deviendra|adviendra) (?:du|de ce) rapport\b|\b(?:done|do|happens?|happen|become) (?:with|to|of) (?:the |that |this )?(?:\w+ ){0,2}report\b/;

/** Whether the question asks at which session a report was to be presented, or what is to become of it. */
export const asksDestination = (asked: Asked): boolean =>
  asked.cues.has('report') && WHITHER.test(asked.tokens.map(({ word }) => word).join(' '));

/** Whether the sentences say what else a question does: "the Commission informed the Assembly of the preparations" is of another report. */
function saysRest(asked: Asked, found: readonly { source: Source }[], world: World): boolean {
  const words = asked.leftover.filter((word) => !/^\d+$/.test(word));
  return found.every(
    ({ source }) => agree(words, source.quote ?? '', asked, world, source.language).missing.length === 0,
  );
}

/**
 * "À quelle session de la Conférence le rapport … devait-il être présenté ?": the sentence that cites the report names the
 * session for which its document was issued (paragraph 4 of the note of 12 June 2014: "à sa septième session").
 */
export function destination(asked: Asked, world: World, say: Phrases): Reply | undefined {
  const text = sessionText(asked, world, say);
  const groups = bodiesAsked(asked, world).filter(
    (id) => world.knowledge.bodies.find((body) => body.id === id)?.parent,
  );
  const bodies = groups.length > 0 ? groups : [world.knowledge.defaultBody];
  const reported = chosen({ ...asked, bodyIds: bodies }, world, bodies).sessions;
  const joint = asked.cues.has('joint') || asked.cues.has('both');
  const found = world.knowledge.symbols.flatMap((cited) => {
    const { record, claim, value } = cited;
    const session = findSession(world.knowledge.sessions, value.session);
    const target = findSession(world.knowledge.sessions, record.document.session);
    if (value.kind !== 'report' || !session || !target?.number || !reported.includes(session)) return [];
    if (joint && session.bodies.length < 2) return [];
    const paragraph = world.paragraphs.get(passageId(record.id, claim.paragraph))?.paragraph;
    const words = languageOf(record.document.language).ordinals[target.number - 1] ?? [];
    const span =
      paragraph &&
      findSentences(paragraph.text).find(({ start, end }) =>
        paragraph.text.slice(start, end).includes(value.id.split('-')[0] ?? value.id),
      );
    const sentence = paragraph && span ? paragraph.text.slice(span.start, span.end) : '';
    if (!paragraph || !span || !words.some((word) => foldKeepingLength(sentence).includes(word))) return [];
    const quote = quoteOf(world.knowledge, record, paragraph, span.start, span.end);
    return [{ value, target, source: passageSource(record, claim.paragraph, quote) }];
  });
  const [first] = found;
  if (!first || !saysRest(asked, found, world)) return undefined;
  const targets = [...new Set(found.map(({ target }) => target))];
  return answered(asked, 'passage', {
    lead: say.presentedAt(
      say.list([...new Set(found.map(({ value }) => value.id))]),
      text.name(first.target),
      text.dates(first.target),
    ),
    lines: found.map(({ source }) => say.quoted(source.quote)),
    dates: targets.flatMap(({ dates }) => dates ?? []),
    symbols: found.map(({ value }) => value.id),
    sources: [...found.map(({ source }) => source), ...targets.flatMap(evidenceOf)],
    notes: targets.flatMap((target) => text.notes(target)),
  });
}
