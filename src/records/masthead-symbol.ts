import type { Body } from '../model.ts';
import { isPartOfName } from './bare-names.ts';
import { bodyOfSymbol } from './body-of-symbol.ts';
import type { LanguageData } from './languages/language.ts';
import type { Passage } from './reading.ts';
import type { FoundSymbol } from './symbol.ts';
import { ORGANS, UNITED_NATIONS } from './united-nations.ts';

/** The document's own symbol, and the paragraph of the head in which it is printed. */
export type OwnSymbol = { passage: Passage; found: FoundSymbol };

/** A symbol on a line of its own stands within so many paragraphs of the distribution, the date or the languages. */
const NEAR = 2;

/**
 * What mastheads print left of the symbol: an empty cell, a stroke that is left of a table, the organization, the letter of a
 * language version (WIPO), a label (ITU).
 */
const BEFORE = new RegExp(
  `^(?:none |/ )?(?:\\d{1,3} )?(?:(?:document|documento|документ|الوثيقه|文件) )?(?:(?:general|limited|restricted) )?(?:(?:${UNITED_NATIONS})(?: system)? ?)?(?:[a-z] )?$`,
  'u',
);

/**
 * The symbol that the document prints as its own, in the block with the distribution, the date of issue and the languages:
 * on a line of its own, or with nothing but these beside it (CERD/C/SR.1523, A/32/7, HSP/GC/19/1/Add.1). The asterisk of a
 * reissue may follow. So does the first line of all, where nothing else stands in it; and the head that holds nothing before it but
 * the name of the body in whose series it is ("CONSEJO PERMANENTE CP/ACTA 2078/16"). Anywhere else it can be that of another
 * document, such as the agenda in a footnote. Two different symbols, or a joint one, settle nothing: then there is none, but for those
 * of two principal organs.
 *
 * @example readOwnSymbol(en, head, bodies)?.found.symbol // 'CTOC/COP/WG.3/2027/1'
 */
export function readOwnSymbol(language: LanguageData, head: Passage[], bodies: readonly Body[]): OwnSymbol | undefined {
  const own = head.flatMap((passage, at): OwnSymbol[] => {
    const near = head.slice(Math.max(0, at - NEAR), at + NEAR + 1);
    return passage.symbols
      .filter(
        (found) =>
          (isAlone(passage, found)
            ? opens(head, passage, found) || near.some((other) => isOfBlock(language, other))
            : isBeside(language, passage, found)) ||
          (at < NAMED && isNamed(language, head.slice(0, at + 1), found, bodies)) ||
          endsName(language, passage, found, bodies) ||
          isBetween(language, passage, found, bodies),
      )
      .map((found) => ({ passage, found }));
  });
  const [first] = own;
  const alone = own.every(({ found }) => found.symbol === first?.found.symbol);
  if (!alone || !first) return ofSupplement(head, bodies);
  if (first.found.halves.length > 1 && isOfOrgans(first.found.halves)) return first;
  if (OF_ORGAN.test(first.found.symbol)) return ofSupplement(head, bodies) ?? first;
  return first.found.halves.length === 1 ? first : ofHalves(first, bodies);
}

/** A letter that goes to two principal organs has a symbol of each, joined or one below the other: `A/79/770-S/2025/83`. */
const isOfOrgans = (halves: readonly string[]): boolean =>
  halves.every((half) => ORGANS_SERIES.test(half)) && new Set(halves.map((half) => half[0])).size === halves.length;
const ORGANS_SERIES = /^[AES]\/(?:ES-\d{1,2}\/)?\d/u;

/** Whether a line has the organization before a symbol, and behind it the body in whose series it is: "1 United Nations CAC/COSP/2015/1 Conference of …". */
function isBetween(language: LanguageData, passage: Passage, found: FoundSymbol, bodies: readonly Body[]): boolean {
  const body = bodyOfSymbol(bodies, found.symbol);
  const before = passage.plain.slice(0, found.start);
  const rest = restOf(passage, found);
  return (
    body !== undefined &&
    ORGANIZATION.test(before) &&
    BEFORE.test(before) &&
    rest !== '' &&
    [body, bodies.find(({ id }) => id === body.parent)].some((one) => isPartOfName(rest, one, language.code))
  );
}
const ORGANIZATION = new RegExp(`(?:${UNITED_NATIONS}) $`, 'u');

