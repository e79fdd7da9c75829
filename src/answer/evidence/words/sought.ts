import { LANGUAGES, languageOf } from '../../../records/languages/languages.ts';
import { content, fold, isNumber, stem } from '../../../search/analysis.ts';
import { isHan, withoutSingles } from '../../../search/han.ts';
import { occurrences } from '../../../search/knows.ts';
import { isEnglish } from '../../../search/question-terms.ts';
import type { Asked } from '../../asked.ts';
import type { Cue } from '../../lexicon.ts';
import { typedAt } from '../../reading/as-typed.ts';
import { asTyped, spokenWith } from '../../reading/question.ts';
import type { World } from '../../world.ts';
import { withoutMeasure } from '../asked/measures.ts';
import { withoutStanding } from '../asked/text-parts.ts';
import { bare as withoutClitic } from '../fit.ts';
import { landWordsIn } from '../lands/land-names.ts';
import { isLittleInName } from '../letters/foreign-names.ts';
import { glossesIn, isBesideName } from '../letters/glosses-in-question.ts';
import { type Shortened, shortenedIn } from '../letters/letters.ts';
import { asSpelled } from '../letters/spelled.ts';
import { alternativesIn } from './alternatives.ts';
import { bordersOf } from './borders.ts';
import { withoutDocumentFrame } from './document-frames.ts';
import { FRAMES } from './frames.ts';
import { spelt } from './spelt.ts';
import { withoutIdioms } from './spoken.ts';
import { COMMON, meant, weigh } from './weigh-word.ts';
import { withoutSymbols } from './without-symbols.ts';

/** A word of a question that a sentence should hold. */
export type SoughtWord = {
  word: string;
  /** Its stems by language: its own, and what it is called in others. */
  stems: ReadonlyMap<string, readonly string[]>;
  /** The stems of what documents may say in its place. */
  near: ReadonlyMap<string, readonly string[]>;
  /** How much it tells: a word in few passages more than one in many. */
  weight: number;
  /** No record holds it, in any language, or in that of the question; or hardly any. */
  unknown: boolean;
  unknownAsTyped: boolean;
  rare: boolean;
  /** It says nothing of which thing is meant. */
  isLight: boolean;
  /** It is a verb of doing that a document may word otherwise. */
  isVerb: boolean;
  /** It names a country. */
  isLand: boolean;
  /** It is part of the name of a body that the question names. */
  ofBody: boolean;
  /** The names for which letters stand, by the language of a text: all terms of one of them. */
  names?: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Letters that may stand for a name: `DPI`. */
  letters?: string;
  /** Two Chinese signs that only stand beside each other, on the border of two words. */
  isBorder?: true;
  /** It is part of a name for which letters stand. */
  isShortened?: true;
  /** The word beside it, with "or" between them: one of the two is enough. */
  alternative?: string;
  /** The letters that stand in brackets after the name of which it is a word: "Groupe consultatif d'experts (GCE)". */
  glossedBy?: string;
};

/** A word, before it is known whether it is part of the name of a body. */
export type WeighedWord = Omit<SoughtWord, 'ofBody'>;

/** What a question asks for: words that a sentence should hold, and figures that it must hold. */
export type Sought = { words: SoughtWord[]; figures: string[] };

/** "Art. 4". */
const ARTICLE = /(?<!\p{L})art\.? ?(?=\d)/giu;

