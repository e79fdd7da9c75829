import type { DocumentRecord, Language, Paragraph } from '../../../model.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { findSentences } from '../../../records/sentences.ts';
import { plain, unpointed } from '../../../records/text.ts';
import { daysIn } from './dates.ts';

/** "The meeting will be held", with nothing between that says which: in plain letters. */
const THE_MEETING: Record<Language, RegExp> = {
  en: /^(?:\d+\. ?)?the (?:meeting|debate|briefing|session|workshop|conference|seminar|event) (?:will be|is to be|is scheduled to be|was|will take|took|is scheduled) /u,
  fr: /^(?:\d+\. ?)?(?:la reunion|la seance|le debat|la session|l'atelier|la conference|le seminaire|la manifestation) (?:se tiendra|aura lieu|s'est tenue?|a eu lieu|commencera) /u,
  es: /^(?:\d+\. ?)?(?:la reunion|la sesion|el debate|el periodo de sesiones|el taller|la conferencia|el seminario|el acto) (?:se celebrara|tendra lugar|se celebro|tuvo lugar|comenzara) /u,
  ru: /^(?:\d+\. ?)?(?:заседание|совещание|встреча|сессия|семинар|практикум|конференция|мероприятие|прения) (?:состоится|состоялось|состоялась|состоялся|будет проведен\p{L}|пройдет|прошло|прошла|прошел|начнется|состоятся) /u,
  ar: /^(?:\d+ ?- ?)?و?س?(?:يعقد|تعقد|عقدت?|ينعقد|تنعقد) (?:هذ[اه] )?(?:الاجتماع|الجلسه|المناقشه|الدوره|حلقه العمل|الموتمر|الندوه) (?:في|يوم) /u,
  zh: /^(?:\d+[.、．] ?)?(?:本次|该|此次)?(?:会议|辩论会|届会|讲习班|研讨会)(?:定于|将于|将在|于)/u,
};

/**
 * What "the meeting" is, which a sentence says to be on a day: the nearest sentence above it in its document that gives that day for one. "The
 * meeting will be held on 27 March at 10 a.m.", below "to hold a ministerial meeting on 27 March on the question of minorities" (S/2015/176).
 */
export function calledAgain(sentence: string, record: DocumentRecord, { key }: Paragraph): string {
  const { language: code } = record.document;
  if (!THE_MEETING[code].test(unpointed(sentence).trimStart())) return '';
  const language = languageOf(code);
  const [day, ...others] = daysIn(sentence, language, record);
  if (!day || others.length > 0) return '';
  const at = record.paragraphs.findIndex((paragraph) => paragraph.key === key);
  const above = record.paragraphs
    .slice(0, at)
    .flatMap(({ text }) => findSentences(text).map(({ start, end }) => text.slice(start, end)));
  const same = above.findLast(
    (one) =>
      language.sessionNouns.test(plain(one)) &&
      daysIn(one, language, record).some(({ when }) => when === day.when) &&
      !THE_MEETING[code].test(unpointed(one).trimStart()),
  );
  return same ?? '';
}
