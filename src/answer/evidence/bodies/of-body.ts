import type { Body, BodyId } from '../../../model.ts';
import { bodyNames, findMentions, type Mention } from '../../../records/bodies.ts';
import type { LanguageData } from '../../../records/languages/language.ts';
import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';
import { typedAt } from '../../reading/as-typed.ts';
import { namedBodies } from '../../slots/bodies.ts';
import type { World } from '../../world.ts';
import { withoutDates } from '../days/dates.ts';

/** Tells of what body a sentence says something, where a question names one. */
export type OfBody = (text: string, language: LanguageData, isOwn: boolean) => boolean;

/** Between a number and the body whose session it counts: "the 44th meeting of the LEG". */
const LONGEST_BETWEEN = 40;
/** "Its twenty-ninth session at the headquarters of FAO": whose house it was in says nothing of whose session it was. */
const SEAT = /(?<!\p{L})(?:headquarters|si[eè]ge|sede|штаб-квартир\p{L}*|центральных учреждениях|مقر|总部)/u;
/** Every body has a Bureau: the word alone says not whose. */
const BUREAU = /^(?:bureau|mesa|бюро|(?:ال)?مكتب|主席团)$/u;
/** Shorter words are articles. */
const SHORTEST = 4;
/** Capitals that stand for a body. */
const LETTERS = /(?<![\p{L}\p{N}/.-])\p{Lu}{2,8}(?![\p{L}\p{N}/]|-(?!\d{1,3}(?!\d)))/gu;

/**
 * A sentence that says when or where a body met must be of one of its documents, or name it; and a number that it counts must
 * not be that of the sessions of another: "the report on the 44th meeting of the LEG" says nothing of SBI 44.
 */
export function ofBody(question: Asked, { knowledge }: World): OfBody {
  const { bodies: named, ordinals, typed, text: read = '' } = question;
  const { bodies } = knowledge;
  const isBureau = (mention: Asked['bodies'][number]) => {
    const said = typedAt(question, [mention]).map(plain);
    return said.some((word) => BUREAU.test(word)) && said.every((word) => word.length < SHORTEST || BUREAU.test(word));
  };
  const bodyIds = namedBodies(named.filter((mention) => !isBureau(mention)));
  const asked = bodies.filter(({ id }) => bodyIds.includes(id));
  const letters = new Set([
    ...asked.flatMap((body) => Object.values(body.also ?? {}).flat()).filter((name) => /^\p{Lu}{2,8}$/u.test(name)),
    ...(typed.match(LETTERS) ?? []),
    // "КС 21" is read as "COP 21".
    ...((typed !== '' && read.match(LETTERS)) || []),
  ]);
  return (text, language, isOwn) => {
    if (bodyIds.length === 0) return true;
    const words = plain(text);
    const mentions = findMentions(words, bodyNames(bodies, language), language, undefined);
    const isNamed =
      isOwn ||
      mentions.some(({ body }) => bodyIds.includes(body)) ||
      [...text.matchAll(LETTERS)].some(([found]) => letters.has(found));
    const own = isOwn ? withShared(mentions, words, asked, language) : bodyIds;
    const known = isOwn ? new Set([...letters, ...lettersBegun(asked, language)]) : letters;
    return (
      isNamed &&
      (ordinals.length === 0 ||
        !isOfAnother(
          text,
          language,
          mentions,
          own,
          known,
          ordinals.map(({ value }) => value),
        ))
    );
  };
}

/** "At its coordination and management meeting of 18 November, the Council": the meeting is that of who did something at it. */
const AT_ITS =
  /^[\s\d.]*(?:at|during|in) its |^[\s\d.]*(?:a|lors de|au cours de) sa |^[\s\d.]*en su |^[\s\d.]*на свое[мй] /u;

/** The same right behind a body, in Chinese. */
const AT = /[在于]/u;

