import type { DocumentRecord, Language, MastheadField } from '../../../model.ts';
import { isDay, within } from '../../../records/when.ts';
import type { Asked } from '../../asked.ts';
import { answered, type Handler, inTurn, notInRecords, type Reply, together, unclear } from '../../compose.ts';
import type { Cue } from '../../lexicon.ts';
import type { Phrases } from '../../phrases/fr.ts';
import { agree } from '../../topic.ts';
import type { World } from '../../world.ts';
import { chooseRecords } from './document-choice.ts';
import { footnotes } from './footnotes.ts';
import { focusOf, mastheadSources } from './masthead-sources.ts';

const LANGUAGES: Language[] = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];

/** Facts about a document itself: date, original language, distribution, who wrote it. */
export const documentFacts: Handler = (asked, world, say) => {
  const { cues } = asked;
  if (cues.has('asterisk')) return footnotes(asked, world, say);
  if (isMeetingDated(asked)) return undefined;
  if (asked.items.length > 0 || cues.has('item') || asked.decisions.length > 0 || asked.symbols.length > 0)
    return undefined;
  const aDocument =
    cues.has('documents') || cues.has('note') || cues.has('annotated') || (cues.has('agenda') && cues.has('docdate'));
  // "Quelle distribution porte la note datée du 12 juin 2014 ?" gives the day itself.
  const isDistributed =
    cues.has('distribution') && (cues.has('when') || cues.has('docdate')) && !asked.times.some(({ when }) => when);
  const asksDate =
    cues.has('docdate') || isDistributed || (aDocument && cues.has('when') && !cues.has('meet') && !cues.has('taken'));
  const dated = cues.has('when') && aDocument && asked.tokens.some(({ word }) => word === 'date');
  const field: MastheadField | undefined =
    cues.has('who') && !cues.has('docdate') && aDocument && asked.leftover.length === 0
      ? 'kind'
      : cues.has('original') && !cues.has('who')
        ? 'original'
        : cues.has('distribution') && !isDistributed
          ? 'distribution'
          : asksDate && !cues.has('symbol') && (aDocument || cues.has('docdate') || isDistributed)
            ? 'date'
            : undefined;
  if (!field) return undefined;
  // A convention is adopted somewhere; its report is dated.
  if (field === 'date' && (cues.has('adopt') || cues.has('where'))) return undefined;
  // "Le groupe date de quand ?": a group is no document.
  if (field === 'date' && (cues.has('create') || isGroup(asked)) && !aDocument) return undefined;
  const found = chooseRecords(asked, world).filter(
    ({ document: { session } }) =>
      asked.ordinals.length === 0 ||
      (session?.number === undefined && asked.bodyIds.length === 0) ||
      asked.ordinals.some(({ value }) => value === session?.number),
  );
  if (found.length === 0) return undefined;
  // "The report of 2007", of which year only an agenda is held.
  const isReport = cues.has('report') && !aDocument && !cues.has('agenda');
  if (isReport && asked.times.length > 0 && !found.some(({ document: { kind } }) => REPORT.test(kind)))
    return undefined;
  const foreign = asked.leftover.filter(
    (word) =>
      !/^\d+$/.test(word) &&
      !Object.values(DISTRIBUTIONS).flat().includes(word) &&
      agree(
        [word],
        found.map(({ document }) => `${document.title} ${document.kind}`).join(' '),
        asked,
        world,
        found[0]?.document.language ?? 'fr',
      ).share === 0,
  );
  if (foreign.length > 0) return undefined;
  if (found.length > 1) return several(asked, world, say, found, field);
  const [record] = found;
  if (!record) return undefined;
  // "An annotated provisional agenda": who drew it up, its kind does not say, as that of a note by the Secretariat does.
  if (field === 'kind' && !BY_SOMEBODY.test(record.document.kind))
    return notInRecords(asked, world, say, 'document', { lead: say.notInRecords }, focusOf(record));
  const reply = documentFact(asked, world, say, record, field);
  // "The date and the original language": both are asked for, and both are told.
  if (!dated || field === 'date' || field === 'kind' || reply.answer.status !== 'answered') return reply;
  const answers = [documentFact(asked, world, say, record, 'date').answer, reply.answer];
  return together(asked, 'document', answers, inTurn(answers), reply.focus);
};

/** Kinds of documents that report something. */
const REPORT = /report/;

/** Kinds of documents that say whose they are. */
const BY_SOMEBODY = /note|letter/;

