import type { Answer, Language } from '../model.ts';
import type { Asked } from './asked.ts';
import { landsIn } from './evidence/lands/lands.ts';
import { officesIn, officesNamed } from './evidence/persons/roles.ts';

/** How questions ask from which country somebody comes, with the words by which they would ask who that is. */
const LAND_ASKED: readonly [form: RegExp, who: string][] = [
  [
    /^\s*(?:from )?(?:what|which) (?:country|nation|state) (?<is>is|was|does|did) (?<office>.+?)(?: come)?(?: from)?\s*[?.]*$/iu,
    'Who $<is> $<office>?',
  ],
  [/^\s*where (?<is>is|was|does|did) (?<office>.+?) (?:come )?from\s*[?.]*$/iu, 'Who $<is> $<office>?'],
  [
    /^\s*(?:de|du) quel(?:le)? (?:pays|état|nation) (?:vient|venait|est|était|provient)(?:-il|-elle)? (?<office>.+?)\s*[?.]*$/iu,
    'Qui est $<office> ?',
  ],
  [/^[\s¿]*de qu[eé] pa[ií]s (?<is>es|era|viene|proviene) (?<office>.+?)\s*[?.]*$/iu, '¿Quién es $<office>?'],
  [/^\s*(?:из какой|какой) страны (?:был[аи]? |является )?(?<office>.+?)\s*[?.]*$/iu, 'Кто $<office>?'],
  [/^\s*من (?:أي|اي) (?:بلد|دولة) (?:(?:هو|جاء|يأتي) )?(?<office>.+?)\s*[؟?.]*$/u, 'من هو $<office>؟'],
  [/^\s*(?<office>.+?)(?:是|来自)(?:来自)?(?:哪个|哪一|什么)(?:国家|国)(?:的)?(?:人)?\s*[？?。]*$/u, '$<office>是谁？'],
];

/**
 * A question from which country the holder of an office comes, as one who that is: documents have the country in brackets behind
 * the name. Any other question stays.
 *
 * @example whoInPlaceOfLand('What country is the Chair of SBI 50 from?') // 'Who is the Chair of SBI 50?'
 */
export function whoInPlaceOfLand(text: string): string {
  if (officesNamed(text).length !== 1) return text;
  const [form, who = ''] = LAND_ASKED.find(([one]) => one.test(text)) ?? [];
  return form ? text.replace(form, who.replace('$<is>', asVerb(form.exec(text)?.groups?.is))) : text;
}

/** "Does the Chair come from": who it is. */
const asVerb = (verb = 'is'): string => (/^(?:was|did)$/iu.test(verb) ? 'was' : 'is');

/** Whether an answer names no country, where the country of somebody is asked for. */
export const lacksLand = ({ status, sources }: Answer, { ofLand }: Pick<Asked, 'ofLand'>): boolean =>
  ofLand === true &&
  status === 'answered' &&
  sources.every(({ quote, language }) => landsIn(quote, language).length === 0);

/** A country in brackets behind a name. */
const BRACKETS = /[(（](?<land>[^()（）]{3,60})[)）]/gu;
/** To which office somebody comes, behind his country. */
const AS =
  /^[^)）]*[)）] (?:as|comme|como|в качестве) (?:the |its |le |la |el |new |additional )*(?<office>[^,.;]{3,90})/u;
/** Of whom an office is. */
const OF = /^\S+ (?:of|du|de|de la|del) /u;

/**
 * The words of a text from an office of the kind that is asked about to the country in brackets behind the name of its holder.
 *
 * @example officersWithLand('The Chair of the SBI, Emmanuel Dumisani Dlamini (Eswatini), opened', 'Who is the Chair?', 'en')
 * // [{ words: 'Chair of the SBI, Emmanuel Dumisani Dlamini ', isOf: true }]
 */
export function officersWithLand(text: string, typed: string, code: Language): { words: string; isOf: boolean }[] {
  const sought = officesIn(typed);
  return [...text.matchAll(BRACKETS)].flatMap(({ index, groups }) => {
    if (landsIn(groups?.land ?? '', code).length === 0) return [];
    const before = text.slice(text.lastIndexOf(')', index - 1) + 1, index);
    const office = officesNamed(before).at(-1);
    const words = office === undefined ? '' : before.slice(before.lastIndexOf(office));
    // "Mr. Sidat Yaffa (Gambia) as Rapporteur".
    const as = AS.exec(text.slice(index))?.groups?.office ?? '';
    const given = officesIn(as);
    if (given.length > 0) return given.every((one) => sought.includes(one)) ? [{ words: as, isOf: OF.test(as) }] : [];
    const isMeant = words !== '' && officesIn(words).every((one) => sought.includes(one));
    return isMeant && !APART.test(words) ? [{ words, isOf: OF.test(words) }] : [];
  });
}

/** Words between an office and somebody who does not hold it: "the Chair invited". */
const APART =
  /[;:]|\b(?:invit|thank|welcom|congratul|ask|request|introduc|commend|express|remerci|felicit|salu|agradec)\p{L}*/iu;
