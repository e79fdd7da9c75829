import type { DocumentRecord } from '../../../model.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { literal, plain } from '../../../records/text.ts';
import { content, fold, stem } from '../../../search/analysis.ts';
import { knows } from '../../../search/knows.ts';
import type { Asked } from '../../asked.ts';
import type { Cue } from '../../lexicon.ts';
import { typedWithout } from '../../reading/as-typed.ts';
import { wordLanguage } from '../../reading/question.ts';
import type { World } from '../../world.ts';
import { countsInHead, headOf, isTimeOfHead } from './heads.ts';

/** What so many documents have in their heads tells nothing of which is meant. */
const MOST_DOCUMENTS = 6;
/** A longer question is held against no heads. */
const MOST_WORDS = 60;
/** So many words in a row, as a head has them, name a body or a gathering: "Expert Team on World Data Centres". */
const SHORTEST_NAME = 3;
/** A word that stands in no text, but in the name of a file. */
const SHORTEST_PLACE = 5;
/** Words for gatherings, beside a name or a number that is its own. */
const GATHERING: ReadonlySet<Cue> = new Set(['session']);

/** A word of a question at its place among the tokens, as it was typed. */
type Word = { at: number; word: string; stem: string; typed: string; isNameWord: boolean };

/**
 * A question that names a gathering or a body as the heads of few documents do, once for each of those documents: limited to it, and
 * without the name. What the head says, no sentence need say again: "Who got the award at the 57th CIML meeting?" asks the
 * resolutions of that meeting who got the award. A number or a time that the head does not have stays in the question, and no document
 * of another number counts.
 *
 * @example askedOfHeads(asked of 'Who got the OIML CEEMS Award at the 57th CIML?', world)[0].source.records // [ciml-57-resolutions-en]
 */
export function askedOfHeads(asked: Asked, world: World): Asked[] {
  if (asked.source || asked.symbols.length > 0 || asked.followUp || asked.language === 'zh') return [];
  const words = wordsOf(asked);
  if (words.length > MOST_WORDS || !words.some(({ isNameWord }) => isNameWord)) return [];
  const designations = designationsOf(asked);
  const named = world.knowledge.records.flatMap((record) => {
    const found = namedIn(record, words, designations, asked, world);
    return found ? [{ record, ...found }] : [];
  });
  const most = Math.max(...named.map(({ anchors }) => anchors.size));
  const nearest = named.filter(({ anchors }) => anchors.size === most);
  const all = Math.max(...nearest.map(({ taken }) => taken.size));
  const best = nearest.filter(({ taken }) => taken.size === all);
  const inTime = best.filter(({ record }) => asked.times.every(({ when }) => when && isTimeOfHead(record, when)));
  const meant = inTime.length > 0 ? inTime : best;
  const documents = new Map<string, typeof meant>();
  for (const one of meant) {
    const name = one.record.document.symbol ?? one.record.id;
    documents.set(name, [...(documents.get(name) ?? []), one]);
  }
  if (documents.size > MOST_DOCUMENTS) return [];
  return [...documents.values()].flatMap((all) => {
    const own = all.find(({ record }) => record.document.language === asked.language) ?? all[0];
    return own ? [limitedTo(own.record, own.taken, asked)] : [];
  });
}

function wordsOf(asked: Asked): Word[] {
  const { tokens, said, leftover } = asked;
  const free = new Set(leftover);
  return tokens.flatMap(({ word }, at) => {
    const typed = said?.get(word) ?? tokens[at]?.typed ?? word;
    if (content(typed, asked.language).length === 0) return [];
    const isNameWord = free.has(word);
    return [{ at, word: fold(typed), stem: stem(fold(typed), wordLanguage(asked, word)), typed, isNameWord }];
  });
}

