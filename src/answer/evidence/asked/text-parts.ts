import type { AnswerLanguage, Language } from '../../../model.ts';
import { plain, unpointed } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';

/** What a text has parts of that questions ask for: "in which annex?", "which paragraph of the terms of reference?" */
export type TextPart = 'annex' | 'paragraph';

/** How questions ask for them, in plain letters. A Russian пункт is one of an agenda as well. */
const ASKED: Record<AnswerLanguage, Record<TextPart, RegExp>> = {
  en: { annex: /\b(?:which|what) annex(?:es)?\b/u, paragraph: /\b(?:which|what) para(?:graph)?s?\b/u },
  fr: { annex: /\bquelles? annexes?\b/u, paragraph: /\bquels? paragraphes?\b/u },
  es: {
    annex: /(?<!\p{L})(?:que|cual(?:es)?) anexos?(?!\p{L})/u,
    paragraph: /(?<!\p{L})(?:que|cual(?:es)?) parrafos?(?!\p{L})/u,
  },
  ru: {
    annex: /(?<!\p{L})как(?:ом|ое|их|ие) приложени\p{L}+/u,
    paragraph: /(?<!\p{L})как(?:ом|ой|их) пункт(?:е|ах)?(?!\p{L})(?!.*повестк)/u,
  },
  ar: { annex: /(?<!\p{L})ل?اي(?:ه)? (?:ال)?مرفق\p{L}*/u, paragraph: /(?<!\p{L})ل?اي(?:ه)? (?:ال)?فقر\p{L}+/u },
  zh: { annex: /(?:哪[一几]?[个份些]?|什么)附件|附件几|第几号?附件/u, paragraph: /第几段|哪[一几]?[个]?段/u },
};

/**
 * The part of a text that a question asks for, and what stands behind the word for it: "of the terms of reference".
 *
 * @example textPartAsked({ typed: 'Dans quelles annexes figure l’ordre du jour ?', language: 'fr' }) // { part: 'annex', … }
 */
export function textPartAsked({
  typed,
  language,
}: Pick<Asked, 'typed' | 'language'>): { part: TextPart; before: string; behind: string } | undefined {
  const text = plain(typed);
  for (const part of ['annex', 'paragraph'] as const) {
    const found = ASKED[language][part].exec(text);
    if (found) return { part, before: text.slice(0, found.index), behind: text.slice(found.index + found[0].length) };
  }
  return undefined;
}

const ORDINAL_ARABIC = '(?:الاول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر)';

/** Such a part by its number, in plain letters: "annexes I and II", "paragraph 44", المرفقين الأول والثاني, 附件一, 第44段. */
const NUMBERED: Record<Language, Record<TextPart, RegExp>> = {
  en: { annex: /\bannex(?:es)? (?:[ivx]{1,5}|[a-h]|\d{1,2})\b/gu, paragraph: /\bpara(?:graph)?s?\.? \d{1,3}\b/gu },
  fr: { annex: /\bannexes? (?:[ivx]{1,5}|[a-h]|\d{1,2})\b/gu, paragraph: /\bpar(?:agraphes?|a)?\.? \d{1,3}\b/gu },
  es: { annex: /\banexos? (?:[ivx]{1,5}|[a-h]|\d{1,2})\b/gu, paragraph: /\bparr(?:afos?)?\.? \d{1,3}\b/gu },
  ru: {
    annex: /(?<!\p{L})приложени\p{L}+ (?:[ivx]{1,5}|\d{1,2})(?![\p{L}\d])/gu,
    paragraph: /(?<!\p{L})пункт\p{L}* \d{1,3}(?!\d)/gu,
  },
  ar: {
    annex: new RegExp(`مرفق(?:ين|ات|ان)? (?:${ORDINAL_ARABIC}|[ivx]{1,5}|\\d{1,2})(?![\\p{L}\\d])`, 'gu'),
    paragraph: /(?<!\p{L})(?:ال|لل|بال|وال)?فقر(?:ه|ات|تين) \d{1,3}(?!\d)/gu,
  },
  zh: { annex: /附件 ?(?:[一二三四五六七八九十]{1,3}|[ivx]{1,5}|\d{1,2})/gu, paragraph: /第 ?\d{1,3} ?段/gu },
};

/** So many words behind its number a part of a text says of what it is one. */
const NEAR = 5;
/** The same in Chinese, which says it before the number. */
const NEAR_CHINESE = 14;

/**
 * The words beside each such part in a text, that say of what it is one: "of the terms of reference".
 *
 * @example besideParts('Paragraph 7 of the memorandum states …', 'paragraph', 'en') // [' of the memorandum states …'], up to five words
 */
export function besideParts(text: string, part: TextPart, language: Language): string[] {
  const words = unpointed(text);
  return [...words.matchAll(NUMBERED[language][part])].map(({ 0: found, index }) =>
    language === 'zh'
      ? words.slice(Math.max(0, index - NEAR_CHINESE), index)
      : (words.slice(index + found.length).split(/[,;:.،؛]/u)[0] ?? '')
          .split(' ')
          .slice(0, 1 + NEAR)
          .join(' '),
  );
}

/** How questions say that something stands in such a part. */
const STANDS: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:sets? out|(?:is|are) (?:set out|foreseen|found|laid down|listed)|lays? down|provides? for|define[sd]?|state[sd]?|specif(?:y|ies|ied)|find|foreseen?|prescribe[sd]?|stipulate[sd]?|describe[sd]?|includes?|feature[sd]?)\b/giu,
  fr: /(?<!\p{L})(?:défini(?:t|ssent|e?s?)|prévoi(?:t|ent)|énoncent?|disposent?|stipulent?|fixent?|figurent?|trouve(?:nt|-t-on)?|contien(?:t|nent)|mentionn(?:e|ent|é\p{L}*)|précisent?)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:(?:se )?(?:disponen?|establecen?|definen?|prev[ée]n?|menciona(?:n)?|encuentra(?:n)?|estipulan?|especifican?|fijan?)|figuran?|contienen?)(?!\p{L})/giu,
  ru: /(?<!\p{L})(?:говорится|определ(?:ены|яются|ена|ен|ено)|изложен\p{L}*|содерж[аи]тся|предусмотрен\p{L}*|предусматрива\p{L}+|указан\p{L}*|описан\p{L}*)(?!\p{L})/giu,
  ar: /(?<!\p{L})(?:ل?أي(?=\s+(?:ال)?(?:فقر|مرفق))|[يت]رد|[يت]نص|[يت]حدد|حددت|وردت?|تُ?ذكر|[يت]وجد)(?!\p{L})/gu,
  zh: /第几段|几段|载于|载列于|规定了?|列于|提到了?|在(?=哪)/gu,
};

/**
 * A question without the words that only say that something stands in a part of a text, where such a part is asked for.
 *
 * @example withoutStanding({ typed: 'Which paragraph sets out its functions?', … }, typed) // 'Which paragraph   its functions?'
 */
export const withoutStanding = (asked: Pick<Asked, 'typed' | 'language'>, text: string): string =>
  textPartAsked(asked) ? text.replace(STANDS[asked.language], ' ') : text;
