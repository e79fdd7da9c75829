import type { AnswerLanguage, Language } from '../../model.ts';

/** How a clause of a treaty is asked for, and how a treaty words it, in plain letters. */
type Clause = { asked: Record<AnswerLanguage, RegExp>; said: Record<Language, RegExp> };

/** "This Convention shall be open to all States for signature from … until …". */
export const SIGNATURE: Clause = {
  asked: {
    en: /\b(?:open(?:s|ed|ing)?\b.{0,40}\bsign(?:ature|ed|ing)?|(?:could|can|may|possible)\b.{0,60}\bsign(?:ed)?)\b/u,
    fr: /\bouvert[e]?s?\b.{0,40}\bsignature|\b(?:pouvai(?:t|ent)|pouvoir|peut|peuvent|possible)\b.{0,40}\bsign(?:er|ee?s?|ature)\b/u,
    es: /\b(?:abiert[oa]s?|abrio|abre)\b.{0,40}\bfirma\b|\b(?:podia[n]?|puede[n]?|se pudo|posible)\b.{0,30}\bfirma(?:r|rse|da|do)?\b/u,
    ru: /открыт\p{L}*.{0,60}подписан\p{L}+|(?:можно|могли|может|могут)(?: было| быть)?.{0,60}подпис\p{L}+/u,
    ar: /(?:فتح\p{L}*|مفتوح\p{L}*|عرض\p{L}*).{0,60}توقيع|(?:يمكن|يجوز|امكن).{0,40}(?:توقيع|توقع|يوقع)/u,
    zh: /开放.{0,8}(?:签署|签字)|(?:签署|签字).{0,8}开放|(?:可以?|能).{0,12}签[署字]/u,
  },
  said: {
    en: /\bopen(?:ed)?\b.{0,80}\bfor signature\b/u,
    fr: /\bouvert[e]?s?\b.{0,80}\ba (?:la )?signature\b/u,
    es: /\babiert[oa]s?\b.{0,80}\bfirma\b/u,
    ru: /открыт\p{L}*.{0,80}для подписания/u,
    ar: /(?:مفتوح\p{L}*|(?:ي|ت)فتح|(?:ي|ت)عرض).{0,80}توقيع/u,
    zh: /开放.{0,30}(?:签署|签字)|供.{0,30}签[署字]/u,
  },
};