/** Whether a sentence tells of a meeting of another body than the one that is asked about: that which is its subject. */
export function meetingOfAnother(
  { bodies: named, ordinals, cues }: Asked,
  { knowledge: { bodies } }: World,
): (text: string, language: LanguageData) => boolean {
  const [own, ...others] = namedBodies(named);
  const asksMeeting = (cues.has('meet') || cues.has('session')) && ordinals.length === 0;
  if (own === undefined || others.length > 0 || !asksMeeting) return () => false;
  return (text, language) => {
    const words = plain(text);
    const isAtIts = AT_ITS.test(words);
    if (!isAtIts && !AT.test(words)) return false;
    const [first] = findMentions(words, bodyNames(bodies, language), language, undefined);
    if (!first || first.body === own) return false;
    return isAtIts || (first.start === 0 && AT.test(words[first.end] ?? ''));
  };
}

/** The bodies that are named, and those whose names begin theirs: in a document of its own, "the Conference of the Parties" is no other. */
const withShared = (
  mentions: readonly Mention[],
  words: string,
  asked: readonly Body[],
  { code }: LanguageData,
): BodyId[] => {
  const names = asked.flatMap((body) => body.names.map((name) => plain(name[code] ?? '')));
  const isBeginning = ({ start, end }: Mention) => names.some((name) => name.startsWith(words.slice(start, end)));
  return [...asked.map(({ id }) => id), ...mentions.filter(isBeginning).map(({ body }) => body)];
};

/**
 * The letters for the beginnings of the names of bodies, which their own documents call them by: "the ASP" is the Assembly of States
 * Parties to the Rome Statute.
 */
function lettersBegun(asked: readonly Body[], { code }: LanguageData): string[] {
  const initials = asked.flatMap(({ names }) =>
    names.map((name) => (name[code]?.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('')),
  );
  return initials.flatMap((all) =>
    Array.from({ length: Math.max(all.length - FEWEST_LETTERS + 1, 0) }, (_, more) =>
      all.slice(0, FEWEST_LETTERS + more),
    ),
  );
}

const FEWEST_LETTERS = 3;

/** Whether each place where a number that is sought stands is before the name of another body, close by. */
function isOfAnother(
  text: string,
  language: LanguageData,
  mentions: readonly Mention[],
  bodyIds: readonly BodyId[],
  letters: ReadonlySet<string>,
  sought: readonly number[],
): boolean {
  const words = withoutDates(text, language);
  const ends = sought.flatMap((number) => endsOf(words, number, language));
  return (
    ends.length > 0 &&
    ends.every((end) => {
      // "COP 24/CMP 14": the letters before a number say whose it is.
      const [before] = text.slice(0, end).match(/\p{Lu}{2,8}(?=[ -]\d+$)/u) ?? [];
      if (before !== undefined) return !letters.has(before);
      const near = text.slice(end, end + LONGEST_BETWEEN).split(SEAT)[0] ?? '';
      const next = mentions.find(({ start }) => start >= end && start - end < LONGEST_BETWEEN);
      const [named] = near.matchAll(LETTERS);
      // "The 138ème Assemblée de l'UIP": the letters are part of the name.
      const isOfNext = next !== undefined && named !== undefined && next.start - end <= named.index;
      if (named !== undefined && !isOfNext) return !letters.has(named[0]);
      if (next !== undefined) return !bodyIds.includes(next.body);
      // "Forwarded to the Conference … to the Paris Agreement for consideration at its second session" (FCCC/KP/CMP/2018/8/Add.1).
      const owner = ITS.test(words.slice(0, end)) ? mentions.findLast((mention) => mention.end <= end) : undefined;
      return owner !== undefined && !bodyIds.includes(owner.body);
    })
  );
}

/** "Its" right before a number. */
const ITS = /(?<!\p{L})(?:its|sa|su|свое[йм]) (?:\p{L}+[ -]){0,2}[\p{L}\d-]+$/u;

/** Where a number ends in plain words, in figures or as an ordinal in words. */
export function endsOf(words: string, number: number, { ordinals }: LanguageData): number[] {
  const forms = [
    `(?<![\\d.,/])${number}(?![\\d/])`,
    ...(ordinals[number - 1] ?? []).filter((form) => !/\d/.test(form)),
  ];
  return [...words.matchAll(new RegExp(forms.join('|'), 'gu'))].map(({ 0: found, index }) => index + found.length);
}