/** "De quand date la dernière réunion ?": what is dated is a meeting, and no document. */
function isMeetingDated({ matches, tokens }: Asked): boolean {
  const dated = matches.find(({ cue }) => cue === 'docdate');
  if (dated && tokens.slice(dated.from, dated.to).some(({ word }) => /^(?:note|doc)/.test(word))) return false;
  const behind = dated && matches.find(({ cue, from }) => from >= dated.to && !PASSED_OVER.includes(cue));
  return behind?.cue === 'session';
}

const PASSED_OVER: readonly Cue[] = ['ignore', 'first', 'last', 'next', 'previous'];

/** "The group dates from when": the group itself, and no document about it. */
const isGroup = ({ matches, tokens }: Asked): boolean =>
  matches.some(({ cue, to }) => cue === 'group' && (tokens[to]?.word ?? '').startsWith('dat'));

function several(asked: Asked, world: World, say: Phrases, found: DocumentRecord[], field: MastheadField): Reply {
  const replies = found.map((record) => documentFact(asked, world, say, record, field).answer);
  if (replies.some(({ status }) => status !== 'answered') || found.length > 4)
    return unclear(
      asked,
      'document',
      say.whichDocument,
      found.slice(0, 4).map(({ document }) => document.title),
    );
  return together(asked, 'document', replies, inTurn(replies));
}

/** One fact of a document, from the words of its masthead; what a question takes for granted must agree with it. */
export function documentFact(
  asked: Asked,
  world: World,
  say: Phrases,
  record: DocumentRecord,
  field: MastheadField,
): Reply {
  const { document } = record;
  const focus = focusOf(record);
  const source = mastheadSources(record, field);
  if (presumes(asked, record, field) || presumesDay(asked, world, record, field)) {
    const { answer } = documentFact(
      { ...asked, cues: new Set(['ignore']), tokens: [], times: [] },
      world,
      say,
      record,
      field,
    );
    return notInRecords(
      asked,
      world,
      say,
      'document',
      { lead: say.notSo, lines: [answer.lead], sources: answer.sources },
      focus,
    );
  }
  const lead =
    field === 'date' && document.date
      ? say.documentDate(document.title, say.dates(document.date, false))
      : field === 'original' && document.original
        ? say.documentOriginal(document.title, document.original)
        : field === 'distribution' && document.distribution
          ? say.documentDistribution(document.title, say.distributions[document.distribution])
          : field === 'kind'
            ? say.documentKind(document.title, say.kinds[document.kind] ?? document.kind)
            : field === 'item' && document.item
              ? say.documentItem(document.title, document.item)
              : undefined;
  if (!lead || source.length === 0)
    return notInRecords(
      asked,
      world,
      say,
      'document',
      { lead: say.notInRecords, sources: mastheadSources(record, 'title') },
      focus,
    );
  return answered(
    asked,
    'document',
    {
      lead,
      dates: field === 'date' && document.date ? [document.date] : [],
      symbols: asked.symbols.length > 0 && document.symbol ? [document.symbol] : [],
      sources: source,
    },
    focus,
  );
}

const DISTRIBUTIONS: Record<string, string[]> = {
  general: ['general', 'generale'],
  limited: ['limited', 'limitee', 'limite'],
  restricted: ['restricted', 'restreinte', 'restreint', 'confidentiel', 'confidentielle', 'confidential'],
};

/** Whether the question takes another language or distribution for granted than the document's. */
function presumes(asked: Asked, { document }: DocumentRecord, field: MastheadField): boolean {
  if (field === 'original')
    return LANGUAGES.some((language) => asked.cues.has(`language-${language}`) && language !== document.original);
  if (field !== 'distribution') return false;
  const words = new Set(asked.tokens.map(({ word }) => word));
  return Object.entries(DISTRIBUTIONS).some(
    ([name, forms]) => name !== document.distribution && forms.some((form) => words.has(form)),
  );
}

/** Whether the question takes another day for granted than the document's, and it is no day of a session either. */
const presumesDay = ({ times }: Asked, world: World, { document }: DocumentRecord, field: MastheadField): boolean =>
  field === 'date' &&
  times.some(
    ({ when, relative }) =>
      when !== undefined &&
      isDay(when) &&
      !relative &&
      when !== document.date &&
      !world.knowledge.sessions.some(({ dates }) => dates !== undefined && within(when, dates)),
  );
