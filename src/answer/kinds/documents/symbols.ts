import type { Cited } from '../../../knowledge/sessions.ts';
import type { Language, SymbolClaim } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import { findSymbols } from '../../../search/symbols.ts';
import type { Asked, Focus } from '../../asked.ts';
import { asksWhat } from '../../asks-what.ts';
import {
  answered,
  type Handler,
  inTurn,
  notInRecords,
  type Reply,
  sourcesOf,
  together,
  unclear,
} from '../../compose.ts';
import type { Cue } from '../../lexicon.ts';
import type { Phrases } from '../../phrases/fr.ts';
import { agree } from '../../topic.ts';
import { asksWhichDecision } from '../../which-decision.ts';
import type { World } from '../../world.ts';
import { resolutionSays } from '../decisions/resolution-says.ts';
import { datesCited } from '../sessions/dates-cited.ts';
import { beyond } from './beyond-card.ts';
import { datedWhereCited } from './dated-where-cited.ts';
import { asksParticular } from './particular-asked.ts';
import { printedMention } from './printed-mention.ts';
import { whatItIs } from './symbol-meaning.ts';
import { linksReply, partsReply } from './symbol-replies.ts';

const LANGUAGES: Language[] = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];

const MOST_CHOICES = 4;

/** What is asked of a document that is held, and no card of its symbol answers. */
const OF_WHAT_IT_TELLS: Cue[] = [
  'adopt',
  'when',
  'where',
  'who',
  'person',
  'hour',
  'next',
  'tomorrow',
  'today',
  'cite',
  'absent',
  'chairing',
  'outcome',
  'items',
  'howmany',
  'why',
  'deadline',
  'create',
  'open',
  'close',
];
/** The same of one that is only cited. */
const OF_THE_DOCUMENT: Cue[] = [...OF_WHAT_IT_TELLS, 'docdate', 'decide', 'original', 'distribution'];

/** Document symbols: what one is, who cites it, its links, what its parts mean. */
export const symbols: Handler = (asked, world, say) => {
  const focused =
    asked.followUp &&
    asked.symbols.length === 0 &&
    ['link', 'cite', 'parts', 'languages', 'title', 'say'].some((cue) => asked.cues.has(cue)) &&
    asked.decisions.length === 0
      ? asked.focus?.symbols
      : undefined;
  if (asked.symbols.length === 0 && !focused) return undefined;
  // "Which items did the meeting consider at its 1st sitting (A/CONF.192/MGE/2015/L.3)?" asks what the document says.
  if (asked.cues.has('sitting') && asked.ordinals.length > 0) return undefined;
  // "E/CN.7/2015/14: the date of resolution 1576 (L)?" asks for the day of what the document cites.
  if (datesCited(asked, world)) return undefined;
  if (focused) return reply(asked, world, say, focused);
  const found: string[] = [];
  for (const typed of asked.symbols) {
    const name = asked.text.slice(typed.start, typed.end).trim();
    const hits = findSymbols(world.symbols, typed.pieces);
    if (isSeriesOfSession(hits, asked)) continue;
    const fitting = hits.filter((hit) => hit.exact).map(({ symbol }) => symbol);
    const same = fitting.filter((symbol) => symbol.toUpperCase() === name.toUpperCase());
    const exact = same.length > 0 ? same : fitting;
    if (exact.length === 0)
      return unknown(
        asked,
        world,
        say,
        name,
        hits.map(({ symbol }) => symbol),
      );
    if (exact.length > 1) return unclear(asked, 'symbol', say.severalSymbols(name), exact.slice(0, MOST_CHOICES));
    found.push(...exact);
  }
  return reply(asked, world, say, [...new Set(found)]);
};

/** "HSP/GC/25: where was the 25th session of the Council?": what its documents are numbered by, and none of them. */
function isSeriesOfSession(hits: ReturnType<typeof findSymbols>, { bodyIds, ordinals, cues }: Asked): boolean {
  const asksSession = bodyIds.length > 0 && ordinals.length > 0 && (cues.has('when') || cues.has('where'));
  return asksSession && hits.length > 0 && !hits.some(({ exact }) => exact);
}

function unknown(asked: Asked, world: World, say: Phrases, typed: string, near: string[]): Reply {
  const choices = near.slice(0, MOST_CHOICES);
  const lines = choices.length > 0 ? [`${say.didYouMean} ${say.list(choices)}`] : [];
  const mentioned = printedMention(asked, world, say, typed, 'symbol');
  return mentioned ?? notInRecords(asked, world, say, 'symbol', { lead: say.noSymbol(typed), lines, choices });
}

