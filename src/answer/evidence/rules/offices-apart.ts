import type { Language } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import { holds, termsIn } from '../fit.ts';
import { landsIn } from '../lands/lands.ts';
import type { SoughtWord } from '../words/sought.ts';
import type { OfText } from './near-misses.ts';

/** Offices that several have, each in all languages, in plain letters. */
const OFFICES: readonly RegExp[] = [
  /\bsecretary[- ]general\b|\bsecretaire general\p{L}*|\bsecretari[oa] general\b|генеральн\p{L}+ секретар\p{L}*|(?:ال|لل)امين\p{L}* العام\p{L}*|秘书长/gu,
  /\bco-?chair\p{L}*|\bcopresident\p{L}*|сопредседател\p{L}*|(?:ال)?رييس(?:ه|ا|ان|ين)? (?:ال)?مشارك\p{L}*|共同主席/gu,
  /\bministers?\b(?! plenipotentiary)|\bministres?\b|\bministr[oa]s?\b|министр\p{L}*|(?:ال|لل|و)?وزير(?:ه|ا)?(?!\p{L})|部长/gu,
  /\bexecutive directors?\b|\bdirect(?:eur|rice)s? executi\p{L}+|\bdirector\p{L}* ejecutiv[oa]\b|исполнительн\p{L}+ директор\p{L}*|(?:ال|لل)مدير\p{L}* التنفيذي\p{L}*|执行主任/gu,
  /\bambassadors?\b|\bambassad(?:eur|rice)s?\b|\bembajador\p{L}*|(?<!\p{L})пос(?:ол|ла|лом|лу)(?!\p{L})|(?:ال|لل)سفير\p{L}*|大使/gu,
];

/** What those of a country are called, in plain letters, by its code. */
const PEOPLES: Readonly<Record<string, RegExp>> = {
  RU: /\brussian\b|\brusses?\b|(?<!\p{L})rus[oa]s?(?!\p{L})|российск\p{L}+|روسي/u,
  FR: /\bfrench\b|\bfrancaise?s?\b|(?<!\p{L})frances(?:a|es)?(?!\p{L})|французск\p{L}+|فرنسي/u,
  US: /\bamerican\b|\bamericaine?s?\b|estadounidense|американск\p{L}+|امريكي/u,
  GB: /\bbritish\b|\bbritannique\b|britanic[oa]|британск\p{L}+|بريطاني/u,
  DE: /\bgerman\b|\ballemande?s?\b|aleman(?:a|es)?(?!\p{L})|германск\p{L}+|الماني/u,
  CN: /\bchinese\b|\bchinoise?s?\b|(?<!\p{L})chin[oa]s?(?!\p{L})|китайск\p{L}+|صيني/u,
  IL: /\bisraeli\b|\bisraelien(?:ne)?s?\b|israeli(?:es)?(?!\p{L})|израильск\p{L}+|اسرائيلي/u,
  IR: /\biranian\b|\biranien(?:ne)?s?\b|irani(?:es)?(?!\p{L})|иранск\p{L}+|ايراني/u,
  IQ: /\biraqi\b|\b(?:iraquien|irakien)(?:ne)?s?\b|iraqui(?:es)?(?!\p{L})|иракск\p{L}+|عراقي/u,
  SY: /\bsyrian\b|\bsyrien(?:ne)?s?\b|(?<!\p{L})siri[oa]s?(?!\p{L})|сирийск\p{L}+|سوري/u,
  TR: /\bturkish\b|\bturc(?:que|s)?\b|(?<!\p{L})turc[oa]s?(?!\p{L})|турецк\p{L}+|تركي/u,
  UA: /\bukrainian\b|\bukrainien(?:ne)?s?\b|ucranian[oa]|украинск\p{L}+|اوكراني/u,
  EG: /\begyptian\b|\begyptien(?:ne)?s?\b|egipci[oa]|египетск\p{L}+|مصري/u,
  KW: /\bkuwaiti\b|\bkoweitien(?:ne)?s?\b|kuwaiti(?:es)?(?!\p{L})|кувейтск\p{L}+|كويتي/u,
  JP: /\bjapanese\b|\bjaponaise?s?\b|(?<!\p{L})japones(?:a|es)?(?!\p{L})|японск\p{L}+|ياباني/u,
  IN: /\bindian\b|\bindien(?:ne)?s?\b|(?<!\p{L})indi[oa]s?(?!\p{L})|индийск\p{L}+/u,
  PK: /\bpakistani\b|\bpakistanaise?s?\b|pakistani(?:es)?(?!\p{L})|пакистанск\p{L}+|باكستاني/u,
  SD: /\bsudanese\b|\bsoudanaise?s?\b|sudanes(?:a|es)?(?!\p{L})|суданск\p{L}+|سوداني/u,
  LY: /\blibyan\b|\blibyen(?:ne)?s?\b|(?<!\p{L})libi[oa]s?(?!\p{L})|ливийск\p{L}+|ليبي/u,
  LB: /\blebanese\b|\blibanaise?s?\b|libanes(?:a|es)?(?!\p{L})|ливанск\p{L}+|لبناني/u,
  AM: /\barmenian\b|\barmenien(?:ne)?s?\b|armeni[oa]s?(?!\p{L})|армянск\p{L}+|ارميني/u,
  AZ: /\bazerbaijani\b|\bazerbaidjanaise?s?\b|azerbaiyan[oa]|азербайджанск\p{L}+|اذربيجاني/u,
  ZA: /\bsouth african\b|\bsud-africaine?s?\b|sudafrican[oa]|южноафриканск\p{L}+/u,
  KE: /\bkenyan\b|\bkenyane?s?\b|kenian[oa]|кенийск\p{L}+/u,
  SA: /\bsaudi\b|\bsaoudien(?:ne)?s?\b|saudi(?:ta|es)?(?!\p{L})|саудовск\p{L}+|سعودي/u,
};

