import type { Language } from '../../../model.ts';
import { INITIALED, OFFICE_BEGINS } from '../../../records/initials.ts';
import { content } from '../../../search/analysis.ts';
import { holds, termsIn } from '../fit.ts';
import { landsIn } from '../lands/lands.ts';
import type { SoughtWord } from '../words/sought.ts';

/** Two names beside each other, with a particle between them: "Lyutha Al-Mughairy", "Hugo de la Vega". */
const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?: \p{Ll}{1,3}){0,2} \p{Lu}[\p{L}’'-]+`;
const HOLDER = String.raw`(?:[Cc]hair|[Pp]r[eé]sid|[Vv]ice|[Dd]irect|[Ss]ecretar|[Ss]ecr[ée]tair|[Mm]inist|[Rr]epresent|[Rr]epr[ée]sent|[Rr]apporteur|[Rr]elator|[Hh]ead|[Cc]hef|[Jj]efe|[Aa]mbassad|[Ee]mba?jador|[Cc]oordin|[Ff]acilit|[Cc]ommission|[Mm]oderat|[Cc]ounsel|[Oo]fficer|[Ee]nvoy|[Ee]nvoyé|[Pp]residen|[Пп]редседат|[Дд]окладчик|[Дд]иректор|[Мм]инистр|[Пп]редставит|[Сс]екретар)\p{L}*`;
const NAMED =
  "(?:appointment|election|nomination|selection|designation|nombramiento|elección|designación) (?:of|de|d['’]) ?";

const CHOSEN =
  '(?:(?:was|were|ha[sd] been|have been) (?:re-?)?(?:elected|appointed|designated)|(?:a|ont|avait|avaient) été (?:ré)?(?:élue?s?|nommée?s?|désignée?s?)|(?:fue|fueron|ha sido|han sido) (?:re)?(?:elegid|designad|nombrad)[oa]s?) ';

/** Words before the name of a person, or the country after it; an office beside a name. */
export const PERSON = new RegExp(
  [
    String.raw`\b(?:Mr|Ms|Mrs|Dr|M|Mme|Sra?|H\.E)\.? \p{Lu}`,
    // "Le prince Talal d'Arabie saoudite".
    String.raw`(?<!\p{L})(?:[Pp]rince(?:ss|sse)?|[Pp]ríncipe|[Pp]rincesa|[SsCc]heikha?|HRH|S\.A\.R\.|[Пп]ринц(?:есс)?[аеуы]?) \p{Lu}`,
    'г-(?:н|жа|на|жу) |(?:السيد|السيدة) ',
    // "Председатель Каха Имнадзе", "Председатель Комитета Люса аль-Мугаири" (A/AC.198/2015/L.2).
    String.raw`(?:[Пп]редседател|[Дд]окладчик|[Сс]екретар)\p{Script=Cyrillic}* (?:\p{Lu}\p{Script=Cyrillic}{4,}(?:а|и|ы) )?\p{Lu}[а-яё]+ (?:[а-яё]{2,3}[- ])?\p{Lu}[а-яё]`,
    // "Equipo Ejecutivo (Presidente y Vicepresidente)" (Ramsar, XII.4) has no country in its brackets.
    String.raw`\p{Lu}\p{Ll}+ \((?!${HOLDER})\p{Lu}\p{Ll}+[^()\d]*\)`,
    String.raw`\p{Script=Arabic} \(\p{Script=Arabic}[^()]+\)`,
    String.raw`先生|女士|\p{Script=Han}[·・‧]\p{Script=Han}`,
    String.raw`\b(?:elected|appointed|designated|nominated|elegid[oa] |eligi[oó] a|nombr[oó] a|élue?|nommée?|désignée?) \p{Lu}\p{Ll}+ \p{Lu}`,
    `${NAMED}${NAME}`,
    // "Zia Mian and Patricia Lewis were re-elected as co-chairs" (TPNW/MSP/2025/8).
    `${NAME} ${CHOSEN}(?:as |comme |como )?(?:(?:the|its|la|le|les|su|sus) )?(?:[Cc]o-?)?${HOLDER}`,
    `${HOLDER}[^.;]{0,60}, ${NAME}`,
    `${NAME}, (?:\\p{L}+ ){0,2}${HOLDER}`,
    // "Elects W. Reed President", "P. Reed (Chair)", "Chair: P. Reed".
    `(?<!\\p{L}|\\.)${INITIALED}(?:,? | \\()(?:(?:as|comme|como|its|the|sa|son|su|la|le|l['’]) ?)*(?:${OFFICE_BEGINS})`,
    `${HOLDER} ?: ${INITIALED}`,
  ].join('|'),
  'u',
);

/** Words behind which stands who did something. */
const BY =
  /\b(?:by|par|por)(?: (?:the|la|le|les|los|el|l['’]))?(?= )|под председательством|при поддержке|برئاسة|主持|由/giu;
/** So many characters behind them. */
const NEAR = 60;

/** Whoever appoints somebody is not the one who is appointed. */
const APPOINTED =
  /(?:\bappoint|\bnominat|\bdesignat|\belect|(?<!\p{L})nomm|(?<!\p{L})désign|(?<!\p{L})él[ui]|(?<!\p{L})nombr|(?<!\p{L})design|(?<!\p{L})eleg|назнач|избра)\p{L}*$/iu;
const APPOINTING = /appoint|nominat|designat|elect|nomm|désign|nombra|nombro|nombró|назнач|избра|عين|任命|指定/iu;

/**
 * Whether countries did what a sentence tells: "a meeting chaired by Slovakia and South Africa". "Appointed by the Government of Kenya"
 * tells who appoints, where that is asked, and never who it is.
 */
export const isDoneByLands = (text: string, language: Language, typed: string): boolean =>
  [...text.matchAll(BY)].some(({ 0: word, index }) => {
    if (!APPOINTING.test(typed) && APPOINTED.test(text.slice(0, index).trimEnd())) return false;
    const behind = text.slice(index + word.length, index + word.length + NEAR);
    return landsIn(word === '主持' ? text.slice(Math.max(0, index - NEAR), index) : behind, language).length > 0;
  });

/**
 * Whether an organization that a question does not name did what a sentence tells, by its letters; what the sentence opens with is what
 * it did. "Ensure monitoring of the truce and the withdrawal of weapons by the OSCE" does not say who withdraws them. `held`: the words
 * of the question that stand in it.
 *
 * @example isDoneByLetters('Ensure monitoring of the ceasefire by the OSCE', 'Who ensures monitoring?', [ensure, monitoring], 'en') // true (S/RES/2202(2015))
 */
export function isDoneByLetters(text: string, typed: string, held: readonly SoughtWord[], code: Language): boolean {
  const [first = ''] = content(text, code);
  const opening = termsIn(first, code);
  return (
    held.some((word) => word.weight > 1 && holds(word, opening, code)) &&
    [...text.matchAll(BY_LETTERS)].some(
      ({ index, groups: { letters = '' } = {} }) =>
        !typed.includes(letters) && !APPOINTED.test(text.slice(0, index).trimEnd()),
    )
  );
}
const BY_LETTERS =
  /(?<!\p{L})(?:(?:by|par|por)(?: (?:the|la|le|les|los|el))? (?:l['’])?|(?:со стороны|силами|усилиями) )(?<letters>\p{Lu}{3,8})(?![\p{L}\d])/gu;

/** Whether a country led what a sentence tells, where it is asked who did: "chaired by Togo". */
export const isLedByLand = (text: string, language: Language, typed: string): boolean =>
  LED_ASKED.test(typed) &&
  [...text.matchAll(LED_BY)].some(
    ({ 0: words, index }) => landsIn(text.slice(index + words.length).split(/[,;.]/u)[0] ?? '', language).length > 0,
  );
/** "Who chaired it?", and not "who is the Chair?" */
const LED_ASKED =
  /\b(?:co-?)?(?:chair(?:ed|ing)|presided|facilitated|moderated|led)\b|(?<!\p{L})(?:co-?)?(?:présid(?:é|ai|a(?!\p{L}))|animé|facilité|dirigé)|(?<!\p{L})(?:co)?(?:presid(?:i[oó]|í|ieron|ía)|facilit[oó]|moder[oó])|председательствовал|ترأس|رأس|主持/iu;
const LED_BY =
  /(?:\b(?:chaired|presided over|facilitated|moderated) by|(?<!\p{L})(?:présid|animé|facilit)\p{L}* par|(?<!\p{L})(?:presidid|facilitad|moderad)[oa]s? por|под председательством|برئاسة)(?= )/giu;

/** Somebody whose name another sentence gives: "From 6 to 10 September, he visited the capital". */
export const NAMELESS = /(?<!\p{L})(?:he|she|il|elle|él|ella|он|она)(?!\p{L})/iu;

/** A question for the name of somebody: a sentence with his office alone does not give it. */
export const NAME_ASKED =
  /\bname of the\b|\bwhat(?:['’]s| is| was) (?:his|her|the) name\b|\bcalled\b|comment (?:s['’]appelle|se nomme)|\bnom d[ue]|c[óo]mo se llama|nombre del? |как (?:зовут|звали)|фамили|ما (?:هو )?اسم|叫什么|名字|姓名/iu;

/** Words of the names of groups of States: "Eastern European Group of States". */
const OF_STATES =
  /(?<!\p{L})(?:Group|States|European|African|Asian|American|Groupe|États|Grupo|Estados|Группа|Государств\p{L}*)(?!\p{L})/u;

/** A text without the names of groups of States, which are nobody. */
export const withoutGroups = (text: string): string =>
  text.replace(/\p{Lu}[\p{L}’'-]+(?: (?:of |de |des |and |et |y )?\p{Lu}[\p{L}’'-]+)+/gu, (name) =>
    OF_STATES.test(name) ? ' ' : name,
  );