function reply(asked: Asked, world: World, say: Phrases, found: string[]): Reply | undefined {
  const { cues } = asked;
  const [symbol] = found;
  if (!symbol) return undefined;
  const decided = found.length === 1 ? resolutionSays(asked, world, say, symbol) : undefined;
  if (decided) return decided;
  const wanted = LANGUAGES.filter((language) => cues.has(`language-${language}`));
  const focus: Focus = { symbols: found };
  const claims = world.knowledge.symbols.filter(({ value }) => value.id === symbol);
  if (
    (cues.has('link') && !isOfItsText(asked)) ||
    cues.has('languages') ||
    (wanted.length > 0 && !cues.has('original') && asked.leftover.length === 0)
  )
    return linksReply(asked, world, say, symbol, wanted, focus);
  // "Of which two parts does the budget consist, according to WP.28?" asks for no parts of a symbol.
  const isOfSymbol = asked.leftover.every((word) => /^\d+$/.test(word));
  if (cues.has('parts') && isOfSymbol) return partsReply(asked, world, say, symbol, claims, focus);
  const asksCiting = cues.has('cite') || (cues.has('where') && !cues.has('meet') && !cues.has('session'));
  if (asksCiting && claims.length > 0) {
    const lines = citations(claims, say);
    return answered(
      asked,
      'symbol',
      {
        lead: say.citedCount(symbol, new Set(claims.map(({ record }) => record.id)).size),
        lines,
        symbols: [symbol],
        sources: sourcesOf(claims),
      },
      focus,
    );
  }
  const texts = world.knowledge.records.filter(({ document }) => document.symbol === symbol);
  const isHeld = texts.length > 0;
  // "In which decision did the Board endorse the policy (DP/2019/29)?" asks for the decision, and not what the symbol stands for.
  if (!isHeld && asked.leftover.length > 0 && asksWhichDecision(asked)) return undefined;
  const dated = isHeld || found.length > 1 ? undefined : datedWhereCited(asked, world, say, symbol, claims);
  if (dated) return dated;
  // "Decision IPBES/1/5" is another thing than the document of that symbol.
  if (isOfDecision(asked, symbol)) return undefined;
  const isTimed = isHeld && asked.times.length > 0;
  const listed = claims.flatMap(({ value }) => value.item ?? []);
  if (
    isTimed ||
    (isHeld && listed.length === 0 && asksParticular(asked, texts)) ||
    (isHeld && wantsAgenda(asked, world, symbol)) ||
    (isHeld ? OF_WHAT_IT_TELLS : OF_THE_DOCUMENT).some((cue) => cues.has(cue))
  )
    return beyond(asked, world, say, found, isHeld ? say.notInRecords : undefined);
  // "Is it for item 3?", of a document that is listed under item 4.
  if (
    found.length === 1 &&
    asked.items.length > 0 &&
    listed.length > 0 &&
    !asked.items.some(({ number }) => listed.includes(number))
  )
    return beyond(asked, world, say, found, say.notSo);
  if (!isOfSymbol && !isAbout(asked, world, found))
    return beyond(asked, world, say, found, asksWhat(asked.typed, asked.language) ? say.notInRecords : say.notSo);
  const replies = found.map((one) => whatItIs(asked, world, say, one));
  const [first, ...rest] = replies;
  if (!first) return undefined;
  if (rest.length === 0) return first;
  const answers = replies.map(({ answer }) => answer);
  return together(asked, 'symbol', answers, inTurn(answers), focus);
}

/** "Since when is the Council interested in the fixed link (E/2015/21)?": no link to the document is asked for. */
const isOfItsText = ({ cues, leftover }: Asked): boolean =>
  leftover.length > 0 && OF_ITS_TEXT.some((cue) => cues.has(cue));
const OF_ITS_TEXT: Cue[] = ['when', 'who', 'hour', 'howmany', 'why', 'deadline', 'since'];

/** "Show me the agenda in A/52/622": a card of a document that is no agenda does not give one. */
const wantsAgenda = ({ cues, typed, language }: Asked, { knowledge }: World, symbol: string): boolean =>
  cues.has('agenda') &&
  !cues.has('item') &&
  !asksWhat(typed, language) &&
  !knowledge.records.some(
    ({ document }) => document.symbol === symbol && AGENDA.test(plain(`${document.title} ${document.kind}`)),
  );
const AGENDA = /agenda|ordre du jour|programa|orden del dia|temario|повестк|جدول الاعمال|议程/u;

/** Whether a decision is asked for whose number has the form of a symbol. */
const isOfDecision = ({ cues, symbols, text }: Asked, symbol: string): boolean =>
  (cues.has('decision') || cues.has('resolution')) &&
  !/RES|DEC/.test(symbol) &&
  symbols.some(({ start }) => /\b(?:decision|d[ée]cision|resolution|r[ée]solution) $/i.test(text.slice(0, start)));

/** Whether what else the question says of a document is in its name, its item or its session. */
function isAbout(asked: Asked, world: World, found: string[]): boolean {
  const words = asked.leftover.filter((word) => !/^\d+$/.test(word));
  return world.knowledge.symbols
    .filter(({ value }) => found.includes(value.id))
    .some(({ value, claim, record }) => {
      const item = world.knowledge.agendas
        .find((agenda) => agenda.record === record)
        ?.items.find(({ number }) => number === value.item);
      return (
        agree(
          words,
          [value.called ?? '', claim.quote, item?.title ?? ''].join(' '),
          asked,
          world,
          record.document.language,
        ).share >= 0.5
      );
    });
}

const citations = (claims: Cited<SymbolClaim>[], say: Phrases) =>
  claims.map(({ record, claim }) =>
    say.citedLine(
      record.document.title,
      record.document.date ? say.dates(record.document.date, false) : '',
      say.paragraph(claim.paragraph),
    ),
  );
