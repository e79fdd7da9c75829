import { zoneOf } from '../knowledge/half-days.ts';
import { bodyOf } from '../knowledge/knowledge.ts';
import type { Cited, Session } from '../knowledge/sessions.ts';
import type { Answer, AnswerKind, AnswerLanguage, BodyId, DocumentRecord, Source } from '../model.ts';
import { officialLinks } from '../records/official-link.ts';
import type { Asked, Focus } from './asked.ts';
import type { Phrases } from './phrases/fr.ts';
import type { World } from './world.ts';

/** What a handler gives back: the answer, and what the conversation is about from now on. */
export type Reply = { answer: Answer; focus?: Focus };

/** Everything a handler needs: the question, the knowledge, the words. */
export type Handler = (asked: Asked, world: World, say: Phrases) => Reply | undefined;

type Parts = Partial<Omit<Answer, 'language' | 'kind'>>;

const build = (asked: Asked, kind: AnswerKind, parts: Parts): Answer => ({
  language: asked.language,
  kind,
  status: 'answered',
  lead: '',
  lines: [],
  notes: [],
  dates: [],
  symbols: [],
  decisions: [],
  sources: [],
  choices: [],
  ...parts,
});

const unique = <T>(list: T[]): T[] => [...new Set(list)];

/** An answer with its evidence. What it asserts is listed once each. */
export function answered(asked: Asked, kind: AnswerKind, parts: Parts, focus?: Focus): Reply {
  const answer = build(asked, kind, parts);
  const lists = {
    dates: unique(answer.dates),
    symbols: unique(answer.symbols),
    decisions: unique(answer.decisions),
    notes: unique(answer.notes),
  };
  return { answer: { ...answer, ...lists }, ...(focus ? { focus } : {}) };
}

/** Several answers in one: under the words given, all that they assert, with their sources and notes. */
export const together = (
  asked: Asked,
  kind: AnswerKind,
  answers: Answer[],
  words: { lead: string; lines: string[] },
  focus?: Focus,
): Reply =>
  answered(
    asked,
    kind,
    {
      ...words,
      dates: answers.flatMap(({ dates }) => dates),
      symbols: answers.flatMap(({ symbols }) => symbols),
      decisions: answers.flatMap(({ decisions }) => decisions),
      sources: answers.flatMap(({ sources }) => sources),
      notes: answers.flatMap(({ notes }) => notes),
    },
    focus,
  );

/** The lead of the first answer, and under it all that the answers say, each thing once. */
export const inTurn = ([first, ...rest]: Answer[]): { lead: string; lines: string[] } => {
  const lead = first?.lead ?? '';
  const more = rest.flatMap((answer) => [answer.lead, ...answer.lines]).filter((line) => line !== lead);
  return { lead, lines: unique([...(first?.lines ?? []), ...more]) };
};

/** Answers to several questions as one, of the kind of the last. */
export const bothIn = (last: Answer, answers: Answer[]): Answer => ({
  ...last,
  ...inTurn(answers),
  notes: unique(answers.flatMap(({ notes }) => notes)),
  dates: unique(answers.flatMap(({ dates }) => dates)),
  symbols: unique(answers.flatMap(({ symbols }) => symbols)),
  decisions: unique(answers.flatMap(({ decisions }) => decisions)),
  sources: answers.flatMap(({ sources }) => sources),
});

/** What is known of one of several questions, where another has no answer: a refusal that tells it. */
export function halfOf(answers: Answer[], whole: Answer): Answer {
  const refused = answers.find(({ status }) => status !== 'answered');
  const told = answers.filter(({ status }) => status === 'answered');
  return {
    ...(refused ?? whole),
    lines: told.flatMap(({ lead, lines }) => [lead, ...lines]),
    sources: told.flatMap(({ sources }) => sources),
  };
}

/** Says that the records do not hold it, with what was searched and up to when they go. Asserts nothing. */
export function notInRecords(
  asked: Asked,
  world: World,
  say: Phrases,
  kind: AnswerKind,
  parts: Parts,
  focus?: Focus,
): Reply {
  const { records, asOf } = world.knowledge;
  const notes = [
    ...(parts.notes ?? []),
    `${say.searched(records.length)}${asOf ? ` ${say.asOf(say.dates(asOf, false))}` : ''}`,
  ];
  return answered(
    asked,
    kind,
    { ...parts, status: 'not-in-records', dates: [], symbols: [], decisions: [], notes },
    focus,
  );
}

/** Asks back, with choices. */
export const unclear = (asked: Asked, kind: AnswerKind, lead: string, choices: string[]): Reply =>
  answered(asked, kind, { status: 'unclear', lead, choices });