/** The words of a question that name what the head of a document names, and all that it says of it; nothing where none does, or where the number is another. */
function namedIn(
  record: DocumentRecord,
  words: readonly Word[],
  designations: readonly Designation[],
  asked: Asked,
  world: World,
): { anchors: ReadonlySet<number>; taken: ReadonlySet<number> } | undefined {
  const { lines, opening } = headOf(record);
  const names = namesIn(record, words);
  const anchors = new Set([
    ...designationsIn(record, words, designations),
    ...(names.length > 0 ? names : [...lettersIn(record, words), ...placesIn(record, words, world)]),
  ]);
  if (anchors.size === 0) return undefined;
  const setOf = (all: typeof opening) => new Set(all.flatMap((one) => [one.word, one.stem]));
  const taken = withBeside(anchors, words, setOf(lines.flat()), setOf(opening), asked);
  const letters = words.filter(({ at }) => anchors.has(at)).map(({ word }) => word);
  for (const { value, from, to } of [...asked.ordinals, ...strayOrdinals(asked)]) {
    if (!isOfGathering(from, to, taken, asked)) continue;
    if (!countsInHead(record, value, letters)) return undefined;
    for (let at = from; at < to; at++) taken.add(at);
  }
  for (const { cue, from, to } of asked.matches)
    if (GATHERING.has(cue) && isNear(from, to, taken)) for (let at = from; at < to; at++) taken.add(at);
  return { anchors, taken };
}

/** "The SPRFMO SCW15 jack mackerel workshop": what stands beside the name, and in the head or the opening words, is of the name. */
function withBeside(
  anchors: ReadonlySet<number>,
  words: readonly Word[],
  ofHead: ReadonlySet<string>,
  ofOpening: ReadonlySet<string>,
  { text, tokens }: Asked,
): Set<number> {
  const taken = new Set(anchors);
  const between = (a: number, b: number) => text.slice(tokens[Math.min(a, b)]?.end, tokens[Math.max(a, b)]?.start);
  const go = (all: readonly Word[]) => {
    for (const [i, { at, word, stem: own, isNameWord }] of all.entries()) {
      const before = all[i - 1]?.at ?? -1;
      if (!isNameWord || !taken.has(before)) continue;
      const isOpening = between(before, at) === ' ' && (ofOpening.has(word) || ofOpening.has(own));
      if (isOpening || ofHead.has(word) || ofHead.has(own)) taken.add(at);
    }
  };
  go(words);
  go(words.toReversed());
  return taken;
}

/** Letters with a number as they are typed: "EC-92", "WHA66.18". */
type Designation = { name: string; form: RegExp };

const designationsOf = ({ typed }: Asked): Designation[] =>
  [...typed.matchAll(DESIGNATION)].map(([name]) => ({
    name,
    form: new RegExp(`(?<![\\p{L}\\d])${literal(name)}(?![\\p{L}\\d])`, 'u'),
  }));

/** Those that the head has, or the name of the file. */
function designationsIn(record: DocumentRecord, words: readonly Word[], all: readonly Designation[]): number[] {
  if (all.length === 0) return [];
  const said = [record.id, ...headOf(record).texts].join('\n');
  const names = all.filter(({ form }) => form.test(said)).map(({ name }) => name);
  const pieces = new Set(names.flatMap((name) => name.match(/[\p{L}\p{N}]+/gu) ?? []).map(fold));
  return words.filter(({ word, isNameWord }) => isNameWord && pieces.has(word)).map(({ at }) => at);
}

const DESIGNATION = /(?<![\p{L}\p{N}/.-])\p{Lu}{2,}(?:-\d{1,3}|\d{1,3}\.\d{1,3}|\d{2,3})(?![\p{L}\p{N}/-])/gu;

/** "La Douzième Conférence": a number that was read as part of the name of a body. */
function strayOrdinals({ tokens, ordinals, language }: Asked): { value: number; from: number; to: number }[] {
  const forms = languageOf(language).ordinals;
  return tokens.flatMap(({ word }, at) => {
    const value = forms.findIndex((all) => all.some((form) => plain(form) === word)) + 1;
    const isRead = ordinals.some(({ from, to }) => from <= at && at < to);
    return value > 0 && !isRead ? [{ value, from: at, to: at + 1 }] : [];
  });
}

const isNear = (from: number, to: number, taken: ReadonlySet<number>): boolean =>
  [from - 2, from - 1, to, to + 1].some((at) => taken.has(at));

/** Whether a number counts gatherings: beside the name, or a word for them; or at the end: "the CIML meeting tomorrow (57th)". */
const isOfGathering = (from: number, to: number, taken: ReadonlySet<number>, { matches, tokens }: Asked): boolean =>
  to === tokens.length ||
  [from - 1, to, to + 1].some((at) => taken.has(at)) ||
  matches.some((match) => GATHERING.has(match.cue) && (match.from === to || match.to === from));

