import { plain } from '../../records/text.ts';
import type { Context, NamedNumber } from '../asked.ts';
import type { Cue } from '../lexicon.ts';
import type { Question } from '../reading/question.ts';
import { ASKS_NOTHING, STEPS } from './carried-cues.ts';
import { nextDecision } from './next-number.ts';
import { ordinalLike } from './ordinal-places.ts';

/** "And 24?", "et la 7 ?", "y el 6?": a number, and nothing else. */
const NUMBER_ALONE =
  /^(?:(?:and|et|y|e|а|и|و|what about|那么?|还有|还有)\s*)?(?:(?:the|le|la|l'|el|los|du|de la|del|of|for|pour|para|по|第)\s*)*(?:no\.? ?)?(\d{1,3})\s*(?:呢)?[\s?!.]*$/u;

/** "And (f)?", "et f) ?", "那分项(f)呢": the letter of an item. */
const LETTER = /(?<![\p{L}\d] ?)[(（]?(?<![a-z])([a-h])[)）]/iu;

/** Words for what is named by a number. */
const NOUNS: Partial<Record<Cue, NamedNumber['of']>> = {
  decision: 'decision',
  resolution: 'decision',
  item: 'item',
  subitem: 'item',
  session: 'session',
  meet: 'session',
};

/** Words that may stand beside those: "and the one after" has both. "And after?" asks of no next one. */
const BESIDE: ReadonlySet<Cue> = new Set(['after', 'before']);

/** A session in a language that shows it by the gender of the word or by its sign, and never an item. */
const OF_SESSION =
  /\b(?:la suivante|la precedente|celle|la siguiente|la anterior)\b|(?:следующ|предыдущ)(?:ая|ей)|(?:التالي|السابق|المقبل)ه|[届次]/u;

/** So many words, and a question says more than another number. */
const MOST_WORDS = 9;

/** The cues of a question that goes on, but for those that ask nothing, or what the one before asked. */
const ownCues = ({ cues }: Question, before: Context): Cue[] =>
  [...cues].filter((cue) => !ASKS_NOTHING.has(cue) && (!before.cues.includes(cue) || cue in NOUNS || cue in STEPS));

/** A question in which nothing is named but a number: no body, no document, no word of its own. */
export const isBare = ({
  bodies,
  symbols,
  leftover,
  hours,
  counts,
  genericGroup,
  unknownGroup,
  tokens,
}: Question): boolean =>
  bodies.length + symbols.length + leftover.length + hours.length + counts.length === 0 &&
  !genericGroup &&
  unknownGroup === undefined &&
  tokens.length > 0 &&
  tokens.length <= MOST_WORDS;

/** Another number that a question asks for in place of one before. */
type Other = { old: NamedNumber; number: string };

/** The number of the question before that is meant: the one that a noun names, or else the narrowest. */
function meant({ numbers }: NonNullable<Context['numbered']>, nouns: NamedNumber['of'][], typed: string) {
  const [noun, ...others] = new Set(nouns);
  if (others.length > 0) return undefined;
  if (noun !== undefined) return numbers.find(({ of }) => of === noun);
  const [narrowest] = numbers.filter(({ of }) => of !== 'year');
  const isSession = narrowest?.of === 'item' && OF_SESSION.test(plain(typed));
  return isSession ? numbers.find(({ of }) => of === 'session') : narrowest;
}

/** The number that comes next, or before. */
function stepped(old: NamedNumber | undefined, step: number): Other | undefined {
  if (!old) return undefined;
  const next = Number(old.number) + step;
  const number = old.of === 'decision' ? nextDecision(old.number, step) : next > 0 ? String(next) : undefined;
  return number === undefined ? undefined : { old, number };
}

/** The other number of the same kind that a question names: a decision, a session, an item or its letter, a year. */
function namedOther(question: Question, nouns: NamedNumber['of'][], before: Context): Other | undefined {
  const { decisions, ordinals, items, times, typed } = question;
  const numbers = before.numbered?.numbers ?? [];
  const find = (of: NamedNumber['of']) =>
    nouns.every((noun) => noun === of) ? numbers.find((one) => one.of === of) : undefined;
  const letter = LETTER.exec(plain(typed))?.[1];
  const isAlone = decisions.length + ordinals.length + items.length + times.length === 1;
  const [decision, ordinal, item, time] = [decisions[0], ordinals[0], items[0], times[0]];
  const to = (old: NamedNumber | undefined, number: string | undefined) =>
    old && number !== undefined ? { old, number } : undefined;
  if (letter && decisions.length + ordinals.length + items.length + times.length === 0) {
    const old = find('item');
    return to(old, old && `${Number.parseInt(old.number, 10)} ${letter}`);
  }
  if (!isAlone) return undefined;
  if (decision)
    return decision.word === undefined || decision.word === before.word
      ? to(find('decision'), decision.number)
      : undefined;
  if (item) return to(find('item'), item.number);
  if (time) return to(find('year'), /^\d{4}$/.test(time.when ?? '') ? time.when : undefined);
  // "And the fifth?" after "item 4 of the 45th session" may be either.
  const isSession = nouns.length > 0 || numbers.every(({ of }) => of === 'session' || of === 'year');
  return ordinal && isSession ? to(find('session'), String(ordinal.value)) : undefined;
}

/** Which other number a question asks for, if it asks for nothing else. */
function otherNumber(question: Question, before: Context): Other | undefined {
  if (!before.numbered) return undefined;
  const bare = NUMBER_ALONE.exec(plain(question.typed).trim())?.[1];
  const [narrowest] = before.numbered.numbers;
  if (bare !== undefined && narrowest && narrowest.of !== 'year') {
    const number = narrowest.of === 'decision' ? narrowest.number.replace(/^\d+(?=\/)/, bare) : bare;
    return number === narrowest.number ? undefined : { old: narrowest, number };
  }
  if (!isBare(question)) return undefined;
  const own = ownCues(question, before);
  const year = own.includes('yearafter') ? 1 : own.includes('yearbefore') ? -1 : 0;
  const isNamed =
    question.times.length + question.ordinals.length + question.decisions.length + question.items.length > 0;
  if (year !== 0 && own.length === 1 && !isNamed)
    return stepped(
      before.numbered.numbers.find(({ of }) => of === 'year'),
      year,
    );
  const nouns = own.flatMap((cue) => NOUNS[cue] ?? []);
  const steps = new Set(own.flatMap((cue) => STEPS[cue] ?? []));
  if (own.some((cue) => !(cue in NOUNS || cue in STEPS || (steps.size > 0 && BESIDE.has(cue))))) return undefined;
  const [step, ...others] = steps;
  if (step === undefined) return namedOther(question, nouns, before);
  return isNamed || others.length > 0 ? undefined : stepped(meant(before.numbered, nouns, question.typed), step);
}

/** The question before, whole, with another number; `isSure` where nothing of the conversation tells it better. */
export type Again = { text: string; isSure: boolean };

/**
 * The question before with another number: "What is decision 5/CP.24 about?", "and the next one?" Undefined where the question asks
 * for more than another number, where the one before named nothing by a number, or where the two are in different languages.
 *
 * @example numberAgain of 'а двадцать девятая?' after 'Где проходила двадцать третья сессия?' // 'Где проходила двадцать девятая сессия?'
 */
export function numberAgain(question: Question, before: Context | undefined): Again | undefined {
  const other = before && otherNumber(question, before);
  if (!other || before?.numbered?.language !== question.language) return undefined;
  const { typed, language } = before.numbered;
  const { old, number } = other;
  let text = typed;
  for (const { at, length } of old.places.toReversed()) {
    const printed = text.slice(at, at + length);
    const like =
      old.of === 'session'
        ? ordinalLike(printed, Number(number), language)
        : old.of === 'item'
          ? number.replace(/ ([a-h])$/, '($1)')
          : number;
    if (like === undefined) return undefined;
    text = text.slice(0, at) + like + text.slice(at + length);
  }
  const { session, item, leads, whichDay, review } = before.focus;
  const isHeld = [session, item, leads, whichDay, review].some((held) => held !== undefined);
  // No other reading of a question knows a letter alone.
  const isLetter = old.of === 'item' && /[a-h]$/.test(number);
  return { text, isSure: !isHeld || isLetter || old.of === 'decision' || old.of === 'paragraph' };
}