/** The words of a question that say what is sought, without those that every question has. */
export function soughtIn(asked: Asked, world: World): Sought {
  const { typed, language } = asked;
  const whole = withoutDocumentFrame(withoutStanding(asked, spelt(asked, world)), language).replace(
    ARTICLE,
    language === 'es' ? 'artículo ' : 'article ',
  );
  const bare = withoutIdioms(withoutMeasure(whole).replace(FRAMES[language], ' '), language);
  const text = withoutSymbols(typed, bare);
  // "Who opened it?": what somebody did says what is sought, and frames a question only where it is asked when.
  const deeds = asked.cues.has('who') ? spokenWith(asked, ['open', 'close']).map((word) => asTyped(asked, [word])) : [];
  const terms = withoutSingles([...new Set(content(`${text} ${deeds.join(' ')}`, language))]).filter(
    (term) => !isEnglish(term, language) || content(term, 'en').length > 0,
  );
  const ofTimes = fold(typedAt(asked, [...asked.times, ...asked.decisions]).join(' '));
  const ofNumbers = fold(typedAt(asked, asked.ordinals).join(' '));
  // "The Paris Agreement", beside another body, is what is spoken of, and not whose session is meant.
  const named = asked.bodies.filter(({ weak }) => !weak || asked.bodies.every((one) => one.weak));
  const ofBodies = fold(typedAt(asked, named).join(' '));
  // 经社理事会 is written out: its pairs of signs are those of the name, where they are not typed.
  const spelledOut = language === 'zh' ? namesOf(named, world) : '';
  const ofCues = new Set(
    typedAt(
      asked,
      asked.matches.filter(({ cue }) => ASKING.has(cue)),
    ).map(fold),
  );
  const ofCount = new Set(
    typedAt(
      asked,
      asked.matches.filter(({ cue }) => cue === 'howmany'),
    ).flatMap((words) => fold(words).split(' ')),
  );
  // Letters of a body that is known say whose session is meant, and stand for no other words.
  const glosses = glossesIn(typed, language).filter(({ letters }) => !ofBodies.includes(letters.toLowerCase()));
  const borders = language === 'zh' ? bordersOf(typed) : NONE;
  const ofLands = landWordsIn(typed, language);
  const shortened = shortenedIn(typed, language);
  const alternatives = alternativesIn(typed);
  // "At which session": the rule for what gives one looks for the word.
  const asksSession = asked.cues.has('whichsession');
  const { sessionNouns } = languageOf(language);
  const words = terms
    .filter(
      (term) =>
        !isOrdinal(term) &&
        !isLittleInName(term, typed, language) &&
        !CARDINALS.has(term) &&
        !ofTimes.includes(term) &&
        (!ofNumbers.includes(term) || isLatin(term)) &&
        (!isNumber(term) || term.length > LONGEST_COMMON),
    )
    .map((word) => {
      const ofBody = ofBodies.includes(word) || (spelledOut.includes(word) && !typed.includes(word));
      const weighed = ofBody
        ? weigh(word, language, world)
        : asSpelled(meant(weigh(word, language, world), typed, language, world), typed, language, world);
      // Letters that stand for a body need not stand in a document.
      const letters = lettersOf(word, typed);
      const isGloss =
        weighed.unknown && (ofBody || (letters.letters !== undefined && isBesideName(letters.letters, typed)));
      const forms = [word, stem(word, language), stem(withoutClitic(word, language), language)];
      const short = ofBody ? [] : shortened.filter(({ words }) => forms.some((form) => words.has(form)));
      const names =
        ofLands.get(stem(word, language)) ?? weighed.names ?? (short.length > 0 ? asNames(short) : undefined);
      const glossedBy = glosses.find(({ words }) => words.includes(word))?.letters;
      return {
        ...weighed,
        // A word that asks, and that no record holds, says nothing of what is asked about: "símbolo".
        weight:
          asksSession && sessionNouns.test(word)
            ? Math.min(COMMON, weighed.weight)
            : isGloss || ofCount.has(word) || (weighed.unknown && ofCues.has(word))
              ? 0
              : weighed.weight,
        rare: weighed.rare && !isGloss,
        ofBody,
        ...letters,
        ...(glossedBy && { glossedBy }),
        ...(alternatives.has(word) && { alternative: alternatives.get(word) as string }),
        ...(borders.has(word) && { isBorder: true as const }),
        ...(names && { names }),
        ...(short.length > 0 && { isShortened: true as const, ...(isHeld(short, world) && HELD_BY_LETTERS) }),
      };
    });
  return { words: words.map(withoutBorder), figures: terms.filter(isNumber) };
}

/** The names of bodies in Chinese. */
const namesOf = (named: Asked['bodies'], { knowledge: { bodies } }: World): string =>
  bodies
    .filter(({ id }) => named.some(({ body }) => body === id))
    .flatMap(({ names }) => names.map(({ zh = '' }) => zh))
    .join(' ');

/** A word of a name is not unknown where the letters stand that stand for it. */
const HELD_BY_LETTERS = { unknown: false, unknownAsTyped: false };

const isHeld = (all: readonly Shortened[], { passages }: World): boolean =>
  all.some(({ letters }) =>
    [...letters].some(
      ([code, own]) =>
        occurrences(
          passages,
          own.map((one) => `${code}:${one}`),
        ) > 0,
    ),
  );

/** Letters as names of one word each. */
function asNames(all: readonly Shortened[]): NonNullable<SoughtWord['names']> {
  const names = new Map<string, (readonly string[])[]>();
  for (const { letters } of all)
    for (const [code, own] of letters) names.set(code, [...(names.get(code) ?? []), ...own.map((one) => [one])]);
  return names;
}

const NONE: ReadonlySet<string> = new Set();

/** What words ask for, or say of how something is asked. */
const ASKING: ReadonlySet<Cue> = new Set([
  'symbol',
  'who',
  'when',
  'where',
  'hour',
  'howmany',
  'whatis',
  'title',
  'person',
  'owndays',
  'list',
]);

/** Letters of a body that Chinese writes before the number of its meeting: SBI 57第3次会议. */
const isLatin = (term: string): boolean => /^[a-z]+$/u.test(term);

/** Two Chinese characters that no record holds, between pairs that some do, only stand beside each other: 会是. */
function withoutBorder(word: SoughtWord, at: number, all: readonly SoughtWord[]): SoughtWord {
  const [before, after] = [all[at - 1], all[at + 1]];
  if (word.isBorder && word.unknown) return { ...word, weight: 0 };
  const isBorder =
    isHan(word.word) &&
    word.unknown &&
    before?.unknown === false &&
    after?.unknown === false &&
    before.word.endsWith(word.word[0] ?? '') &&
    after.word.startsWith(word.word.at(-1) ?? '');
  return isBorder ? { ...word, weight: 0 } : word;
}

/** Longer figures are those of few things: the 7412th meeting. */
const LONGEST_COMMON = 3;

/** A word in capitals, where not all of the question is. */
function lettersOf(word: string, typed: string): { letters?: string } {
  const capitals = word.toUpperCase();
  const isName =
    /^(?:[A-Z]{2,7}|[А-ЯЁ]{3,7})$/u.test(capitals) && typed.includes(capitals) && typed !== typed.toUpperCase();
  return isName ? { letters: capitals } : {};
}

/** "Quarante-huitième" is two words of one number. */
const ORDINALS = new Set(
  LANGUAGES.flatMap(({ ordinals }) => ordinals.flat()).flatMap((ordinal) => [ordinal, ...ordinal.split(/[- ]/u)]),
);

const CARDINALS = new Set(LANGUAGES.flatMap(({ cardinals }) => cardinals.map(fold)));

/** Numbers in words are held against a sentence by their value. */
const isOrdinal = (term: string) => ORDINALS.has(term) || /第|^[一二三四五六七八九十几]+[届次段]?$/u.test(term);
