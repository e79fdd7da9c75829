import { quoteWhole } from '../../../knowledge/quote.ts';
import type { DocumentRecord, MastheadField } from '../../../model.ts';
import type { Asked } from '../../asked.ts';
import { asksWhichDocument } from '../../asks-which-document.ts';
import { answered, type Handler, quoting, type Reply } from '../../compose.ts';
import { besideProposing, draftNamed, draftOfWords } from '../../drafts.ts';
import { asksWho } from '../../evidence/asked/wanted.ts';
import type { Cue } from '../../lexicon.ts';
import type { Phrases } from '../../phrases/fr.ts';
import { asksSubmitter } from '../../submitters.ts';
import { agree } from '../../topic.ts';
import { textsBeside, type World } from '../../world.ts';
import { documentFact } from './document-facts.ts';
import { focusOf, mastheadSources } from './masthead-sources.ts';
import { heldAs } from './named-document.ts';

/**
 * Who proposed a draft, its day, its agenda item or its symbol: what the head of the only one says that is about all of the subject, or of the
 * one that is named by its symbol.
 *
 * @example 'Who submitted the draft resolution on the right to development?' //=> “South Africa:* draft resolution”
 */
export const draft: Handler = (asked, world, say) => {
  if (asked.symbols.length > 0) return proposersOfSymbol(asked, world, say);
  const record = asked.decisions.length === 0 ? draftMeant(asked, world) : undefined;
  if (!record) return undefined;
  if (asksWho(asked)) return proposers(asked, world, say, record);
  if (asksWhichDocument(asked)) return entitled(asked, say, record);
  const field = fieldAsked(asked);
  return field && documentFact(asked, world, say, record, field);
};

/** The one draft whose title has all words of the question: of the kind that it names, or of any where it names none. */
function draftMeant(asked: Asked, world: World): DocumentRecord | undefined {
  const named = draftNamed(asked);
  const subject = named?.subject ?? draftOfWords(asked) ?? [];
  if (subject.length < (named ? 1 : FEWEST_OF_WORDS)) return undefined;
  const about = world.knowledge.records.filter(
    (record) =>
      (named ? record.document.kind === named.kind : isDraft(record)) && isAbout(subject, record, asked, world),
  );
  const documents = new Set(about.map(({ id, document }) => document.symbol ?? id));
  if (documents.size > 1) return undefined;
  return about.find(({ document }) => document.language === asked.language) ?? about[0];
}

/** "The draft on thanks" may be any, one on thanks to the people of Japan is known. */
const FEWEST_OF_WORDS = 2;

const isDraft = ({ document: { kind } }: DocumentRecord): boolean =>
  kind === 'draft resolution' || kind === 'draft decision';

/** What else is asked of a draft. */
const OTHERWISE: readonly Cue[] = ['when', 'hour', 'why', 'howmany', 'adopt', 'negation'];

/** "Who tabled A/CONF.224/L.4?" */
function proposersOfSymbol(asked: Asked, world: World, say: Phrases): Reply | undefined {
  const record = asksSubmitter(asked) ? heldAs(asked, world) : undefined;
  const isElse = asked.times.length + asked.items.length + asked.ordinals.length > 0;
  if (!record || isElse || OTHERWISE.some((cue) => asked.cues.has(cue))) return undefined;
  const drafts = [record, ...textsBeside(record, world)].filter(isDraft);
  const [own] = drafts;
  const named = draftNamed(asked);
  const words = besideProposing({ ...asked, leftover: named?.subject ?? asked.leftover });
  return own &&
    (!named || named.kind === own.document.kind) &&
    (words.length === 0 || isAbout(words, own, asked, world))
    ? proposers(asked, world, say, own)
    : undefined;
}

/** "Which document contains the draft resolution on harbours?" */
function entitled(asked: Asked, say: Phrases, record: DocumentRecord): Reply | undefined {
  const { symbol } = record.document;
  const sources = mastheadSources(record, 'title');
  return symbol && sources.length > 0
    ? answered(
        asked,
        'document',
        { lead: say.symbolIs(symbol, record.document.title), symbols: [symbol], sources },
        focusOf(record),
      )
    : undefined;
}

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
  // A mark of a footnote behind the country ("South Africa:** draft resolution") cuts what can be quoted to the letter.
  const part = { key: line.key, quote: quoteWhole(world.knowledge, record, line), shown: line.text };
  return answered(
    asked,
    'document',
    {
      ...quoting(say, record, [part]),
      symbols: record.document.symbol ? [record.document.symbol] : [],
    },
    focusOf(record),
  );
}

const fieldAsked = ({ cues }: Asked): MastheadField | undefined =>
  cues.has('item') ? 'item' : cues.has('when') || cues.has('docdate') ? 'date' : undefined;