/**
 * The symbol of a report that is a supplement to the records of a principal organ as well, of two symbols one below the other: that of the
 * organ which reports ("E/2014/30", "E/CN.15/2014/20").
 */
function ofSupplement(head: readonly Passage[], bodies: readonly Body[]): OwnSymbol | undefined {
  const alone = head.flatMap((passage): OwnSymbol[] => {
    const [found] = passage.symbols;
    return found?.start === 0 && restOf(passage, found) === '' ? [{ passage, found }] : [];
  });
  const joint = alone.flatMap((own) => ofHalves(own, bodies) ?? []);
  const [one, other, ...more] = new Set(alone.map(({ found }) => found.symbol));
  if (other === undefined || more.length > 0) return joint[0];
  const [first, second] = alone;
  if (first && second && one !== undefined && isOfOrgans([one, other]))
    return { passage: first.passage, found: { ...first.found, symbol: `${one}-${other}`, halves: [one, other] } };
  const isReport = OF_ORGAN.test(one ?? '') && bodyOfSymbol(bodies, other) !== undefined;
  return isReport ? alone.find(({ found }) => found.symbol === other) : undefined;
}

/** The same of two on one line: "E/2020/28/Add.1 E/CN.7/2020/15/Add.1". */
function ofHalves({ passage, found }: OwnSymbol, bodies: readonly Body[]): OwnSymbol | undefined {
  const [organ = '', symbol = '', ...more] = found.halves;
  const start = passage.paragraph.text.indexOf(symbol, found.start);
  if (more.length > 0 || start < 0 || !OF_ORGAN.test(organ) || !bodyOfSymbol(bodies, symbol)) return undefined;
  return { passage, found: { ...found, symbol, halves: [symbol], start } };
}
/** The series of reports to the General Assembly and the Economic and Social Council: `A/69/38`, `E/2014/30`. */
const OF_ORGAN = /^[AE]\/\d/u;

/** A text that begins with a symbol on a line of its own, of a body's paper, or with the United Nations left of it. */
const opens = ([first, ...others]: Passage[], passage: Passage, { start }: FoundSymbol): boolean =>
  passage === first || (start === 0 && others.slice(0, NEAR).includes(passage) && OFFICIAL.test(first?.plain ?? ''));

/** The series of the Organization of American States, which stands beside its name. */
const LABEL = /\boea\/ser\.[a-z]{1,2}\b/;

/** So many paragraphs the name of an organization and of its organ take at most. */
const NAMED = 3;

/** Whether nothing but the name of the body in whose series the symbol is, and days and languages, stands up to it and beside it. */
function isNamed(
  language: LanguageData,
  upTo: readonly Passage[],
  found: FoundSymbol,
  bodies: readonly Body[],
): boolean {
  const body = bodyOfSymbol(bodies, found.symbol);
  const passage = upTo.at(-1);
  if (!body || !passage) return false;
  const original = language.masthead.original.exec(passage.plain);
  const days = passage.dates.filter(({ when, start }) => when.length === 10 && start >= found.end);
  const rest = original ? passage.plain.slice(0, original.index) : passage.plain;
  const after = days.length > 1 ? rest.slice(found.end) : rest.slice(found.end, days[0]?.start);
  const below = days.length === 1 ? rest.slice(days[0]?.end) : '';
  const texts = [...upTo.slice(0, -1).map(({ plain }) => plain), rest.slice(0, found.start), after, below];
  const words = texts.map((text) => text.replace(LABEL, '').replace(/^[\s.,]+|[\s*.,:]+$/g, '')).filter(Boolean);
  return words.every((part) => isPartOfName(part, body, language.code));
}

