import type { BodyId } from '../../model.ts';
import { literal, plain } from '../../records/text.ts';
import type { Asked } from '../asked.ts';
import { ownBodies } from '../evidence/bodies/own-bodies.ts';
import { namedBodies } from '../slots/bodies.ts';
import type { World } from '../world.ts';
import { bodiesOf, headOf, type SittingRecord, sittingRecord } from './sitting-records.ts';

/** "1523-м", "第1296", "2700th": a number in a question that nothing else explains. */
const NUMBER = /^第?(\d{1,5})(?:-?\p{L}{1,3}|次)?$/u;

/** A smaller number is that of a meeting of many sessions, and of many bodies. */
const LONGEST_COMMON = 99;

/**
 * The records of the one meeting that a question names by its number or its day, with its body, its session or its day where it
 * names them; or that of which the answer before told. Several are texts of one meeting. None where a word of the question stands in
 * no head: "the 1296th meeting of the Security Council" is none of the Permanent Council.
 */
export function sittingsMeant(asked: Asked, world: World): SittingRecord[] {
  const { followUp, focus, symbols } = asked;
  const all = world.knowledge.records.flatMap((record) => sittingRecord(record) ?? []);
  const [symbol, ...others] = symbols.map(({ pieces }) => pieces.join('/').toUpperCase());
  if (symbol !== undefined)
    return all.filter(
      ({ record: { document }, number }) =>
        others.length === 0 &&
        document.symbol?.toUpperCase() === symbol &&
        asked.ordinals.every(({ value }) => value === number || value === document.session?.number),
    );
  const { within } = focus ?? {};
  const isBefore = followUp && within !== undefined && numbersIn(asked).length + namedBodies(asked.bodies).length === 0;
  if (isBefore) return wordsIn(asked).length > 0 ? [] : all.filter(({ record }) => record.id === within.record);
  const found = all.filter((sitting) => isNumbered(sitting, asked) && isOfBodies(sitting, asked, world));
  const [first, ...more] = found;
  const isOne = more.every(
    ({ record, number }) =>
      number !== undefined && number === first?.number && bodiesOf(record)[0] === bodiesOf(first.record)[0],
  );
  if (!first || !isOne) return [];
  const inLanguage = found.filter(({ record }) => record.document.language === asked.language);
  return inLanguage.length > 0
    ? inLanguage
    : found.filter(({ record }) => record.document.language === first.record.document.language);
}

const numberOf = (word: string): number | undefined => {
  const digits = NUMBER.exec(word)?.[1];
  return digits === undefined ? undefined : Number(digits);
};

const numbersIn = ({ ordinals, leftover }: Asked): number[] => [
  ...ordinals.map(({ value }) => value),
  ...leftover.flatMap((word) => numberOf(word) ?? []),
];

const wordsIn = ({ leftover }: Asked): string[] => leftover.filter((word) => numberOf(word) === undefined);

/** Whether a meeting has the number that is asked for, and its day and its session have theirs. */
function isNumbered({ record, number, day }: SittingRecord, asked: Asked): boolean {
  const numbers = numbersIn(asked);
  const session = record.document.session?.number;
  const days = asked.times.flatMap(({ when }) => when ?? []);
  if (days.some((when) => when !== day?.when)) return false;
  if (numbers.length === 0) return days.length > 0 && asked.bodyIds.length > 0;
  if (number === undefined || !numbers.includes(number)) return false;
  const isOfSession = session !== undefined && numbers.includes(session) && asked.bodyIds.length > 0;
  return numbers.every((value) => value === number || value === session) && (number > LONGEST_COMMON || isOfSession);
}

/** Letters of an organization, which a record may name anywhere. */
const LETTERS = /^[A-Z]{2,8}$/;

/**
 * The body in whose series the file of a record is named, where its head has lost the symbol and gives the same number: `cedaw_c_sr_831`
 * over "محضر موجز للجلسة 831" (CEDAW/C/SR.831).
 */
const ofFile = ({ record, number }: SittingRecord, { knowledge }: World): BodyId[] =>
  number === undefined || record.document.symbol
    ? []
    : knowledge.bodies
        .filter(({ series }) => {
          const pieces = series?.toLowerCase().split('/').map(literal).join('[_.-]');
          return pieces && new RegExp(`^${pieces}[_.-](?:sr|pv)[_.-]?${number}(?!\\d)`, 'iu').test(record.id);
        })
        .map(({ id }) => id);

/** Whether a record is of the bodies that are named, and its head has the name that other words of the question are part of. */
function isOfBodies(sitting: SittingRecord, asked: Asked, world: World): boolean {
  const { record } = sitting;
  const own = [...bodiesOf(record), ...ownBodies(world, asked.language)(record, '').bodies, ...ofFile(sitting, world)];
  if (!asked.bodyIds.every((id) => own.includes(id))) return false;
  const isLetters = (word: string) =>
    LETTERS.test(word.toUpperCase()) &&
    asked.typed.includes(word.toUpperCase()) &&
    record.paragraphs.some(({ text }) =>
      new RegExp(`(?<!\\p{L})${literal(word.toUpperCase())}(?!\\p{L})`, 'u').test(text),
    );
  const words = wordsIn(asked).filter((word) => !isLetters(word));
  if (words.length === 0) return true;
  if (record.document.language !== asked.language) return false;
  const places = [
    ...asked.tokens.flatMap(({ word }, at) => (words.includes(word) ? [{ from: at, to: at + 1 }] : [])),
    ...asked.bodies,
  ];
  const from = Math.min(...places.map((place) => place.from));
  const to = Math.max(...places.map((place) => place.to));
  const name = asked.tokens.slice(from, to).map(({ typed }) => plain(typed));
  return (
    plain(headOf(record))
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(' ')
      .includes(name.join(' ')) ?? false
  );
}
