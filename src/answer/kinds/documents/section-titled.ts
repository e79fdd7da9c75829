import { isDeepStrictEqual } from 'node:util';
import { quoteWhole } from '../../../knowledge/quote.ts';
import type { DocumentRecord, Paragraph } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { answered, type Handler, notInRecords, quoting, type Reply } from '../../compose.ts';
import { evidence } from '../../evidence/evidence.ts';
import { type Scope, scopeOf } from '../../evidence/scope.ts';
import type { Cue } from '../../lexicon.ts';
import type { Phrases } from '../../phrases/fr.ts';
import { headingOf, isHeadingLike, isSectionWord, type SectionMention, sectionAsked } from '../../section-numbers.ts';
import { agree, topicWords } from '../../topic.ts';
import { textsBeside, type World } from '../../world.ts';

/** What is asked of a section beside its title. */
const OTHERWISE: Cue[] = ['when', 'where', 'hour', 'deadline', 'howmany', 'who', 'person', 'why', 'symbol', 'cite'];

/** Chinese has one word for both. */
const ABOUT = /讲什么|讲的/u;

/** So much of what else is said of a section must stand in its title. */
const MOST_OF_TOPIC = 0.5;

/**
 * The title of a section of the document that a question names: it says what the section is about.
 *
 * @example 'What is section V of A/CONF.224/2 about?' //=> “V. Nombramiento de los miembros de la Comisión de Verificación de Poderes”
 */
export const sectionTitled: Handler = (asked, world, say) => {
  const section = sectionAsked(asked);
  if (!section || OTHERWISE.some((cue) => asked.cues.has(cue))) return undefined;
  // What a section says on something is more than its title.
  if (asked.cues.has('say') && !asked.cues.has('about') && !asked.cues.has('title') && !ABOUT.test(asked.typed))
    return undefined;
  const scope = scopeOf(asked, world);
  const [record, ...others] = scope.records;
  if (!record || others.length > 0 || !isNamed(asked)) return undefined;
  const texts = scope.paragraphs ? [record] : [record, ...textsBeside(record, world)];
  const [found] = texts.flatMap((text) => headingsIn(text, section, scope));
  const said = found ? undefined : saidOf(section, asked, world, say);
  if (said) return said;
  // What stands under another heading is not what this section is about.
  if (!found || !isAbout(asked, world, found))
    return notInRecords(asked, world, say, 'passage', { lead: say.notInRecords });
  const quote = quoteWhole(world.knowledge, found.record, found.paragraph);
  return answered(asked, 'passage', quoting(say, found.record, [{ key: found.paragraph.key, quote }]), {
    within: { record: found.record.id, paragraph: found.paragraph.key },
  });
};

/** "Section VI sets out the draft programme of work": a sentence that names the section, where no heading of it is held. */
function saidOf(section: SectionMention, asked: Asked, world: World, say: Phrases): Reply | undefined {
  const reply = evidence(asked, world, say);
  const isOfIt = reply?.answer.sources.some(({ quote = '', language }) =>
    quote.split(/[,;،؛，；]/u).some((typed) => isDeepStrictEqual(sectionAsked({ typed, language }), section)),
  );
  return isOfIt && reply?.answer.status === 'answered' ? reply : undefined;
}

/** Whether the document is named by its symbol, by a decision, or as the report of a session. */
const isNamed = ({ symbols, decisions, cues, ordinals }: Asked): boolean =>
  symbols.length + decisions.length > 0 || (cues.has('report') && ordinals.length > 0);

type Heading = { record: DocumentRecord; paragraph: Paragraph };

/** The one heading of a section, where a text has no other under the same number: that of the contents counts only without it. */
function headingsIn(record: DocumentRecord, section: SectionMention, { paragraphs }: Scope): Heading[] {
  const begins = headingOf(section);
  const all = record.paragraphs.filter(
    (paragraph) =>
      (paragraphs?.has(paragraph) ?? true) && isHeadingLike(paragraph) && begins.test(plain(paragraph.text)),
  );
  const own = all.filter(({ part, text }) => part !== 'head' || !OF_CONTENTS.test(text));
  const [only, ...others] = own.length > 0 ? own : all;
  return only && others.length === 0 ? [{ record, paragraph: only }] : [];
}

/** A line of the contents ends in the number of its page. */
const OF_CONTENTS = /\s\d+$/u;

/** Whether what else a question says of a section stands in its title. */
function isAbout(asked: Asked, world: World, { record, paragraph }: Heading): boolean {
  const words = topicWords(asked).filter((word) => !isSectionWord(word));
  const { language } = record.document;
  return words.length === 0 || agree(words, paragraph.text, asked, world, language).share >= MOST_OF_TOPIC;
}