/** Whether a line has nothing but a part of the name of the body before a symbol of its series: "REGIONAL COMMITTEE WPR/RC71/9". */
function endsName(language: LanguageData, passage: Passage, found: FoundSymbol, bodies: readonly Body[]): boolean {
  const body = bodyOfSymbol(bodies, found.symbol);
  const before = passage.plain.slice(0, found.start).trim();
  return (
    body !== undefined &&
    before.length > 3 &&
    restOf(passage, found) === '' &&
    isPartOfName(before, body, language.code)
  );
}

/** Official Records have a title page without a distribution: "Seventy-third session, Supplement No. 38", and the symbol. */
const OFFICIAL =
  /official records|documents officiels|documentos oficiales|официальные отчеты|الوثايق الرسميه|正式记录/u;

const restOf = ({ plain }: Passage, { end }: FoundSymbol): string => plain.slice(end).replace(/^[* .]+/, '');

const isAlone = (passage: Passage, found: FoundSymbol): boolean => {
  const before = passage.plain.slice(0, found.start);
  const rest = restOf(passage, found);
  const isBehind = BEFORE.test(before) || (isOfOrgans(found.halves) && ONLY_ORGANS.test(before));
  return isBehind && (rest === '' || (before !== '' && ORGAN.test(rest)));
};

/** The organs to which a letter goes, left of its symbol: "General Assembly Security Council A/79/859-S/2025/220". */
const ONLY_ORGANS = new RegExp(`^(?:(?:${ORGANS}) )+$`, 'u');

/** The organ under which the organization, left of the symbol, prints it: "Nations Unies ECE/TRANS/248 Conseil économique et social". */
const ORGAN = new RegExp(`^(?:ان )?(?:${ORGANS})[* ]*$`, 'u');

/** What is left of the block where its lines were parted: "Distr.", and the day with the language under it (ECE/TRANS/2007/3). */
const BLOCK = /^distr\.?$|^\d{1,2} \p{L}+ (?:19|20)\d\d (?:arabic|chinese|english|french|russian|spanish)$/u;

/** What stands before the day of issue: nothing, or, of the Council of Europe and UNESCO, the place: "Strasbourg, le 5 septembre 2011". */
export const ISSUED_AT = /^(?:(?:strasbourg|paris), (?:le )?)?$/u;

/** Whether a paragraph gives the distribution, the original language, or nothing but the day of issue. */
function isOfBlock(language: LanguageData, { plain, dates }: Passage): boolean {
  const { distribution, original } = language.masthead;
  const isDay = dates.some(
    ({ when, start, end }) => when.length === 10 && ISSUED_AT.test(plain.slice(0, start)) && end === plain.length,
  );
  return distribution.test(plain) || original.test(plain) || isDay || BLOCK.test(plain);
}

/** `2001-04`: FAO dates its papers by the month (CL 120/11). */
const MONTH = 7;
/** The side of a table may end a line. */
const AT_END = /^[\s|]*$/;

/** Whether nothing but a symbol and a day or a month after it stands in a paragraph. */
const isDated = (passage: Passage, found: FoundSymbol): boolean => {
  const at = passage.plain.length - restOf(passage, found).length;
  return (
    found.start === 0 &&
    passage.dates.some(
      ({ when, start, end }) =>
        when.length >= MONTH && !when.includes('/') && start === at && AT_END.test(passage.plain.slice(end)),
    )
  );
};

/** Whether a symbol stands in one paragraph with the block: between the organization or distribution and the rest of it. */
function isBeside(language: LanguageData, passage: Passage, found: FoundSymbol): boolean {
  if (!isOfBlock(language, passage) && !isDated(passage, found)) return false;
  const { distribution, original } = language.masthead;
  const before = passage.plain.slice(0, found.start);
  const opens = [...before.matchAll(new RegExp(distribution, 'gu'))].at(-1);
  const follows = opens !== undefined && /^[* ]*$/.test(before.slice(opens.index + opens[0].length));
  const rest = restOf(passage, found);
  const at = passage.plain.length - rest.length;
  const goesOn =
    distribution.exec(rest)?.index === 0 ||
    original.exec(rest)?.index === 0 ||
    passage.dates.some(({ start, when }) => start === at && when.length >= MONTH && !when.includes('/'));
  return (follows || BEFORE.test(before)) && goesOn;
}
