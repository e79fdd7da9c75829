import type { AnswerLanguage, Language } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import { holds, termsIn } from '../fit.ts';
import type { SoughtWord } from '../words/sought.ts';
import type { OfText } from './near-misses.ts';

/** How questions ask who gave or told something to somebody: "Who submits reports to the Board?" */
const TO: Record<AnswerLanguage, RegExp> = {
  en: /^who (?!was|were|is|are)(?:\p{L}+ )?(?:submit|report|present|transmit|send|sent|forward|provid|recommend|propos|g[ai]ve|deliver)\p{L}*(?: .*?)? to (?:the |its )?(?!\p{L}+ (?:the|its|an?) )(?<whom>[^?]+)/u,
  fr: /^qui (?:a |ont |doit )?(?:present|soum|transm|adress|envo|rem[ei]t|remis|fai?t? rapport|rend|fourni|recommand|propos|communiqu)\p{L}*(?: .*?)? (?:a la |a l'|au |aux |a )(?<whom>[^?]+)/u,
  es: /^[¿ ]*quien(?:es)? (?:ha |han |debe )?(?:present|somet|remit|envi|transmit|inform|rind|proporcion|recom|prop)\p{L}*(?: .*?)? (?:al |a la |a los |a las |a )(?<whom>[^?]+)/u,
  ru: /^кто (?:\p{L}+ )?(?:представ|направ|переда|доклад(?!чик)|отчит|рекоменд|предл)\p{L}*(?: (?:доклад|отчет|предложени|рекомендаци|информаци)\p{L}*)? (?<whom>[^?]+)/u,
  ar: /^من (?:الذي )?[يت]?(?:قدم|رفع|احال|ارسل|حيل|رسل)\p{L}*(?: .*?)? (?:الي |لل)(?<whom>[^؟?]+)/u,
  zh: /^(?:谁|哪个\p{Script=Han}{2,4})(?:应|须|已)?向(?<whom>\p{Script=Han}{3,}?)(?:提交|提出|报告|汇报|通报|提供|建议|转交)/u,
};

/** Words behind which a text names to whom something goes. */
const DATIVE: Record<Exclude<Language, 'ru'>, RegExp> = {
  en: /\b(?:to|before) (?:the |its |(?=\p{Lu}))/gu,
  fr: /(?<!\p{L})(?:à la |à l['’]|aux? |devant )/gu,
  es: /(?<!\p{L})(?:a la |al |a l[ao]s |ante )/gu,
  ar: /(?<!\p{L})(?:إلى |الى |لل)/gu,
  zh: /[向给]/gu,
};
/** Russian has a case for it: somebody before the verb does it, and does not receive it. */
const GIVES = /(?<!\p{L})(?:представ|направ|переда|доклад|отчит|рекоменд|предл)\p{L}*(?:[ея]т|[ую]т|л[аи]?)(?!\p{L})/u;

/** How questions name what somebody recommended, proposed or asked for: "the recommendation of the Board". */
const OF: Record<AnswerLanguage, RegExp> = {
  en: /\bwho\b.* (?:(?<noun>recommendation|proposal|request|suggestion|invitation|offer|appeal)s? (?:of|by|from) (?:the )?(?<whom>[^?]+)|(?:the )?(?<owner>[^?]+)'s? (?<thing>recommendation|proposal|request|suggestion|invitation|offer|appeal)s?)/u,
  fr: /(?<!\p{L})qui .* (?<noun>recommandation|proposition|demande|suggestion|invitation|offre)s? (?:du |de la |de l'|des |d'|de )(?<whom>[^?]+)/u,
  es: /quien(?:es)? .* (?<noun>recomendaci|propuesta|solicitud|petici|sugerencia|invitaci|oferta)\p{L}* (?:del |de la |de los |de las |de )(?<whom>[^?]+)/u,
  ru: /кто .*(?<!\p{L})(?<noun>рекомендаци|предложени|просьб|приглашени)\p{L}* (?<whom>[^?]+)/u,
  ar: /من .*(?<!\p{L})(?:ال)?(?<noun>توصي|اقتراح|مقترح|طلب|دعو)\p{L}* (?<whom>[^؟?]+)/u,
  zh: /谁\p{Script=Han}{2,4}?了?(?<whom>\p{Script=Han}{3,}?)的(?<noun>建议|提议|请求|邀请)/u,
};
/** The same nouns in a text. */
const NOUNS: Record<Language, RegExp> = {
  en: /\b(?:recommendation|proposal|request|suggestion|invitation|offer|appeal)s?\b/gu,
  fr: /\b(?:recommandation|proposition|demande|suggestion|invitation|offre)s?\b/gu,
  es: /\b(?:recomendaci\p{L}+|propuestas?|solicitud\p{L}*|petici\p{L}+|sugerencias?|invitaci\p{L}+|ofertas?)/gu,
  ru: /(?<!\p{L})(?:рекомендаци|предложени|просьб|приглашени)\p{L}*/gu,
  ar: /(?<!\p{L})(?:ال)?(?:توصي|اقتراح|مقترح|طلب|دعو)\p{L}*/gu,
  zh: /建议|提议|请求|邀请/gu,
};

/** So many characters behind "to", or beside what was said, stands who it is. */
const NEAR = 70;
/** The last signs of a Chinese name tell it from others: 理事会. */
const LAST = 3;

/** What ends the name of an owner, behind the noun: "the recommendation of the Board that the Council …". */
const GOES_ON = /[,;.()،，。；]|(?<!\p{L})(?:that|to|que|qui|para|чтобы|о|об|بان|ان)(?!\p{L})/u;

/** Tells whether a part of a text has all of a name that the text has. */
type Names = (part: string) => boolean;

function namesOf(
  whom: string,
  words: readonly SoughtWord[],
  text: string,
  code: Language,
  spoken: Language,
): Names | undefined {
  const last = whom.slice(-LAST);
  if (code === 'zh') return text.includes(last) ? (part) => part.includes(last) : undefined;
  const all = termsIn(text, code);
  const told = words.filter((word) => word.weight > 0 && whom.includes(word.word) && holds(word, all, code));
  // In another language, words may stand for others: a name is there with all of its words.
  const isWhole = words.every((word) => word.weight <= 1 || !whom.includes(word.word) || told.includes(word));
  return told.length === 0 || (code !== spoken && !isWhole)
    ? undefined
    : (part) => told.every((word) => holds(word, termsIn(part, code), code));
}

function givesTo(text: string, code: Language, names: Names): boolean {
  if (code !== 'ru')
    return [...text.matchAll(DATIVE[code])].some(({ 0: word, index }) =>
      names(text.slice(index + word.length, index + word.length + NEAR)),
    );
  const at = plain(text).search(GIVES);
  return at < 0 || !names(text.slice(0, at)) || names(text.slice(at));
}

/** Who is named right before what he said: "the Board's recommendation", 委员会的建议. */
const OWNER = /(?:^|(?:the|The|its) )(?:(?! the ).){2,70}['’]s? (?:\p{L}+ )?$/u;

function isOf(text: string, code: Language, names: Names): boolean {
  const said = plain(text);
  const places = [...said.matchAll(NOUNS[code])];
  return (
    places.length === 0 ||
    places.some(({ 0: noun, index }) => {
      const behind = said.slice(index + noun.length, index + noun.length + NEAR);
      const end = behind.slice(1).search(GOES_ON) + 1;
      if (code === 'zh') return names(text.slice(Math.max(0, index - LAST - 1), index));
      const owner = code === 'en' ? (OWNER.exec(text.slice(0, index))?.[0] ?? '') : '';
      const last = owner.slice(owner.lastIndexOf(' the ') + 1);
      return names(text.slice(index + noun.length, index + noun.length + (end > 0 ? end : NEAR))) || names(last);
    })
  );
}

/** To whom something goes, and whose it is. */
export const ASKED_RECIPIENTS: readonly OfText[] = [
  {
    // "The Board submits reports to the Council": who submits reports to the Board, it does not say.
    name: 'says to whom it goes, and not what he gives himself',
    keeps: ({ text, language: { code } }, { asked: { typed, language }, sought: { words } }) => {
      const { whom } = TO[language].exec(plain(typed))?.groups ?? {};
      const names = whom === undefined ? undefined : namesOf(whom, words, text, code, language);
      if (whom === undefined) return true;
      return names ? givesTo(text, code, names) : code === language;
    },
  },
  {
    // "The Council endorsed the Board's recommendation": who endorsed that of the Council, it does not say.
    name: 'says whose recommendation or proposal it is',
    keeps: ({ text, language: { code } }, { asked: { typed, language }, sought: { words } }) => {
      const { whom, owner } = OF[language].exec(plain(typed))?.groups ?? {};
      const named = whom ?? owner;
      const names = named === undefined ? undefined : namesOf(named, words, text, code, language);
      return !names || isOf(text, code, names);
    },
  },
];
