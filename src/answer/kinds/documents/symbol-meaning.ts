import { quoteOf } from '../../../knowledge/quote.ts';
import { type Cited, findSession } from '../../../knowledge/sessions.ts';
import type { DocumentRecord, Source, SymbolClaim } from '../../../model.ts';
import { bodyOfSymbol } from '../../../records/body-of-symbol.ts';
import { halves } from '../../../records/symbol.ts';
import { plain } from '../../../records/text.ts';
import { isUntitled } from '../../../records/untitled.ts';
import type { Asked } from '../../asked.ts';
import { answered, bodyName, notInRecords, passageSource, quoting, type Reply, sourcesOf } from '../../compose.ts';
import { LETTER } from '../../evidence/persons/letter-heads.ts';
import type { Phrases } from '../../phrases/fr.ts';
import { selfDescription } from '../../self-description.ts';
import { refOf } from '../../session-refs.ts';
import type { World } from '../../world.ts';
import { evidenceOf } from '../sessions/session-evidence.ts';
import { assertedDates, sessionText } from '../sessions/session-text.ts';
import { citingSentence } from './citing-sentence.ts';
import { mastheadSources } from './masthead-sources.ts';
import { cardOf, textsOf } from './symbol-card.ts';
import { ownSources, untitledCard } from './untitled-document.ts';

/** What a symbol stands for, from the documents that cite it. */
export function whatItIs(asked: Asked, world: World, say: Phrases, symbol: string): Reply {
  const own = world.knowledge.records.find(({ document }) => document.symbol === symbol);
  // What a document calls itself on the way is less than its title.
  const claims = world.knowledge.symbols.filter(
    ({ value, record }) =>
      value.id === symbol && !(own && !isUntitled(own.document) && record.document.symbol === symbol),
  );
  const [first] = claims;
  const text = sessionText(asked, world, say);
  const untitled = own && isUntitled(own.document) ? untitledCard(asked, world, say, own) : undefined;
  const title = untitled ? '' : (own?.document.title ?? '');
  const card = cardOf(asked, world, symbol, first?.value.called ?? title);
  const texts = textsOf(world, symbol);
  const held = texts.length > 0 ? [say.heldIn(texts.map(({ language }) => language))] : [];
  const cited = claims.map(({ record, claim }) => say.citedIn(record.document.title, say.paragraph(claim.paragraph)));
  const isNamed = claims.some(({ value }) => value.called !== undefined || value.kind !== 'other');
  if (!first || (own && !isNamed)) {
    const sources = untitled?.sources ?? (own ? titleSources(world, own) : []);
    const sent = own ? sentWith(world, own) : undefined;
    return answered(
      asked,
      'symbol',
      {
        lead: untitled ? say.symbolUntitled(symbol) : say.symbolIs(symbol, title),
        lines: [
          ...(own ? issuedFor(asked, world, say, own) : []),
          ...(untitled?.lines ?? []),
          ...(sent ? [say.quoted(sent.quote ?? '')] : []),
          ...cited,
        ],
        symbols: [symbol],
        dates: untitled?.dates ?? [],
        card,
        sources: [...sources, ...(sent ? [sent] : []), ...sourcesOf(claims)],
        notes: held,
      },
      { symbols: [symbol] },
    );
  }
  const { called, kind } = first.value;
  const session = findSession(world.knowledge.sessions, first.value.session);
  const agenda = world.knowledge.agendas.find(({ record }) => record === first.record);
  const item = agenda?.items.find(({ number }) => number === first.value.item);
  const listed = item && agenda ? say.symbolItem(item.number, item.title, text.known(agenda.session)) : undefined;
  const issued = session && say.documentSession(text.name(session));
  // Of one of several documents of an item nothing is known but that.
  const isListed = called === undefined && listed !== undefined && (!isNamed || !issued);
  const name = called ?? (isListed ? listed : issued)?.replace(/[.。]$/u, '');
  if (name === undefined || (!isNamed && !session && !item)) return onlyCited(asked, world, say, symbol, claims);
  const lead =
    session && kind === 'report'
      ? session.bodies.length > 1
        ? say.symbolJointReport(symbol, text.on(session), text.bodies(session))
        : say.symbolReport(symbol, text.name(session))
      : session && kind === 'provisional-agenda'
        ? say.symbolAgenda(symbol, text.name(session))
        : say.symbolIs(symbol, name);
  const lines = [
    ...(session && text.dates(session) !== ''
      ? [
          say.symbolSession(
            text.noun(session),
            text.dates(session),
            `${text.place(session)}${session.cancelled ? say.cancelledMark : ''}`,
          ),
        ]
      : []),
    ...(listed && !isListed ? [listed] : []),
    ...cited,
  ];
  const typed = asked.symbols[0] ? asked.text.slice(asked.symbols[0].start, asked.symbols[0].end).trim() : '';
  const half =
    halves(symbol).length > 1 && halves(symbol).includes(typed.toUpperCase())
      ? [say.halfOf(typed.toUpperCase(), symbol)]
      : [];
  const deduced = first.claim.read === 'deduction' && session ? [say.jointNote] : [];
  return answered(
    asked,
    'symbol',
    {
      lead,
      lines,
      card,
      symbols: [symbol],
      dates: session ? assertedDates(asked, [session]) : [],
      sources: [
        ...sourcesOf(claims),
        ...(session ? evidenceOf(session).slice(0, 1) : []),
        ...(item ? sourcesOf([item.cited]) : []),
      ],
      notes: [...half, ...deduced, ...(own ? held : [say.notHeldNote])],
    },
    {
      symbols: [symbol],
      ...(session ? { session: refOf(session) } : agenda ? { session: refOf(agenda.session) } : {}),
      ...(item ? { item: item.number } : {}),
    },
  );
}

