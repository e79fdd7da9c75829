import type { AnswerLanguage, Language } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import { holds, termsIn } from '../fit.ts';
import { NAMELESS } from '../persons/persons.ts';
import type { SoughtWord } from '../words/sought.ts';
import type { OfText } from './near-misses.ts';

/** How it is asked what somebody said, in plain letters: who that is stands behind the verb, but in Chinese. */
const ASKED: Record<AnswerLanguage, RegExp> = {
  en: /\bwhat (?:did|does|had|has) (?<who>[^?]+?) (?:say|said|tell|told|state|stated|declare|declared|announce|announced|reply|answer)\b/u,
  fr: /\bqu(?:'(?:a|ont|avait)(?:-t-(?:il|elle))?|e) (?:bien )?(?:dit|declare|affirme|annonce|repondu) (?<who>[^?]+)|\bqu'est-ce qu(?:e |')(?<other>[^?]+?) a (?:dit|declare|affirme|annonce)/u,
  es: /(?<!\p{L})que (?:dij[oe]\p{L}*|declaro|afirmo|anuncio|manifesto|respondio) (?<who>[^?]+)/u,
  ru: /(?<!\p{L})что (?:заявил|сказал|сообщил|ответил)[аи]? (?<who>[^?]+)/u,
  ar: /(?<!\p{L})(?:ماذا|ما الذي) (?:قال|قالت|صرح|صرحت|اعلن|اعلنت) (?<who>[^؟?]+)/u,
  zh: /^(?<who>.+?)(?:\d{4}年.*)?(?:说|表示|声明|宣布)(?:了|过)?(?:些)?什么/u,
};

/** A text is asked about, which says what stands in it. */
const OF_TEXT =
  /\b(?:reports?|resolutions?|decisions?|documents?|paragraphs?|declarations?|letters?|annex|articles?|treaty|notes?|rapports?|decisiones|resoluciones|informes?|lettre|carta)\b|доклад|резолюц|решени|документ|письм|تقرير|قرار|وثيق|رساله|报告|决议|决定|文件|信/u;

/** Words behind which stands what somebody said, in plain letters. */
const SAID: Record<Language, RegExp> = {
  en: /\b(?:sa(?:id(?! (?:conference|session|meeting|report|agreement|treaty|date))|ys?)|stated|noted|stress\p{L}+|emphasi[sz]\p{L}+|under(?:lin|scor)\p{L}+|highlight\p{L}+|point\p{L}* out|observed|declared|announc\p{L}+|(?:re)?affirmed|reiterated|confirmed|welcomed|condemned|urged|called|expressed|voiced|warned|informed|told|reported|recalled|explained|added|argued|maintained|believed?|considered?|indicated|suggested|proposed|requested|asked|thanked|commended|congratulat\p{L}+|acknowledg\p{L}+|recogni[sz]\p{L}+|regretted|deplor\p{L}+|denounc\p{L}+|rejected|critici[sz]\p{L}+|admit\p{L}+|convey\p{L}+|outlined|described|presented|briefed|assured|promis\p{L}+|pledg\p{L}+|encourag\p{L}+|appealed|invited|drew|draws|claimed|alleged|accused|insisted|concluded|supported|opposed|hoped|agreed|threaten\p{L}+|responded|replied|denied|advised|provided|shared|offered|praised|paid tribute|spoke (?:of|about|on (?!behalf))|focus\p{L}+|appreciated|associat\p{L}+|according to|in the (?:view|words) of)\b/gu,
  fr: /(?<!\p{L})(?:dit|disait|declar|affirm|soulign|not[ea]|indiqu|exprim|reaffirm|rappel|condamn|salu|appel|demand|inform|annonc|estim|expliqu|ajout|observ|precis|propos|remerci|felicit|regrett|denonc|rejet|present|insist|averti|prie|invit|exhort|engag|encourag|accueilli|pris note|reconn|evoqu|decri|confirm|jug|souhait|fait (?:savoir|observer|valoir|etat|part)|rendu compte|mis (?:l'accent|en)|appuy|promis|assur|selon|d'apres|accus|pretend|soutenu|signal|rapport[ea])\p{L}*/gu,
  es: /(?<!\p{L})(?:dij[oe]\p{L}*|declar[oa]\p{L}*|afirm|subray|destac|not[oa](?!\p{L})|indic[oa]|expres|reafirm|reiter|record[oa]|conden|acogi|salud|pidi|pide|inst[oa](?!\p{L})|exhort|inform[oa](?!\p{L})|anunci|estim|explic|agreg|anadi|observ[oa](?!\p{L})|senal|propus|agradec|felicit|lament|denunci|rechaz|present[oa](?!\p{L})|insisti|advirti|invit|alent|reconoc|confirm|manifest|puso|apoy|prometi|asegur|sostuv|segun|acus|hizo|describi|expus)\p{L}*/gu,
  ru: /(?<!\p{L})(?:сказал|заяв(?:ил|ля)|отме(?:тил|ча)|подчеркн|подчеркив|указ(?:ал|ыва)|выразил|выража|подтверд|напомн|осудил|осужда|приветств|призва|призыв|попрос|проинформ|информ|сообщ|объяв|считает|полага|пояснил|добавил|констат|предлож|поблагодар|поздрав|сожале|отверг|представил|предупре|пригла|призна|обрат|обеща|заверил|по словам|согласно|обвин|утвержда|рассказал|описал|изложил|поддерж|доложил)\p{L}*/gu,
  ar: /(?:قال|ذكر|صرح|اعلن|اكد|شدد|اعرب|رحب|ادان|دعا|طلب|حث|ابلغ|لاحظ|اشار|اوضح|اضاف|نوه|اثني|شكر|هنا|رفض|اتهم|حذر|اقترح|عرض|وصف|بين|ايد|تعهد|وفقا ل|حسب|اعتبر|رات|يري)/gu,
  zh: /(?:说|表示|指出|强调|谴责|声明|宣布|认为|呼吁|敦促|欢迎|重申|回顾|通报|报告说|告知|要求|感谢|赞扬|遗憾|拒绝|警告|建议|承认|描述|介绍|承诺|支持|反对|据)/gu,
};

/** What somebody said, in quotation marks; and one who speaks of himself. */
const QUOTED = /["“«„][^"”»]{20,}/u;

/** Whose words they are stands behind these. */
const NOMINAL = /^(?:according to|in the|selon|d'apres|segun|по словам|согласно|وفقا|حسب|据)/u;

/** Whether somebody stands before a word for saying something. */
function saysSomething(text: string, code: Language, speaker: readonly SoughtWord[], before: string): boolean {
  const words = plain(text);
  const verbs = [...words.matchAll(SAID[code])];
  if (verbs.length === 0) return QUOTED.test(text);
  const isOf = (said: string) => speaker.some((word) => holds(word, termsIn(said, code), code));
  const isNamed = speaker.length > 0 && isOf(text);
  // "He recalled that the session was suspended": who that is, the sentence before must say.
  if (!isNamed) return speaker.length === 0 || !NAMELESS.test(text) || isOf(before);
  return verbs.some(({ 0: verb, index }) => isOf(words.slice(0, index)) || NOMINAL.test(verb));
}

/** What somebody said, a sentence does not say that only tells of him. */
export const ONLY_SPOKE: readonly OfText[] = [
  {
    // "The Deputy Secretary-General delivered a statement" (E/C.19/2015/L.6), "the Summit was also attended by" (S/2015/407).
    name: 'tells what somebody said, and not only that he spoke or was there',
    keeps: ({ text, language: { code }, candidate }, { asked: { typed, language }, sought: { words } }) => {
      const { who, other = who } = ASKED[language].exec(plain(typed))?.groups ?? {};
      if (other === undefined || OF_TEXT.test(other)) return true;
      const named = termsIn(other.split(BEHIND)[0] ?? '', language);
      const speaker = words.filter((word) => word.weight > 0 && holds(word, named, language));
      return saysSomething(text, code, speaker, candidate?.before ?? '');
    },
  },
];

/** Words behind which it is told when, where or of what somebody spoke. */
const BEHIND = / (?:on|at|in|about|during|to|sur|lors|au sujet|a la|el|en|sobre|durante|ante|на|во? время|о) |\d/u;