/** So many characters before an office, and behind it, say whose it is. */
const BEFORE = 40;
const BEHIND = 90;
const BEHIND_ASKED = 60;

/** The countries that a text speaks of, by their names or those of their people. */
const landsOf = (text: string, code: Language): string[] => [
  ...landsIn(text, code),
  ...Object.entries(PEOPLES).flatMap(([land, form]) => (form.test(plain(text)) ? [land] : [])),
];

/** What stands about each place where a text names an office. */
const aboutOffice = (text: string, office: RegExp, behind: number): string[] =>
  [...plain(text).matchAll(office)].map(({ 0: found, index }) =>
    text.slice(Math.max(0, index - BEFORE), index + found.length + behind),
  );

/** The letters right behind an office, of which it is: "of the OSCE", "de l'OSCE"; or right before it: "the OSCE Secretary-General". */
const whoseOffice = (text: string, office: RegExp): string =>
  [...plain(text).matchAll(office)].map(({ 0: found, index }) => {
    const behind = BEHIND_IT.exec(text.slice(index + found.length))?.[0] ?? '';
    return `${BEFORE_IT.exec(text.slice(0, index))?.[0] ?? ''} ${behind}`;
  })[0] ?? '';
const BEHIND_IT = /^(?:[\s'’]+(?:of|the|de|du|des|la|le|l|d|del|los|las)(?![\p{L}]))*[\s'’]*[\p{L}-]+/u;
const BEFORE_IT = /[\p{L}-]+ $/u;

/** Whether most of what stands before an office in a Chinese question stands so in a text: 欧安组织秘书长 is no 伊斯兰合作组织秘书长. */
function isOfChinese(typed: string, text: string, office: RegExp, words: readonly SoughtWord[]): boolean {
  const before = (said: string) =>
    aboutOffice(said, office, 0).map((about) => termsIn(about.replace(office, ' '), 'zh'));
  const [named = ''] = aboutOffice(typed, office, 0).map((about) => plain(about).replace(office, ''));
  if (!ORGANIZATION.test(named)) return true;
  const [own] = before(typed);
  const sought = own ? words.filter((word) => word.weight > 1 && holds(word, own, 'zh')) : [];
  return before(text).some(
    (said) => sought.filter((word) => holds(word, said, 'zh')).length >= MOST_OF_NAME * sought.length,
  );
}
const MOST_OF_NAME = 0.7;
const ORGANIZATION = /(?:组织|联盟|共同体|机构)$/u;

/** Whose office it is of which something is told. */
export const OFFICES_APART: readonly OfText[] = [
  {
    // "The Secretary-General of the Organization of Islamic Cooperation condemned" (A/69/914): the OSCE's said nothing there.
    name: 'tells of the office of the organization that is named by its letters',
    keeps: ({ text, language: { code } }, { asked: { typed, language }, sought: { words } }) =>
      OFFICES.every((office) => {
        const [own, ...others] = aboutOffice(typed, office, BEHIND_ASKED);
        const told = aboutOffice(text, office, BEHIND);
        if (own === undefined || others.length > 0 || told.length === 0) return true;
        if (language === 'zh') return code !== 'zh' || isOfChinese(typed, text, office, words);
        const named = termsIn(whoseOffice(typed, office), language);
        const letters = words.filter((word) => word.letters !== undefined && holds(word, named, language));
        return (
          letters.length === 0 || told.some((about) => letters.some((word) => holds(word, termsIn(about, code), code)))
        );
      }),
  },
  {
    // "The French Co-Chair noted" (A/69/914), "the Israeli Defence Minister" (S/2015/353): those of other countries are others.
    name: 'tells of the office of the country that is named beside it',
    keeps: ({ text, language: { code } }, { asked: { typed, language } }) =>
      OFFICES.every((office) => {
        const [own, ...others] = aboutOffice(typed, office, BEHIND_ASKED);
        const sought = own === undefined || others.length > 0 ? [] : landsOf(own, language);
        if (sought.length !== 1) return true;
        const told = aboutOffice(text, office, BEHIND).map((about) => landsOf(about, code));
        return (
          !told.some((lands) => lands.length > 0) || told.some((lands) => lands.some((land) => sought.includes(land)))
        );
      }),
  },
];
