import type { AnswerLanguage, Language } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import type { OfText } from './near-misses.ts';

/** How a sentence begins that only lists what was asked or spoken of, in plain letters. */
const LISTS: Record<Language, RegExp> = {
  en: /^(?:\d+\. )?(?:the |these |those |their |other |further |such )*(?:questions?|interventions?|discussions?|comments?|queries|topics|issues)(?: (?:asked|raised|posed|discussed|received))? (?:were|was|are|included|covered|concerned|focused|related|centred|dealt|touched)\b/u,
  fr: /^(?:\d+\. )?(?:les |ces |leurs |d'autres )*(?:questions?|interventions?|discussions?|debats?|observations?)(?: (?:posees?|soulevees?))? (?:ont (?:porte|concerne|traite)|portaient|concernaient|etaient axe)/u,
  es: /^(?:\d+\. )?(?:las |los |esas |sus |otras )*(?:preguntas?|intervenciones|debates?|comentarios|observaciones)(?: (?:formulad|plantead)[oa]s)? (?:versaron|se refirieron|giraron|trataron|abarcaron|se centraron)/u,
  ru: /^(?:\d+\. )?(?:эти |заданные |другие )*(?:вопросы|выступления|обсуждения|замечания)\p{L}* (?:касались|были посвящены|охватывали|были связаны|относились)/u,
  ar: /^(?:\d+[-.] ?)?(?:و)?(?:تناولت|تركزت|تعلقت|انصبت) (?:ال)?(?:اسيله|مداخلات|مناقشات)|^(?:ال)?(?:اسيله|مداخلات|مناقشات) (?:تناولت|تركزت|تعلقت)/u,
  zh: /^(?:\d+[.．]\s?)?(?:提出的)?(?:问题|发言|讨论|评论)(?:涉及|包括|集中|围绕|关于)/u,
};

/** Questions of what was asked or spoken of, in plain letters. */
const OF_TOPICS: Record<AnswerLanguage, RegExp> = {
  en: /question|quer|ask|discuss|debat|topic|theme|issue|rais|intervention|comment|subject|address|cover|talk|matters?\b/u,
  fr: /question|demand|discut|debat|theme|soulev|intervention|observation|sujet|abord|traite|interrog/u,
  es: /pregunt|debat|tema|plante|intervencion|comentari|observacion|asunto|abord|trat|cuestion/u,
  ru: /вопрос|обсужд|спрашива|спроси|тем[аыу]|поднят|поднима|выступл|замечан|рассм|касал/u,
  ar: /سوال|اسيله|سال|ناقش|مناقش|موضوع|مواضيع|مداخل|طرح|تناول/u,
  zh: /问|讨论|主题|议题|发言|评论|涉及/u,
};

/** What lists matters says nothing of them. */
export const ONLY_TOPICS: readonly OfText[] = [
  {
    // "The questions were on: the key actions to meet the target; …": what the target is, it does not say.
    name: 'says something of a matter, and not only that it was asked about',
    keeps: ({ text, language: { code } }, { asked: { typed, language } }) =>
      !LISTS[code].test(plain(text).trim()) || OF_TOPICS[language].test(plain(typed)),
  },
];
