import type { AnswerLanguage, Language } from '../../model.ts';

/** How a definition is asked for, in plain letters: by its name, or by "who is", which asks for one where a treaty is named. */
export const ASKS_DEFINITION: Record<AnswerLanguage, { plainly: RegExp; ofTreaty: RegExp }> = {
  en: {
    plainly: /\bdefin(?:e[sd]?|itions?|ing)\b|\bmean(?:s|t|ing)?\b/u,
    ofTreaty: /(?:^|, ?|: ?)(?:who|what) (?:is|are|counts? as|qualif(?:y|ies) as)\b/u,
  },
  fr: {
    plainly: /\bdefini(?:tions?|r|t|s|es?)?\b|\bentend(?:re)?(?:-on)? par\b|\bsignifie\b|\bveut dire\b/u,
    ofTreaty: /(?:^|, ?|: ?)(?:qui est|qu'est-ce qu)/u,
  },
  es: {
    plainly: /\bdefin(?:icion(?:es)?|e|en|ida|ido|ir)\b|\bentiende[n]? por\b|\bsignifica\b|\bquiere decir\b/u,
    ofTreaty: /(?:^|[¿,:] ?)(?:quien es|que es)\b/u,
  },
  ru: {
    plainly: /определ\p{L}+|понима\p{L}+|означа\p{L}+|значит/u,
    ofTreaty: /(?:^|, ?|: ?)(?:кто так\p{L}+|что так\p{L}+)/u,
  },
  ar: { plainly: /تعريف\p{L}*|المقصود|يقصد|(?:ت|ي)عرف|معني/u, ofTreaty: /(?:^|، ?)(?:من هو|من هي|ما هو|ما هي)/u },
  zh: { plainly: /定义|含义|是什么意思|何谓|系指什么|指(?:的是)?什么/u, ofTreaty: /什么是|谁是|哪些人是/u },
};

/** "Who is a victim?", "qu'est-ce qu'une arme ?": one of a kind is asked for, which only a definition tells. */
export const ASKS_OF_KIND: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:who|what) (?:is|are|counts? as|qualif(?:y|ies) as) an? /u,
  fr: /\b(?:qui est|qu'est-ce qu'?) ?une? /u,
  es: /\b(?:quien|que) es una? /u,
  ru: /(?:кто такои|кто такие|кто такая|что такое)(?!\p{L})/u,
  ar: /(?!)/u,
  zh: /什么是|何谓/u,
};

/** Words of such questions that are none of the term. */
export const BESIDE_TERM: Record<AnswerLanguage, RegExp> = {
  en: /^(?:defin\p{L}*|mean\p{L}*|terms?|words?|expression|understood|count\p{L}*|qualif\p{L}*|consider\p{L}*|use[sd]?|purposes?|accord\p{L}*)$/u,
  fr: /^(?:defini\p{L}*|enten\p{L}*|signifi\p{L}*|veut|dire|termes?|mots?|expression|sens|fins|consider\p{L}*|selon)$/u,
  es: /^(?:defin\p{L}*|entien\p{L}*|signific\p{L}*|quiere|decir|terminos?|palabras?|expresion|efectos|consider\p{L}*|segun)$/u,
  ru: /^(?:определ\p{L}*|понима\p{L}*|означа\p{L}*|значит|термин\p{L}*|слов\p{L}*|выражени\p{L}*|цел\p{L}*|считает\p{L}*|тако\p{L}+|така\p{L}+)$/u,
  ar: /(?:تعريف|مقصود|يقصد|يعرف|تعرف|معني|تعبير|مصطلح|اغراض)/u,
  zh: /^[的定义含是什么意思何谓系指词语用谁哪些人在中里根据按照]+$/u,
};

/** The verb by which a text defines a term that stands in quotation marks, in plain letters. */
export const DEFINES: Record<Language, RegExp> = {
  en: /\b(?:shall mean|means?|shall be understood|refers? to|denotes?)\b/u,
  fr: /\b(?:entend|entendent|designen?t?|signifien?t?)\b/u,
  es: /\b(?:se entendera|se entiende|significa|designa)\b/u,
  ru: /(?<!\p{L})(?:означа\p{L}+|понима\p{L}+)(?!\p{L})/u,
  ar: /(?<!\p{L})(?:يقصد|يراد|يعني|تعني)(?!\p{L})/u,
  zh: /系指|是指|应指|[”」"]指/u,
};
