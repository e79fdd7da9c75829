import type { AnswerLanguage } from '../../../model.ts';
import { findSymbols } from '../../../records/symbol.ts';
import { plain } from '../../../records/text.ts';
import { asksPerson } from '../asked/wanted.ts';
import { givesPeriod } from '../days/periods.ts';
import { holds, termsIn } from '../fit.ts';
import { saysMaker } from '../persons/makers.ts';
import { isOfContents } from '../texts/contents-pages.ts';
import type { Rule } from './rule.ts';

/** What a line must be to be quoted as an answer. */
export const LINES: readonly Rule[] = [
  {
    // "Item 1" on a line of its own, as timetables print it.
    name: 'is more than the number of an item',
    keeps: ({ text }) => !/^\p{L}+\.? ?\d{1,2}(?:\.\d{1,2})?$/u.test(text.trim()),
  },
  {
    name: 'has a figure, where a date or an hour is asked for',
    keeps: ({ text, sitting, language }, { wanted, isDeadline }) =>
      !['date', 'hour'].includes(wanted) ||
      (isDeadline && givesPeriod(text, language.code)) ||
      /\d/.test(text) ||
      sitting() !== undefined,
  },
  {
    // "The Commission agreed on five discussions on:" says how many.
    name: 'opens no list that does not follow',
    keeps: ({ text, language: { code }, fit: { held }, candidate: { entries } }, { wanted, asked }) => {
      if (wanted !== 'words' || entries.length > 0 || asked.cues.has('howmany') || !/[:：]$/.test(text)) return true;
      // "Qatar being the Chair of the thirty-fifth session, I wish to draw your attention to the following:" (S/2015/317).
      const before = termsIn(text.slice(0, Math.max(0, text.search(/[,，،][^,，،]*$/u))), code);
      return asksPerson(asked) && held.length > 0 && held.every((word) => holds(word, before, code));
    },
  },
  {
    // "Having considered the recommendation of the Committee, …" decides nothing.
    name: 'is no preamble, where what was decided is asked for',
    keeps: ({ text, language: { code } }, { wanted, asked: { cues } }) =>
      wanted !== 'words' || !cues.has('decide') || !PREAMBLE[code].test(text),
  },
  {
    // "Adoption of the draft report of the twenty-fourth session" on an agenda is not that report.
    name: 'is no item of an agenda that names no document, where one is sought',
    keeps: ({ text, candidate: { paragraph } }, { wanted }) =>
      wanted !== 'document' || paragraph.part !== 'agenda' || findSymbols(text).length > 0,
  },
  {
    // "Subsequent meetings were held in Tashkent, Astana and Almaty": those before are left out.
    name: 'leaves none out, where all are asked for',
    keeps: ({ text, language: { code } }, { asked }) =>
      !ALL[asked.language].test(asked.typed) || !FURTHER[code].test(text),
  },
  {
    // "The SBSTA considered and adopted the conclusions below": what they are stands elsewhere.
    name: 'says itself what was concluded',
    keeps: ({ text, language: { code } }, { wanted }) => wanted !== 'words' || !ELSEWHERE[code].test(text),
  },
  {
    // "Election of replacement officers 11 8", "Gender and climate change (Agenda item 16) 113–117 21": lines of the contents.
    name: 'is no line of the contents, nor of an agenda',
    keeps: ({ text, candidate: { paragraph } }, { wanted, asked: { typed } }) =>
      wanted === 'item' ||
      (!isOfContents(paragraph, text) && (wanted !== 'words' || paragraph.part !== 'agenda' || saysMaker(text, typed))),
  },
  {
    // "As recorded in the annex to document …": not what lay before it.
    name: 'says what lay before somebody, where that is asked for',
    keeps: ({ text }, { wanted, asked: { typed } }) =>
      wanted !== 'document' || !BEFORE_ASKED.test(typed) || BEFORE_SAID.test(plain(text)),
  },
  {
    name: 'is a sentence, where no kind of thing is asked for',
    keeps: ({ text }, { wanted, isNamed }) => wanted !== 'words' || isNamed || text.length > LONG || ENDS.test(text),
  },
  {
    // A preamble without full stops holds the words of many questions, and answers none of them.
    name: 'is no longer than what people say in one breath, where no kind of thing is asked for',
    keeps: ({ text, language: { code }, candidate: { entries } }, { wanted }) =>
      wanted !== 'words' || entries.length > 0 || text.length <= (code === 'zh' ? LONGEST_CHINESE : LONGEST),
  },
  {
    // "The following dates for the sessional periods, for consideration at COP 27" are not those of COP 27.
    name: 'announces what is asked for, and not a body alone',
    keeps: ({ fit, candidate: { entries } }, { wanted }) =>
      wanted !== 'date' || entries.length === 0 || fit.held.some(({ weight, ofBody }) => weight > 1 && !ofBody),
  },
  {
    name: 'says which, where one after another is asked for',
    // "Which meeting of SBSTA 48 was the last one before the second part?": not any of them.
    keeps: ({ text, language }, { asked: { cues }, scope, wanted, isSession }) =>
      !(scope.isBefore || (isSession && wanted === 'date' && cues.has('previous'))) ||
      ((!cues.has('previous') || BEFORE_IT[language.code].test(text)) &&
        (!(cues.has('next') || cues.has('following')) || AFTER_IT[language.code].test(text))),
  },
];

