import { quoteWhole } from '../../../knowledge/quote.ts';
import type { DocumentRecord, MastheadField } from '../../../model.ts';
import type { Asked } from '../../asked.ts';
import { answered, type Handler, quoting, type Reply } from '../../compose.ts';
import { draftNamed } from '../../drafts.ts';
import { asksWho } from '../../evidence/wanted.ts';
import type { Phrases } from '../../phrases/fr.ts';
import { agree } from '../../topic.ts';
import type { World } from '../../world.ts';
import { documentFact } from './document-facts.ts';
import { focusOf } from './masthead-sources.ts';

/**
 * Who proposed a draft, its day or its agenda item: what the head of the only one says that is about all of the subject.
 *
 * @example 'Who submitted the draft resolution on the right to development?' //=> “South Africa:* draft resolution”
 */
export const draft: Handler = (asked, world, say) => {
  const named = asked.symbols.length + asked.decisions.length === 0 ? draftNamed(asked) : undefined;
  if (!named || named.subject.length === 0) return undefined;
  const { kind, subject } = named;
  const about = world.knowledge.records.filter(
    (record) => record.document.kind === kind && isAbout(subject, record, asked, world),
  );
  const documents = new Set(about.map(({ id, document }) => document.symbol ?? id));
  const record = about.find(({ document }) => document.language === asked.language) ?? about[0];
  if (!record || documents.size > 1) return undefined;
  if (asksWho(asked)) return proposers(asked, world, say, record);
  const field = fieldAsked(asked);
  return field && documentFact(asked, world, say, record, field);
};

/** The subject of a draft stands in its title, and those who propose it in the line over that. */
function isAbout(subject: string[], record: DocumentRecord, asked: Asked, world: World): boolean {
  const { title, language } = record.document;
  return agree(subject, `${title} ${proposing(record)?.text ?? ''}`, asked, world, language).share === 1;
}

const proposing = ({ claims, paragraphs }: DocumentRecord) => {
  const line = claims.find((claim) => 'masthead' in claim && claim.masthead === 'kind');
  return paragraphs.find(({ key }) => key === line?.paragraph);
};

function proposers(asked: Asked, world: World, say: Phrases, record: DocumentRecord): Reply | undefined {
  const line = proposing(record);
  if (!line) return undefined;
  const quote = quoteWhole(world.knowledge, record, line);
  return answered(
    asked,
    'document',
    {
      ...quoting(say, record, [{ key: line.key, quote }]),
      symbols: record.document.symbol ? [record.document.symbol] : [],
    },
    focusOf(record),
  );
}

const fieldAsked = ({ cues }: Asked): MastheadField | undefined =>
  cues.has('item') ? 'item' : cues.has('when') || cues.has('docdate') ? 'date' : undefined;