/** "This Convention shall enter into force on the ninetieth day after the date of deposit of the fortieth instrument …". */
export const ENTRY: Record<Language, RegExp> = {
  en: /^(?:\d+\. ?)?(?:this|the(?: present)?) \p{L}+ (?:shall|will) enter into force\b.*\b(?:deposit|depositary|ratif\p{L}+)/u,
  fr: /^(?:\d+\. ?)?(?:l[ae']) ?(?:presente? )?\p{L}+ (?:entrera|entre) en vigueur\b.*(?:depot|depose|ratification)/u,
  es: /^(?:\d+\. ?)?(?:la|el) (?:presente )?\p{L}+ entrara en vigor\b.*(?:deposit|ratificacion)/u,
  ru: /^(?:\d+\. ?)?настоящ\p{L}+ \p{L}+ вступает в силу.*(?:сдач|хранени|ратификаци)/u,
  ar: /^(?:\d+ ?[-.] ?)?(?:يبدا نفاذ|تدخل|يدخل) (?:هذه|هذا).*(?:ايداع|تصديق)/u,
  zh: /^(?:\d+[.．、] ?)?本(?:公约|议定书|协定|条约).{0,60}(?:交存|批准).*生效|^(?:\d+[.．、] ?)?本(?:公约|议定书|协定|条约).{0,20}生效.*(?:交存|批准)/u,
};

/** "This Constitution shall come into force on 1 January 1966": the day that a text sets for itself. */
export const SET: Record<Language, RegExp> = {
  en: /^(?:\d+\. ?)?(?:this|the(?: present)?) \p{L}+ (?:shall|will) (?:(?:enter|come) into (?:force|effect|operation)|take effect|be put into (?:force|effect|operation)) on\b/u,
  fr: /^(?:\d+\. ?)?(?:l[ae']) ?(?:presente? )?\p{L}+ (?:entrera en vigueur|sera mise? (?:a execution|en vigueur)|prendra effet) le\b/u,
  es: /^(?:\d+\. ?)?(?:la|el) (?:presente )?\p{L}+ (?:entrara en (?:vigor|vigencia)|comenzara a regir|sera puest[oa] en ejecucion|se pondra en (?:ejecucion|vigor)) (?:el|a partir del?)\b/u,
  ru: /^(?:\d+\. ?)?настоящ\p{L}+ \p{L}+ (?:вступ\p{L}+ в (?:силу|действие)|вводится в действие)/u,
  ar: /^(?:\d+ ?[-.] ?)?(?:يبدا (?:نفاذ|العمل ب)|تدخل|يدخل|يعمل ب) ?(?:هذه|هذا)/u,
  zh: /^(?:\d+[.．、] ?)?本(?:公约|议定书|协定|条约|组织法|章程).{0,20}(?:生效|施行)/u,
};

/** What is said of what is done later, or elsewhere: the second place in which a treaty is open. */
export const LATER: Record<Language, RegExp> = {
  en: /\b(?:and )?(?:thereafter|afterwards|then)\b/u,
  fr: /\b(?:et )?(?:par la suite|ensuite|puis|apres cette date)\b/u,
  es: /\b(?:y )?(?:despues de esa fecha|posteriormente|despues|luego)\b/u,
  ru: /(?<!\p{L})(?:затем|после этого|впоследствии)(?!\p{L})/u,
  ar: /(?:وبعد ذلك|بعد ذلك|ثم)(?!\p{L})/u,
  zh: /其后|此后|随后|之后/u,
};

/** Words of questions on clauses that name nothing which the clause must hold. */
export const BESIDE: Record<AnswerLanguage, RegExp> = {
  en: /^(?:could|can|may|might|possible|sign\p{L}*|open\p{L}*|date|country|city|town|place|close[ds]?|period|need\p{L}*|require\p{L}*|necessary|ratif\p{L}*|enter\p{L}*|entry|force|effect|instruments?|states?|part(?:y|ies)|countr\p{L}+|take|must|provide[ds]?|say\p{L}*|text)$/u,
  fr: /^(?:pouv\p{L}*|peu(?:t|vent)|possible|sign\p{L}*|ouver\p{L}*|dates?|pays|ville|lieu|close?|periode|delai|fau\p{L}+|necessaires?|requis\p{L}*|ratif\p{L}*|entre\p{L}*|vigueur|mise?s?|execution|instruments?|etats?|parties?|prevoi\p{L}+|texte)$/u,
  es: /^(?:pod\p{L}+|pued\p{L}+|pudo|posible|firm\p{L}*|abiert\p{L}+|abri\p{L}+|fechas?|pais\p{L}*|ciudad|lugar|plazo|necesari\p{L}+|requier\p{L}+|hacen|falta|ratific\p{L}*|entr\p{L}+|vigor|vigencia|ejecucion|puest\p{L}+|instrumentos?|estados?|partes?|preve|texto)$/u,
  ru: /^(?:мож\p{L}+|могл?\p{L}*|быт\p{L}*|был\p{L}*|подпис\p{L}+|открыт\p{L}*|дат\p{L}*|стран\p{L}*|город\p{L}*|мест\p{L}*|нужн\p{L}+|требу\p{L}+|необходим\p{L}+|ратифик\p{L}+|вступ\p{L}+|сил\p{L}*|введ\p{L}+|действи\p{L}+|грамот\p{L}*|государств\p{L}*|участни\p{L}+|срок\p{L}*|какого|числа)$/u,
  ar: /(?:توقيع|يوقع|فتح|مفتوح|عرض|يمكن|يجوز|تاريخ|بلد|مدينه|مكان|مطلوب|لازم|يلزم|تصديق|نفاذ|دخول|حيز|صكوك|صك|دول|اطراف|موعد|بدء|تدخل)/u,
  zh: /^[开放签署字可以能才日期国家城市地点需要多少批准书生效份个缔约何时截止在哪什么么时候座之前到为止供]+$/u,
};