/** Documents that somebody has in front of him. */
export const BEFORE_ASKED =
  /(?:before|in front of) (?:it|them|him|the (?:body|committee|commission|council|conference|board|assembly|group|panel|parties|sb\p{L}+))\b|saisie?s?(?!\p{L})|sous les yeux|devant lui|ante sí|a la vista|на рассмотрении|в своем распоряжении|معروض|面前|收到|\b(?:which|what) documents (?:did .{2,80} have\b|(?:for|under|on) the (?:agenda )?(?:sub-?)?item)|quels documents (?:pour|sur|au titre) (?:le |la |du |d['’]).{0,20}point|qué documentos (?:tuvo|tenía|para el (?:tema|punto))/u;
const BEFORE_SAID =
  /\b(?:before|in front of) (?:it|them|him)\b|\bnote of (?:the )?(?:information contained in )?documents?\b|\b(?:saisie?s?|sous les yeux|devant lui)\b|\bante si\b|a la vista|на рассмотрении|в .{0,8}распоряжении|представлен|معروض|面前|收到/u;

/** A longer line is no heading. */
const LONG = 120;

/** Longer sentences answer nothing by their words alone; Chinese says in fewer signs what others do. */
const LONGEST = 1_200;
const LONGEST_CHINESE = 300;

const ENDS = /[.;:,!?。；，、！？،؛؟)\]”»"]\s*\d*\s*$/u;

/** Words with which the clauses of a preamble begin. */
const PREAMBLE: Record<AnswerLanguage, RegExp> = {
  en: /^(?:Having|Recalling|Noting|Recogni[sz]ing|Considering|Bearing in mind|Mindful|Aware|Convinced|Reaffirming|Welcoming|Taking note)\b/u,
  fr: /^(?:Ayant|Rappelant|Notant|Considérant|Conscient|Sachant|Convaincu|Réaffirmant|Prenant (?:note|acte)|Se félicitant|Tenant compte)/u,
  es: /^(?:Habiendo|Recordando|Observando|Considerando|Consciente|Convencid|Reafirmando|Tomando nota|Teniendo (?:presente|en cuenta))/u,
  ru: /^(?:Рассмотрев|Ссылаясь|Отмечая|Принимая|Признавая|Сознавая|Будучи|Подтверждая|Приветствуя|Учитывая)/u,
  ar: /^(?:إذ|وإذ|وقد) /u,
  zh: /^(?:审议了|回顾|注意到|考虑到|铭记|认识到|重申|确信|欢迎)/u,
};

const ALL: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:all|every|each(?! (?:year|month|time|session))|list(?! of speakers))\b/iu,
  fr: /\b(?:tous|toutes|liste[rz]?(?! des orateurs)|énumère[rz]?)\b/iu,
  es: /(?<!\p{L})(?:todos|todas|lista(?! de oradores)|enumera)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:все|всех|перечисли\p{L}*|список(?! ораторов))(?!\p{L})/iu,
  ar: /(?:جميع|كل|قائمة(?! (?:ال)?متكلمين))/u,
  zh: /所有|全部|列出|历次/u,
};

/** Words for those that are not the first. */
const FURTHER: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:subsequent|further|later|other(?! than)|another|additional)\b/iu,
  fr: /(?<!\p{L})(?:ultérieure?s?|suivante?s?|autres?)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:posteriores|siguientes|otr[oa]s?)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:последующ|дальнейш|други|друго)/iu,
  ar: /(?:اللاحقة|لاحقة|الأخرى|أخرى)/u,
  zh: /随后|其后|其他|另外/u,
};

/** Words with which a sentence leaves what was concluded to the paragraphs after it. */
const ELSEWHERE: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:conclusions|decisions?|recommendations?|text) (?:set out |contained )?below\b/iu,
  fr: /(?:conclusions|décisions?|recommandations?|texte) (?:ci-après|ci-dessous|suivantes?)/iu,
  es: /(?:conclusiones|decisión|decisiones|recomendaciones|texto) (?:que figuran? a continuación|siguientes?)/iu,
  ru: /(?:изложенн|приведенн|следующ)\p{L}+ ниже|следующие (?:выводы|рекомендации|решения)/iu,
  ar: /(?:الاستنتاجات|التوصيات|المقررات) (?:الواردة أدناه|التالية)/u,
  zh: /(?:以下|下列)(?:结论|建议|决定)/u,
};

/** Words for one that comes after another. */
const AFTER_IT: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:next|following(?! which)|subsequent)\b/i,
  fr: /(?<!\p{L})(?:prochaine?s?|suivante?s?)(?!\p{L})/iu,
  es: /(?:próxim|siguiente)/iu,
  ru: /(?:следующ|предстоящ)/iu,
  ar: /(?:القادم|المقبل|التالي)/u,
  zh: /下[一次届个]/u,
};

/** Words for one that comes before another. */
const BEFORE_IT: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:previous|preceding|last)\b/i,
  fr: /(?<!\p{L})(?:précédente?s?|dernière?s?|derniers?)(?!\p{L})/iu,
  es: /(?:anterior|últim)/iu,
  ru: /(?:предыдущ|последн)/iu,
  ar: /(?:السابق|الاخير|الأخير)/u,
  zh: /上[一次届个]/u,
};
