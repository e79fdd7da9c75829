import type { Language, When } from '../../../model.ts';
import { findDates } from '../../../records/dates.ts';
import { CONDITIONS } from '../../../records/languages/conditions.ts';
import type { LanguageData } from '../../../records/languages/language.ts';
import { plain } from '../../../records/text.ts';

/** How a text is called that enters into force, and how it is said that it has: in plain letters. */
type Words = { pact: string; force: string; article: string; of: string };

const WORDS: Record<Exclude<Language, 'zh'>, Words> = {
  ar: {
    pact: '(?:ال)?(?:معاهد[هة]|اتفاقي[هة]|اتفاق|بروتوكول|تعديل)',
    force: '[وفبل]?(?:دخلت?|دخول).{0,80}?حيز (?:ال)?نفاذ|بد[اء]\\p{L}* نفاذ\\p{L}*',
    article: '(?!)',
    of: '(?!)',
  },
  en: {
    pact: '(?:convention|protocol|agreement|treaty|amendments?|covenant|charter)',
    force: '(?:entered|came|entry|coming) into (?:force|effect)',
    article: '(?:the|this|that)',
    of: '(?:of|to|under|by|in|from|with)',
  },
  es: {
    pact: '(?:convencion|convenio|protocolo|acuerdo|tratado|enmiendas?|pacto|carta)',
    force: '(?:entro|entraron|entrada|entrado) en vigor',
    article: '(?:la|el|dich[oa]|los|las)',
    of: '(?:del?|al?|en|por|con)',
  },
  fr: {
    pact: '(?:convention|protocole|accord|traite|amendements?|pacte|charte)',
    force: '(?:entree?s?|entra|entrerent|entree) en vigueur',
    article: "(?:la |le |l'|les |ce |cette )",
    of: "(?:du|de|des|au|aux|a|d'|par|dans)",
  },
  ru: {
    pact: '(?:конвенци|протокол|соглашени|договор|поправк|пакт|устав)\\p{L}*',
    force: '(?:вступ(?:ил\\p{L}*|лени\\p{L}*)|вош(?:ел|ла|ло|ли)) .{0,40}?в силу',
    article: '(?!)',
    of: '(?!)',
  },
};

