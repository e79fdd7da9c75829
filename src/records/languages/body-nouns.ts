import type { Language } from '../../model.ts';

/**
 * Names of bodies that nobody knows yet, in plain letters: the words of which one stands near the beginning of a name,
 * the words with which the name of a document begins, where the names of bodies end, and those with which a sentence
 * begins, not a name.
 */
export const BODY_NOUNS: Record<Language, { noun: RegExp; document: RegExp; sentence: RegExp }> = {
  ar: {
    noun: /^(?:ال)?(?:فريق|لجنه|موتمر|مجلس|هييه|جمعيه)/,
    document: /^(?:تقرير|مذكره|جدول|البند|distr)/,
    sentence: /^(?:في|وفقا|قرر)/,
  },
  en: {
    noun: /^(?:[\p{L}-]+ ){0,4}(?:working group|working party|group|committee|subcommittee|sub-committee|commission|conference|council|assembly|assemblies|body|board|forum|panel|bureau|meeting of (?:the )?(?:states )?parties)(?!\p{L})/u,
    document:
      /^(?:reports?|notes?|agenda|annotated|provisional|proposed|draft|summary|items?|organization|outcome|list|annex|distr)(?!\p{L})/u,
    sentence: /^(?:the|an?|each|any|all|at|in|by|on|pursuant) |^group photo/,
  },
  es: {
    noun: /^(?:[\p{L}-]+ ){0,2}(?:grupo|comite|subcomite|comision|conferencia|consejo|asambleas?|organo|junta|foro)(?!\p{L})/u,
    document: /^(?:informes?|notas?|programa|proyecto|resumen|temas?|organizacion|lista|anexo|distr)(?!\p{L})/u,
    sentence: /^(?:el|la|los|las|una?|cada|en|de conformidad) /,
  },
  fr: {
    noun: /^(?:[\p{L}-]+ ){0,2}(?:groupe|comite|sous-comite|commission|conference|conseil|assemblees?|organe|bureau|forum|reunion des (?:etats )?parties)(?!\p{L})/u,
    document:
      /^(?:rapports?|notes?|activites|ordre|projet|programme|resume|points?|organisation|liste|annexe|distr)(?!\p{L})/u,
    sentence: /^(?:l[ea] |les |l'|une? |chaque |a |dans |en |conformement )/,
  },
  ru: {
    noun: /^(?:[\p{L}-]+ ){0,3}(?:рабочая группа|группа|комитет|комиссия|конференция|совет|ассамблея|орган|форум)(?!\p{L})/u,
    document: /^(?:доклад|записка|повестка|проект|пункты?|организация|резюме|приложение|distr)(?!\p{L})/u,
    sentence: /^(?:в|на|каждый|каждая|согласно) |\p{L}{2}(?:ует|ает|яет|уют|ают|яют)(?!\p{L})/u,
  },
  zh: {
    // A name ends with what it is: "请将本函作为大会" is none.
    noun: /^[^将请于作为了也又各下本该这]{0,40}(?:工作组|委员会|会议|大会|理事会|小组|机构|论坛|咨询团|工作队)(?:[(（]续[)）])?$/,
    document:
      /^(?:报告|说明|议程|临时议程|工作安排|项目|distr)|(?:决议|决定|文件|报告|议程)$|^(?:大会|理事会|委员会|会议)$|会议(?:日程|室)|(?:开幕|闭幕)$/,
    sentence: /^(?:根据|按照|在|表示)|注意到|重申|强调|回顾|就|[,.;!?，。；！？]/,
  },
};
