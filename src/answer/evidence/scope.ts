import { bodyOf } from '../../knowledge/knowledge.ts';
import { ownSessions } from '../../knowledge/own-sessions.ts';
import type { BodyId, DocumentRecord, Paragraph } from '../../model.ts';
import { bodyOfSymbol } from '../../records/body-of-symbol.ts';
import { languageOf } from '../../records/languages/languages.ts';
import { literal, plain } from '../../records/text.ts';
import type { Asked } from '../asked.ts';
import { readOnce } from '../kept.ts';
import { type NumberedSession, onlySession } from '../session-refs.ts';
import type { World } from '../world.ts';
import { asksHost } from './lands/hosts-asked.ts';
import { headingsOfDecision, isAnnexed, isDecisionLabel } from './texts/sections.ts';

/** The documents to which a question is limited, and the numbers by which it says so. */
export type Scope = {
  records: DocumentRecord[];
  numbers: number[];
  /** The paragraphs to which it is limited, where it names one decision of those that a document prints. */
  paragraphs?: ReadonlySet<Paragraph>;
  /** The document does not say of which session it is; it speaks of those before and after. */
  deduced?: { before: string; after: string };
  /** It is the document of the answer before. */
  isBefore?: true;
  /** The question names what the head of the document names. */
  isOfHead?: true;
};

const NOTHING: Scope = { records: [], numbers: [] };

/**
 * The documents that a question names: by a symbol, by the number of a resolution that is one ("resolution 79/98" is
 * A/RES/79/98) or of a decision that one prints, or as those of a session of a body. None where it names none that is held.
 */
export function scopeOf(asked: Asked, world: World): Scope {
  if (asked.source) return asked.source;
  const bySymbol = ofSymbols(asked, world);
  if (bySymbol.records.length > 0) return bySymbol;
  const ofDecision = ofPrintedDecision(asked, world);
  if (ofDecision.records.length > 0) return ofDecision;
  // An offer to host a session was accepted at an earlier one.
  return asksHost(asked) ? NOTHING : ofSession(asked, world);
}

function ofSymbols({ symbols, decisions }: Asked, { knowledge }: World): Scope {
  const named = [
    ...symbols.map(({ pieces }) => pieces.join('/')),
    ...decisions.flatMap(({ number }) => [`A/RES/${number}`, `E/RES/${number}`, `S/RES/${number}`]),
  ].map(bareSymbol);
  const records = knowledge.records.filter(({ document: { symbol } }) => symbol && named.includes(bareSymbol(symbol)));
  return { records, numbers: [] };
}

/** E/CN.6/2015/INF/13 is typed with a full stop, too. */
const bareSymbol = (symbol: string) =>
  symbol
    .replace(/[() ]/g, '')
    .toUpperCase()
    .replace(/\/(L|CRP|INF|NGO|WP|PV|SR|MISC)\/(?=\d)/, '/$1.');

/** A line of the contents has the number of its page. */
const OF_CONTENTS = /\p{L}[^/]*\s\d+\s*$/u;

/** So many characters hold the word for a decision and its number. */
const LONGEST_LABEL = 100;

/** The number of a decision or resolution, and which of the two it is, where that is said. */
type NumberedAct = { number: string; word?: string | undefined };

const ITEM_BEHIND = '(?:agenda )?(?:item|point|tema|punto|пункт|البند|议程)';

/** A decision that a document prints: its heading, and the paragraphs under it. */
type Printed = { record: DocumentRecord; heading: Paragraph; paragraphs: Paragraph[] };

/**
 * The documents that print a decision of a number: under its heading ("Decision 5/CMP.14"), or as a whole ("61/412. Appointment
 * of members"). A resolution has the number of a decision beside it (1/CP.26), so the word counts where both have one.
 */
export function printedDecision({ number, word }: NumberedAct, { knowledge }: World): Printed[] {
  // "Decision CIPM/107-23 (2018)", "Résolution n° 2019/16 (Point 8.1 de l’ordre du jour)": behind a number of two parts stands the year, or the item.
  const other = number.includes('/') ? ` ?\\((?!(?:19|20)\\d\\d\\)|${ITEM_BEHIND})` : ' ?\\(';
  const own = new RegExp(
    `^(?:(\\p{L}+) (?:no\\.? ?|n[o°] ?)?|第)?${literal(number).toLowerCase()}(?![\\d/)]|${other})`,
    'u',
  );
  const found = knowledge.records.flatMap((record): Printed[] => {
    const { words } = languageOf(record.document.language).decisions;
    const isOwn = ({ text }: Paragraph) => {
      const label = own.exec(plain(text.slice(0, LONGEST_LABEL)));
      const printed = words[label?.[1] ?? ''];
      return label !== null && (!word || !printed || printed === word);
    };
    const labelled = labelledIn(record).filter(isOwn);
    if (labelled.length === 0) return [];
    const labels = new Set(labelled.map(({ text }) => text));
    const paragraphs = record.paragraphs.filter(({ key }) =>
      headingsOfDecision(record, key).some((heading) => labels.has(heading)),
    );
    const heading = labelled.find(({ part }) => part !== 'head');
    if (heading && paragraphs.length > 0) return [{ record, heading, paragraphs }];
    const title = labelled.find(({ part, text }) => part === 'head' && !OF_CONTENTS.test(text));
    // The first of several decisions may be the title of the document: what stands under another is none of it.
    const isOther = (text: string) => isDecisionLabel(text) && !own.test(plain(text));
    const left = record.paragraphs.filter(({ key }) => !headingsOfDecision(record, key).some(isOther));
    return title ? [{ record, heading: title, paragraphs: left }] : [];
  });
  // Contents list what another document may print.
  const printed = found.filter(({ heading }) => heading.part !== 'head');
  return printed.length > 0 ? printed : found;
}

