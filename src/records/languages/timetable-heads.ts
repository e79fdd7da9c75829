import type { Language } from '../../model.ts';

/**
 * The heads of the columns of a timetable, in plain letters: of days or hours, with which its first columns begin, and of what
 * is taken then: "Date/time, Agenda item, Documents" (A/AC.121/2025/L.2), "Day, Time, Item, Subject" (UNW/2025/L.3).
 */
export const TIMETABLE_HEADS: Record<Language, { when: RegExp; what: RegExp }> = {
  ar: { when: /^(?:ال)?(?:تاريخ|يوم|وقت|ساعه|موعد|توقيت)/u, what: /(?:بند|موضوع|برنامج|نشاط|وثيقه|وثايق|جدول)/u },
  en: {
    when: /^(?:days?|dates?|times?|hours?|mornings?|meetings?)(?: ?(?:\/|and|&) ?(?:day|date|time|hour)s?)?$/,
    what: /^(?:(?:provisional )?(?:agenda )?items?(?: of the agenda)?(?:\/.*)?|subjects?|topics?|activit(?:y|ies)|programme|agenda|titles?|themes?|matters?|issues?)\b/,
  },
  es: {
    when: /^(?:dias?|fechas?|horas?|horarios?|sesion(?:es)?)(?: ?(?:\/|y) ?(?:dia|fecha|hora)s?)?$/,
    what: /^(?:temas?|puntos?|asuntos?|actividad(?:es)?|programa|cuestion(?:es)?|titulos?)\b/,
  },
  fr: {
    when: /^(?:jours?|dates?|heures?|horaires?|seances?)(?: ?(?:\/|et) ?(?:jour|date|heure)s?)?$/,
    what: /^(?:points?|sujets?|questions?|themes?|activites?|programme|objets?|titres?|ordre du jour)\b/,
  },
  ru: {
    when: /^(?:день|дни|дата|даты|время|часы|число|заседани[ея])(?: ?(?:\/|и) ?(?:день|дата|время|часы))?$/u,
    what: /^(?:пункты?|тем[аы]|вопросы?|мероприяти[ея]|программа|повестка|название)/u,
  },
  zh: { when: /^(?:日期|时间|日期(?:\/|和|及)时间|会议|星期)$/u, what: /(?:项目|议题|议程|主题|内容|活动|事项|标题)/u },
};