/** Where a claim stands. */
export function sourceOf<T>({ record, claim }: Cited<T>): Source {
  return passageSource(record, claim.paragraph, claim.quote);
}

/** The official address of a document in its own language, where its symbol is known. */
export const officialUrl = ({ document: { symbol, language } }: DocumentRecord): string | undefined =>
  symbol ? officialLinks(symbol).find((link) => link.language === language)?.url : undefined;

/** A quotation from a paragraph of a record. */
export function passageSource(record: DocumentRecord, paragraph: string, quote: string): Source {
  const { symbol = null, title, language } = record.document;
  return {
    record: record.id,
    symbol,
    title,
    url: officialUrl(record) ?? `/records/${record.id}#p${paragraph}`,
    paragraph,
    quote,
    language,
  };
}

/**
 * What a document says, under its title and the place of the first words, or `at` another: each quotation on a line, with its
 * source.
 */
export const quoting = (
  say: Phrases,
  record: DocumentRecord,
  parts: readonly { key: string; quote: string; shown?: string }[],
  at = parts[0]?.key ?? '',
): Pick<Answer, 'lead' | 'lines' | 'sources'> => ({
  lead: say.passage(record.document.title, say.paragraph(at)),
  lines: parts.map(({ quote, shown = quote }) => say.quoted(shown)),
  sources: parts.map(({ key, quote }) => passageSource(record, key, quote)),
});

/** Sources of several claims, each place once. */
export function sourcesOf(cited: Cited<unknown>[]): Source[] {
  const seen = new Set<string>();
  return cited.map(sourceOf).filter((source) => {
    const key = `${source.record}#${source.paragraph}#${source.quote}`;
    return !seen.has(key) && seen.add(key);
  });
}

const ARTICLE = /^(?:the |le |la |les |el |l['’])/i;

/** Name of a body in a sentence, with its article. */
export function bodyName(world: Pick<World, 'knowledge'>, id: BodyId, language: AnswerLanguage): string {
  const { names, short } = bodyOf(world.knowledge, id);
  const [{ from: _, to: __, ...newest } = {}] = names;
  const usual = short?.[language];
  // "The Conference" is any of those whose names go on, where records tell of several.
  const isShared = world.knowledge.bodies.some(
    (body) => body.id !== id && usual !== undefined && body.short?.[language]?.startsWith(`${usual} `),
  );
  const full = newest[language];
  if (isShared && usual && full) return `${ARTICLE.exec(usual)?.[0] ?? ''}${full}`;
  // A name in another language is still a name; an id is none.
  return usual ?? newest[language] ?? newest.fr ?? newest.en ?? Object.values(newest)[0] ?? id;
}

/** The name of a body as a label stands: without its article, with a capital. */
export const bodyLabel = (world: World, id: BodyId, language: AnswerLanguage): string =>
  withoutArticle(bodyName(world, id, language));

/**
 * A name as a label stands.
 *
 * @example withoutArticle('la Conférence') // 'Conférence'
 */
export function withoutArticle(name: string): string {
  const bare = name.replace(ARTICLE, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** Name of the city of a place, or of the zone of a body's seat. */
export function placeName(world: World, place: string, language: AnswerLanguage): string {
  return world.knowledge.places.find(({ id }) => id === place)?.names[language] ?? place;
}

/** The city that an IANA zone is called by: "Vienne" for Europe/Vienna. */
export const cityOfZone = (world: World, zone: string, language: AnswerLanguage): string =>
  placeName(world, (zone.split('/').at(-1) ?? zone).replaceAll('_', ' '), language);

/** The city by which the hours of a session go. */
export const zoneCity = (world: World, session: Session, language: AnswerLanguage): string =>
  cityOfZone(world, zoneOf(world.knowledge, session), language);

/** The working groups among the bodies asked about; the default body when none is named. */
export function groupsOf(asked: Asked, world: World): BodyId[] {
  const groups = asked.bodyIds.filter((id) => bodyOf(world.knowledge, id).parent && bodyOf(world.knowledge, id).series);
  if (groups.length > 0) return groups;
  // A group that is under no known body is still the one that is named; "the group of the Conference" names none.
  const named = asked.bodies.flatMap(({ body, from, to, weak }) =>
    !weak && asked.matches.some((match) => match.cue === 'group' && match.from >= from && match.from < to)
      ? [body]
      : [],
  );
  return named.length > 0 ? named : [world.knowledge.defaultBody];
}

/** The bodies asked about; the default body when none is named. */
export const bodiesAsked = (asked: Asked, world: World): BodyId[] =>
  asked.bodyIds.length > 0 ? asked.bodyIds : [world.knowledge.defaultBody];
