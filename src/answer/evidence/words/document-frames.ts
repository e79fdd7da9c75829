import type { AnswerLanguage } from '../../../model.ts';

/** How a question begins, or goes on, that asks for the one document in which something stands, in whatever case. */
const ASKS: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:(?:in|under) )?(?:which|what) (?:docs?|documents?|papers?|letters?|texts?|symbol)\b|\bsymbol of the (?:documents?|papers?|letters?|texts?) (?:where|in which|that|which|on|about|with|containing|speaking|mentioning)\b/giu,
  fr: /(?<!\p{L})(?:(?:dans|sous|de) )?quel(?:le)? (?:document|doc|texte|lettre|cote)(?!\p{L})|(?<!\p{L})(?:cote|symbole|référence) (?:du (?:document|texte)|de la lettre) (?:où|qui|dont|avec|contenant|dans (?:lequel|laquelle))(?!\p{L})/giu,
  es: /(?<!\p{L})(?:(?:en|bajo) )?qu[ée] (?:documento|texto|carta|signatura)(?!\p{L})|(?<!\p{L})(?:signatura|s[íi]mbolo) (?:del (?:documento|texto)|de la carta) (?:que|donde|con|en (?:el |la )?que|sobre)(?!\p{L})/giu,
  ru: /(?<!\p{L})(?:в|под) как(?:ом|им) (?:документе|тексте|письме|символом|(?:условным )?обозначением|номером)(?!\p{L})|(?<!\p{L})какой документ(?!\p{L})|(?<!\p{L})(?:символ|обозначение|номер) (?:документа|письма), (?:где|со?|в котором|котор\p{L}+)(?!\p{L})/giu,
  ar: /(?<!\p{L})(?:(?:في|تحت) )?(?:أي|اي|أية|ما هي|ما) (?:ال)?(?:وثيقة|رسالة|رمز)(?: التي)?(?!\p{L})|رمز الوثيقة (?:التي)(?!\p{L})/gu,
  zh: /(?:在)?(?:哪|什么)(?:一)?(?:份|个|封)?(?:文件|函件|信函?)|要文号/gu,
};

/** What a document does with what it is about, which it need not say in these words: it condemns, and speaks of an attack. */
const DOES: Record<AnswerLanguage, RegExp> = {
  en: /(?<!\p{L})(?:is|was|are|were)? ?(?:about|concerning|dealing with|deals? with|discuss(?:es|ed|ing)?|mention(?:s|ed|ing)?|speak(?:s|ing)? (?:of|about)|talks? about|refers? to|describe[sd]?|present(?:s|ed)?|condemn(?:s|ed|ing)?|denounce[sd]?|critici[sz]e[sd]?|published|issued)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:(?:il )?est(?:-il)? question|parle(?:-t-(?:il|elle|on))?|traite|évoque|mentionne|décrit|(?:a )?présent[eé]|condamne|dénonce|critique|(?:a )?expos[eé]|est(?:-(?:il|elle))? (?:paru|publié|sorti)e?)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:se (?:habla|trata|menciona|publicó|presentó)|habla|trata|menciona|describe|present[aó]|condena|denuncia|critica|exp(?:one|uso)|salió)(?!\p{L})/giu,
  ru: /(?<!\p{L})(?:осужда[ею]т(?:ся)?|критику[ею]т(?:ся)?|говорит(?:ся)?|ид[её]т речь|упомина[ею]т(?:ся)?|описыва[ею]т(?:ся)?|излага[ею]т(?:ся)?|изложил[аи]?|представил[аи]?|сообща[ею]т(?:ся)?|вышл[аои]|вышел|опубликован[аоы]?)(?!\p{L})/giu,
  ar: /(?<!\p{L})(?:عرضت?|[تي]عرض|[تي]تناول|[تي]تحدث|[تي]ذكر|[يت]رد ذكر|[تي]صف|[تي]دين|أدانت?|[تي]نتقد|[تي]ندد|صدرت?)(?!\p{L})/gu,
  zh: /谈到|谈及|谈论|提到|提及|讲到|涉及|谴责|批评|介绍|论述/gu,
};

/**
 * Whether a question asks for the one document that speaks of something.
 *
 * @example asksSpeakingDocument({ typed: 'Quelle est la cote du document où il est question des bouées ?', language: 'fr' }) // true
 */
export const asksSpeakingDocument = ({ typed, language }: { typed: string; language: AnswerLanguage }): boolean =>
  typed.search(ASKS[language]) >= 0;

/**
 * A question without the words by which it asks for a document, and for what that does: what is left must stand in the document.
 * "В каком документе КНДР осуждает учения" (S/2015/156) stands in one that calls them an attack.
 *
 * @example withoutDocumentFrame('Which document mentions the buoys of Norland?', 'en') //=> '   the buoys of Norland?'
 */
export const withoutDocumentFrame = (text: string, language: AnswerLanguage): string =>
  asksSpeakingDocument({ typed: text, language })
    ? text.replaceAll(ASKS[language], ' ').replaceAll(DOES[language], ' ')
    : text;