/** What a letter says that it sends, which its title does not: "I have the honour to forward to you …" (A/79/822). */
function sentWith(world: World, record: DocumentRecord): Source | undefined {
  const said = LETTER.test(plain(record.document.title)) ? selfDescription(record) : undefined;
  if (!said) return undefined;
  const { paragraph, start, end } = said;
  return passageSource(record, paragraph.key, quoteOf(world.knowledge, record, paragraph, start, end));
}

/** What documents say of a symbol that they cite without a name: the sentence that tells most, if one tells anything. */
function onlyCited(asked: Asked, world: World, say: Phrases, symbol: string, claims: Cited<SymbolClaim>[]): Reply {
  const card = cardOf(asked, world, symbol, '');
  const telling = citingSentence(world, claims, symbol);
  if (telling)
    return answered(
      asked,
      'symbol',
      {
        ...quoting(say, telling.record, telling.parts, telling.parts.at(-1)?.key),
        symbols: [symbol],
        card,
        notes: [say.notHeldNote],
      },
      { symbols: [symbol] },
    );
  const lines = claims.map(({ record, claim }) => say.citedIn(record.document.title, say.paragraph(claim.paragraph)));
  const lead = say.symbolTextUnknown(symbol);
  const parts = { lead, lines, card, sources: sourcesOf(claims) };
  return notInRecords(asked, world, say, 'symbol', parts, { symbols: [symbol] });
}

/** The session that a held document was issued for, or else the body in whose series it is. */
export function issuedFor(asked: Asked, world: World, say: Phrases, { document }: DocumentRecord): string[] {
  const { session, symbol } = document;
  const name = (body: string) => bodyName(world, body, asked.language);
  if (session?.number !== undefined) {
    const bodies = say.list([session.body].flat().map(name));
    const { designation } = findSession(world.knowledge.sessions, session) ?? {};
    return [say.documentSession(say.nthSession(session.number, say.session(designation ?? 'session'), bodies))];
  }
  const body = bodyOfSymbol(world.knowledge.bodies, symbol);
  return body ? [say.documentOf(name(body.id))] : [];
}

/** Where a document prints its title, or else, where a person supplied it, where it tells what it is. */
function titleSources(world: World, record: DocumentRecord): Source[] {
  const [printed] = mastheadSources(record, 'title');
  return printed ? [printed] : ownSources(world, record);
}