/** `2/6`, `WHA67.10`, `38 COM 7A.1`, `H (70)`, `4 (2031)`. */
const LIKE_A_NUMBER = /\/|\d \((?:19|20)\d\d\)|\d\.(?:R?\d|GA)|\d\(\d|\p{Lu} \(\d|COM \d|\p{Lu}\.\d/u;

/** The paragraphs that may begin with the number of a decision: few do, and only those are folded. */
const labelledIn = readOnce(({ paragraphs }): readonly Paragraph[] =>
  paragraphs.filter(({ text }) => LIKE_A_NUMBER.test(text.slice(0, LONGEST_LABEL))),
);

/** The one decision that a question names and a document prints, with its annexes. */
export function printedWhole({ decisions }: Asked, world: World): Scope {
  const [decision, ...others] = decisions;
  const found = decision && others.length === 0 ? printedDecision(decision, world) : [];
  if (found.length === 0) return NOTHING;
  return {
    records: found.map(({ record }) => record),
    numbers: [],
    paragraphs: new Set(found.flatMap(({ paragraphs }) => paragraphs)),
  };
}

/** Its own text: the days and deeds of an annex are not those of the decision, where a document prints others beside it. */
function ofPrintedDecision(asked: Asked, world: World): Scope {
  const { records, numbers, paragraphs } = printedWhole(asked, world);
  if (!paragraphs) return NOTHING;
  const isOwn = (record: DocumentRecord) => record.paragraphs.every((paragraph) => paragraphs.has(paragraph));
  const own = records.flatMap((record) => {
    const isWhole = isOwn(record);
    return record.paragraphs.filter(
      (paragraph) => paragraphs.has(paragraph) && (isWhole || !isAnnexed(record, paragraph.key)),
    );
  });
  return { records, numbers, paragraphs: new Set(own) };
}

function ofSession(asked: Asked, world: World): Scope {
  // "El OSE 43 (SBI 43)" is one session.
  const named = numberedBodies(asked).filter(
    ({ body, number }, at, all) => all.findIndex((one) => one.body === body && one.number === number) === at,
  );
  const pairs = named.map((pair) => ({ ...pair, records: ofItsSession(pair, world) }));
  const [held, ...more] = pairs.filter(({ records }) => records.length > 0);
  if (held) return more.length > 0 ? NOTHING : { records: held.records, numbers: besideIt(asked, held.number) };
  const [only, ...others] = pairs;
  return only && others.length === 0 ? ofSessionBetween(only.body, only.number, world) : NOTHING;
}

/** "SBI 52-55": the numbers that are told by the same words. */
const besideIt = ({ ordinals }: Asked, number: number): number[] => {
  const own = ordinals.find(({ value }) => value === number);
  return ordinals.flatMap(({ value, from }) => (from === own?.from ? [value] : []));
};

const ofItsSession = ({ body, number }: NumberedSession, { knowledge }: World): DocumentRecord[] =>
  knowledge.records.filter((record) =>
    ownSessions(record).some((session) => session.number === number && [session.body].flat().includes(body)),
  );

/**
 * The bodies with the numbers of their sessions: each with the one right behind its name ("Which dates did SBI 40 recommend for
 * COP 24?"), or the only one with the only number. The number of a part of a session is none of a session.
 */
function numberedBodies({ bodies, bodyIds, ordinals, tokens }: Asked): NumberedSession[] {
  const beside = bodies.flatMap(({ body, to, weak }) => {
    const number = ordinals.find(({ from }) => from === to);
    return number && !weak ? [{ body, number: number.value }] : [];
  });
  if (beside.length > 0) return beside;
  const ofSessions = ordinals.filter(
    ({ from, to }) => ![tokens[to], tokens[from - 1]].some((token) => PARTS.test(token?.word ?? '')),
  );
  return [onlySession({ bodyIds, ordinals: ofSessions }) ?? []].flat();
}

const PARTS = /^(?:parts?|partie|parte|част[ьи]|(?:ال)?جزء|部分)$/u;

/** The body of the session to which a question is limited. */
export const bodyOfScope = (asked: Asked, { numbers: [number] }: Scope): BodyId | undefined =>
  numberedBodies(asked).find((pair) => pair.number === number)?.body;

/**
 * A document of a body that has lost its head: it names "SBSTA 49" and "SBSTA 51", and never SBSTA 50, which it calls "this
 * session".
 */
function ofSessionBetween(body: BodyId, number: number, { knowledge }: World): Scope {
  const letters = Object.values(bodyOf(knowledge, body)?.also ?? {})
    .flat()
    .filter((name) => /^\p{Lu}{2,8}$/u.test(name));
  for (const record of knowledge.records) {
    if (ownSessions(record).length > 0 || bodyOfSymbol(knowledge.bodies, record.document.symbol)?.id !== body) continue;
    const names = (name: string) => record.paragraphs.some(({ text }) => new RegExp(`${name}(?!\\d)`, 'u').test(text));
    const own = letters.find((name) => names(`${name} ${number - 1}`) && names(`${name} ${number + 1}`));
    if (own !== undefined && !names(`${own} ${number}`))
      return {
        records: [record],
        numbers: [number],
        deduced: { before: `${own} ${number - 1}`, after: `${own} ${number + 1}` },
      };
  }
  return NOTHING;
}