/** Nothing but such words and signs stands between "entered into force" and its day. */
const BESIDE = /^[\s,(]*(?:(?:on|le|el|dia|only on|en|fue el|в|с|от|في|يوم)\s)?[\s(]*$/u;

/** No name of a text is longer, with what stands between it and the verb. */
const LONGEST = 260;

/** What a sentence says of the day on which a text entered into force: the words that name it, and whether it names it by its kind alone. */
export type InForce = { when: When; name: string; isBare: boolean; kind: Kind | undefined };

/** A convention is no treaty, nor a protocol an agreement: what documents call one so the questions do. */
const KINDS = {
  treaty: /(?<!\p{L})(?:treaty|traite|tratado|договор\p{L}*|(?:ال)?معاهد[هة])(?!\p{L})|条约/u,
  convention: /(?<!\p{L})(?:convention|convencion|convenio|конвенци\p{L}*|(?:ال)?اتفاقي[هة])(?!\p{L})|公约/u,
  protocol: /(?<!\p{L})(?:protocole?|protocolo|протокол\p{L}*|(?:ال)?بروتوكول)(?!\p{L})|议定书/u,
  agreement: /(?<!\p{L})(?:agreement|accord|acuerdo|соглашени\p{L}*|(?:ال)?اتفاق)(?!\p{L})|协定/u,
  constitution:
    /(?<!\p{L})(?:constitution|constitucion|acte constitutif|конституци\p{L}*|(?:ال|ل|لل|ب)?دستور)(?!\p{L})|组织法|章程/u,
  amendment: /(?<!\p{L})(?:amend(?:e)?ments?|enmiendas?|поправк\p{L}*|(?:ال)?تعديل\p{L}*)(?!\p{L})|修正/u,
} as const;
export type Kind = keyof typeof KINDS;

/** The kinds of texts that are named, in plain letters, where they stand. */
export const kindsIn = (text: string): { kind: Kind; at: number; length: number }[] =>
  (Object.keys(KINDS) as Kind[])
    .flatMap((kind) =>
      [...plain(text).matchAll(new RegExp(KINDS[kind], 'gu'))].map(({ 0: found, index }) => ({
        kind,
        at: index,
        length: found.length,
      })),
    )
    .sort((a, b) => a.at - b.at);

/** What kind of text is named first: "the amendment to the Convention" is an amendment. */
export const kindOfText = (text: string): Kind | undefined => kindsIn(text)[0]?.kind;

/** Words right behind the kind of a text that begin its name: "the Convention on", "la Convention pour". */
const NAMED =
  /^ (?:on|for|of|against|relating|concerning|between|prohibiting|governing|regarding|sur|pour|de|du|des|d'|contre|relati\p{L}+|concernant|entre|visant|interdisant|sobre|para|contra|relativ\p{L}+|del|entre|о|об|по|между|против)(?! \d)(?!\p{L})/u;

/** "The Treaty, which entered into force": what is told of the nearest text before it. */
const RELATIVE = /(?:,? (?:which|that|lequel|laquelle|qui|que|el cual|la cual|котор\p{L}+)[^,;]{0,30})$/u;

/**
 * The day on which a sentence says that a text entered into force, and which text that is; undefined where it says so of none or of
 * several, or as a condition.
 *
 * @example inForceIn('The Treaty on Reefs entered into force on 4 May 2012.', en) // { when: '2012-05-04', name: ' treaty on reefs ', kind: 'treaty', isBare: false }
 */
export function inForceIn(sentence: string, language: LanguageData): InForce | undefined {
  const words = plain(sentence);
  if (language.code === 'zh') return inForceInChinese(sentence, language);
  if (CONDITIONS[language.code].test(words)) return undefined;
  const { pact, force, article, of } = WORDS[language.code];
  const said = [...words.matchAll(new RegExp(`(?<!\\p{L})(?:${force})(?!\\p{L})`, 'gu'))];
  const [only, ...others] = said;
  if (!only || others.length > 0) return undefined;
  const end = only.index + only[0].length;
  const date = findDates(sentence, language).find(({ start, when }) => start >= end && when.length === 10);
  if (!date) return undefined;
  const between = words.slice(end, date.start);
  const nominal = language.code === 'ar' ? undefined : ofForce(between, WORDS[language.code]);
  if (nominal) return { when: date.when, ...nominal };
  if (!BESIDE.test(between)) return undefined;
  // Arabic has the name between the verb and "into force".
  const until = language.code === 'ar' ? end : only.index;
  const before = words.slice(Math.max(0, until - LONGEST), until);
  const at = [...before.matchAll(new RegExp(`(?<!\\p{L})${pact}(?!\\p{L})`, 'gu'))].at(-1);
  if (!at) return undefined;
  const lead = before.slice(0, at.index);
  const behind = before.slice(at.index + at[0].length);
  const isBelow = new RegExp(`(?<!\\p{L})${of} ?(?:${article} ?)?(?:[\\p{L}-]+ ){0,4}$`, 'u').test(lead);
  if (isBelow && !RELATIVE.test(behind)) return undefined;
  // English has most of a name before its kind: "the Arms Trade Treaty".
  const open = lead.lastIndexOf(' the ');
  const name = `${language.code === 'en' ? lead.slice(open < 0 ? 0 : open) : ''} ${at[0]}${behind}`;
  const isAlone = language.code !== 'en' || new RegExp(`(?:^|[\\s(])${article} $`, 'u').test(lead);
  const isDefinite = language.code !== 'ar' || at[0].startsWith('ال');
  return {
    when: date.when,
    name,
    kind: kindOfText(at[0]),
    isBare: isAlone && isDefinite && !NAMED.test(behind) && !/\p{L}{4}/u.test(ofName(behind)),
  };
}

/** "The entry into force of the Convention on 16 August 2017" (UNEP/MC/COP.1/29): the text, where it stands between that and its day. */
function ofForce(between: string, { pact, article, of }: Words): Omit<InForce, 'when'> | undefined {
  const form = new RegExp(
    `^ ?(?:(?<melted>du|del) |${of} ?)?(?<article>${article} ?)?(?<before>(?:[\\p{L}-]+ ){0,5}?)(?<pact>${pact})(?!\\p{L})(?<behind>(?: [\\p{L}’'-]+){0,12}?),?(?: (?:on|le|el|с|от|dia))? ?$`,
    'u',
  );
  const { melted, article: own = melted, before = '', pact: text, behind = '' } = form.exec(between)?.groups ?? {};
  if (text === undefined || RELATIVE.test(behind)) return undefined;
  const name = `${before}${text}${behind} `;
  const isBare = (own !== undefined || article === '(?!)') && before === '' && !/\p{L}{4}/u.test(behind);
  return { name, kind: kindOfText(text), isBare };
}

/** What stands behind the kind of a text and may still be its name: not the day of its adoption, nor a clause on it. */
const ofName = (behind: string): string =>
  behind
    .replace(RELATIVE, '')
    .replace(
      /(?<!\p{L})(?:has|had|have|avait|avaient|sont|est|haya|habia|adopted|adopte\p{L}*|aprobad\p{L}|adoptad\p{L}|دخلت?|حيز|النفاذ|دخول)(?!\p{L})/gu,
      '',
    )
    .replace(/ (?:on|le|el) \d.*$/u, '');

/** 《潮汐条约》于2012年5月4日生效. */
const CHINESE = /(?<name>《[^》]{2,40}》|(?:该|本)(?:条约|公约|议定书|协定))(?:已|即)?[于自在]?$/u;

function inForceInChinese(sentence: string, language: LanguageData): InForce | undefined {
  const [date, ...others] = findDates(sentence, language).filter(
    ({ when, end }) => when.length === 10 && /^(?:起)?(?:正式)?(?:开始)?生效/u.test(sentence.slice(end)),
  );
  const name = date && CHINESE.exec(sentence.slice(0, date.start))?.groups?.name;
  if (!date || !name || others.length > 0) return undefined;
  return {
    when: date.when,
    name,
    kind: kindOfText(name),
    isBare: /^[该本]|^《(?:条约|公约|议定书|协定)》$/u.test(name),
  };
}

/** How it is asked when a text entered into force, in plain letters: the words that say so. */
const ASKED =
  /\b(?:(?:come|came|enter(?:ed)?|entry|be|been|is) )?(?:into|in) (?:force|effect)\b|(?:entree?s? |entra |entre )?en vigueur(?!\p{L})|(?:entro |entrada |entrado )?en vigor(?!\p{L})|вступ\p{L}+ в (?:силу|действие)|вступ\p{L}+|в силу|введен\p{L}* в действие|(?:mise? |mises? )?a execution(?!\p{L})|(?:puest[oa]s? )?en (?:ejecucion|vigencia)(?!\p{L})|(?:دخلت?|دخول|بدا|بدء|حيز)|(?:ال)?نفاذ\p{L}*|生效/gu;

/** Whether it is asked when a text entered into force. */
export const asksInForce = (typed: string): boolean =>
  /(?:into|in) (?:force|effect)\b|en vigueur|\bmis(?:e|es)? a execution\b|en vigor|en (?:ejecucion|vigencia)|в (?:силу|действие)|نفاذ|生效/u.test(
    plain(typed),
  );

/** A question without the words for entering into force: the text that it asks about is left. */
export const withoutForce = (typed: string): string => plain(typed).replace(ASKED, ' ');
