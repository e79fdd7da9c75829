import type { DocumentRecord, Language, Paragraph } from '../model.ts';
import { findSentences } from '../records/sentences.ts';
import { findSymbols } from '../records/symbol.ts';
import { plain, type Span } from '../records/text.ts';

/** How a document speaks of itself, and how one speaks that may as well mean another: "the report provides". */
type Ways = { present: RegExp; perhaps?: RegExp };

const WAYS: Record<Language, Ways> = {
  en: {
    present:
      /^(?:(?:the present|this) (?:report|note|document|paper|addendum|working paper|submission|study|statement|conference room paper)(?: of the [\p{Lu}\p{L}-]+)? (?:\p{L}+ly )?(?:provides?|contains?|describes?|presents?|summari[sz]es?|sets? out|outlines?|reviews?|is (?:submitted|prepared|intended)|(?:has been|was) (?:prepared|submitted)|covers?|gives?|address(?:es)?|focuses|highlights?|informs?|updates?|complements?|examines?|aims?|considers?|discusses|analy[sz]es)|in (?:the present|this) (?:report|note|document|paper|study),|i (?:have the hono?ur|am pleased) to (?:transmit|forward|enclose|attach|submit|convey|circulate|refer)|i (?:hereby|am writing to) (?:transmit|forward|enclose|submit))/u,
    perhaps:
      /^the (?:report|note|document) (?:provides?|contains?|describes?|presents?|summari[sz]es?|sets? out|outlines?|reviews?|covers?) |^it (?:constitutes|forms) (?:the )?(?:\p{L}+ part of )?(?:the )?(?:\p{L}+ )?report /u,
  },
  fr: {
    present:
      /^(?:(?:l[ea] presente?|cette|ce) (?:rapport|note|document|additif|etude|document de travail|declaration)(?: \p{L}+ment)? (?:donne|contient|decrit|presente|expose|rend compte|porte|fait le point|est soumis|est presente|a ete (?:etabli|soumis|prepare)|recapitule|traite|vise|passe en revue|analyse|resume|met a jour|rassemble|examine)|(?:dans|on trouvera dans) l[ea] presente? (?:rapport|note|document|etude)|j'ai l'honneur de (?:vous |porter |me )?(?:\p{L}+ )?(?:\p{L}+ )?(?:faire tenir|transmettre|communiquer|adresser|connaissance|referer)|je vous (?:fais tenir|transmets|prie de trouver))/u,
    perhaps:
      /^l[ea] (?:rapport|note|document) (?:donne|contient|decrit|presente|expose|rend compte|fait le point|recapitule|passe en revue|resume) |^il (?:constitue|forme|represente) (?:l[ea] )?(?:\p{L}+ partie d[eu] )?(?:\p{L}+ )?rapport /u,
  },
  es: {
    present:
      /^(?:(?:el|la|este|esta) (?:presente )?(?:informe|nota|documento|adicion|estudio|documento de trabajo|declaracion) (?:contiene|proporciona|describe|presenta|expone|se (?:presenta|ha preparado|prepara)|ha sido preparad|fue preparad|ofrece|resume|trata|da cuenta|abarca|examina|aborda|recoge)|en (?:el|la) presente (?:informe|nota|documento|estudio)|tengo el honor de (?:\p{L}+ )?(?:transmitir|adjuntar|remitir|hacerle llegar|dirigirme|comunicar)|le transmito)/u,
    perhaps: /^(?:este )?constituye (?:l[ao] |el )?(?:\p{L}+ parte del )?(?:\p{L}+ )?informe /u,
  },
  ru: {
    present:
      /^(?:настоящ(?:ии|ая|ее) (?:доклад|записка|документ|добавление|рабочии документ|исследование|заявление)|в настоящ(?:ем|еи) (?:докладе|записке|документе|добавлении|исследовании)|имею честь (?:\p{L}+ ){0,3}(?:препроводить|направить|представить|сослаться|довести|приложить))(?!\p{L})/u,
    perhaps:
      /^(?:доклад|записка|документ) (?:содержит|представляет собои|посвящен|описывает)|^в (?:докладе|записке) (?:содержит|представлен|приводит|описыва|излага)|^он[ао]? (?:представляет собои|составляет) (?:\p{L}+ часть )?(?:\p{L}+ )?доклад/u,
  },
  ar: {
    present:
      /^(?:و?(?:يتضمن|يقدم|يعرض|يستعرض|يبين|يصف|يحتوي|يتناول|يلخص|تتضمن|تقدم|تعرض|تستعرض|تبين|تتناول|اعد|اعدت|يرد في|ترد في) (?:هذا |هذه )(?:التقرير|المذكره|الوثيقه|الورقه|الدراسه)|(?:هذا |هذه )(?:التقرير|المذكره|الوثيقه) (?:مقدم|معد)|(?:يشرفني|اتشرف|يسرني) (?:ان|ب))/u,
    perhaps: /^و?(?:هو |هي )?(?:ي|ت)شكل (?:الجزء \p{L}+ من )?(?:ال)?تقرير/u,
  },
  zh: {
    present:
      /^(?:本(?:报告|说明|文件|增编|研究|工作文件|声明)|在本(?:报告|说明)中|(?:我)?谨.{0,8}(?:转递|提交|随函|附上|转交|转达|致函))/u,
    perhaps: /^(?:该)?(?:报告|说明)(?:介绍|载有|提供|概述|阐述|述及|叙述|总结|综述)/u,
  },
};

/** A longer sentence says more than what its document is. */
const LONGEST = 700;

/**
 * The sentence in which a document says what it is: "The present report provides …". Where it only says "the report", or "it" ("It
 * constitutes the first part of the report", A/70/74), that must be the one sentence that does, and name no other document.
 *
 * @example selfDescription(E/CN.15/2015/11) // 'The report provides information on the status of implementation of resolutions …'
 */
export function selfDescription({
  document,
  paragraphs,
}: DocumentRecord): (Span & { paragraph: Paragraph }) | undefined {
  const { present, perhaps } = WAYS[document.language];
  const sentences = paragraphs
    .filter(({ part }) => part !== 'footnote')
    .flatMap((paragraph) =>
      findSentences(paragraph.text)
        .filter(({ start, end }) => end - start <= LONGEST)
        .map((span) => {
          const text = paragraph.text.slice(span.start, span.end);
          return { ...span, paragraph, text, words: plain(text) };
        }),
    );
  const own = sentences.find(({ words }) => present.test(words));
  if (own) return own;
  const [only, ...others] = perhaps ? sentences.filter(({ words }) => perhaps.test(words)) : [];
  return only && others.length === 0 && findSymbols(only.text).length === 0 ? only : undefined;
}