/** Letters that the head has as a name: "CIML"; the name of a file may have them in small letters, where they are typed in capitals. */
function lettersIn(record: DocumentRecord, words: readonly Word[]): number[] {
  const { lines, file } = headOf(record);
  const letters = new Set(lines.flatMap((line) => line.flatMap(({ word, isLetters }) => (isLetters ? [word] : []))));
  const said = new Set([...file, ...lines.flatMap((line) => line.map(({ word }) => word))]);
  return words
    .filter(
      ({ word, typed, isNameWord }) =>
        isNameWord && (CAPITALS.test(typed) ? said : letters).has(word) && !CAPITAL.test(typed),
    )
    .map(({ at }) => at);
}

const CAPITALS = /^\p{Lu}{3,}\d*$/u;
/** "General", of "Director-General". */
const CAPITAL = /^\p{Lu}\p{Ll}/u;

/** The longest row of words all of which a line of the head has: "expert team on world data centres". */
function namesIn(record: DocumentRecord, words: readonly Word[]): number[] {
  const rows = headOf(record).lines.flatMap((line) => {
    const said = new Set(line.flatMap((one) => [one.word, one.stem]));
    return words.map((_, from) => {
      const end = words.findIndex((one, i) => i >= from && !said.has(one.word) && !said.has(one.stem));
      return words.slice(from, end < 0 ? undefined : end);
    });
  });
  const own = rows.filter(
    (row) =>
      row.length >= SHORTEST_NAME &&
      row.filter(({ isNameWord }) => isNameWord).length > 1 &&
      row.some(({ word }) => GATHERS.test(word)),
  );
  const longest = own.reduce((best, row) => (row.length > best.length ? row : best), own[0] ?? []);
  return longest.map(({ at }) => at);
}

/** Who gathers, or what they gather for, in plain letters: a convention that a title names is none of them. */
const GATHERS =
  /^(?:teams?|groups?|working|committees?|commissions?|councils?|boards?|panels?|forums?|assembl(?:y|ies)|workshops?|seminars?|conferences?|meetings?|network|equipes?|groupes?|comites?|conseils?|ateliers?|seminaires?|conferences?|reunions?|assemblees?|reseau|equipos?|grupos?|comision(?:es)?|consejos?|taller(?:es)?|seminarios?|conferencias?|foros?|asambleas?|red)$|^(?:групп|комитет|комисси|совет|семинар|конференц|совещани|форум|ассамбле)|^[ولب]?(?:ال|لل)?(?:فريق|افرقه|لجنه|لجان|مجلس|حلقه|مؤتمر|اجتماع|منتدي|جمعي)/u;

/** "Arcachon", of a page "arcachon_schedule": no text names the place. */
const placesIn = (record: DocumentRecord, words: readonly Word[], { passages }: World): number[] =>
  words
    .filter(
      ({ word, isNameWord }) =>
        isNameWord && word.length >= SHORTEST_PLACE && !knows(passages, word) && headOf(record).file.includes(word),
    )
    .map(({ at }) => at);

/** The question, limited to a document, without the words at some places. */
function limitedTo(record: DocumentRecord, taken: ReadonlySet<number>, asked: Asked): Asked {
  const places = [...taken].sort((a, b) => a - b).map((at) => ({ from: at, to: at + 1 }));
  const isLeft = ({ from, to }: { from: number; to: number }) => {
    for (let at = from; at < to; at++) if (!taken.has(at)) return true;
    return false;
  };
  const gone = new Set(places.map(({ from }) => asked.tokens[from]?.word));
  const matches = asked.matches.filter(isLeft);
  const bodies = asked.bodies.filter(isLeft);
  return {
    ...asked,
    source: { records: [record], numbers: [], isOfHead: true },
    matches,
    cues: new Set([...asked.cues].filter((cue) => !GATHERING.has(cue) || matches.some((match) => match.cue === cue))),
    bodies,
    bodyIds: [...new Set(bodies.map(({ body }) => body))],
    genericGroup: false,
    ordinals: asked.ordinals.filter(isLeft),
    leftover: asked.leftover.filter((word) => !gone.has(word)),
    typed: typedWithout(asked, places).replaceAll(/\s+/gu, ' '),
  };
}
