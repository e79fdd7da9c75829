import type { AnswerLanguage, Language } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import { withoutDates } from '../days/dates.ts';
import type { Rule } from './rule.ts';

/** What kinds of bodies there are, in plain letters: what a council does is no deed of a commission. */
const KINDS: readonly RegExp[] = [
  /(?<!\p{L})(?:councils?|conseils?|consejos?|совет(?:а|ом|у|е|ы)?)(?!\p{L})|(?:ال|لل)مجلس|理事会|安理会/gu,
  /(?<!\p{L})(?:commissions?|comision(?:es)?|комисси\p{L}+)(?!\p{L})/gu,
  /(?<!\p{L})(?:sub-?)?(?:committees?|comites?|комитет\p{L}*)(?!\p{L})/gu,
  /(?<!\p{L})(?:assembl(?:y|ies|ees?)|asambleas?|ассамбле\p{L}+)(?!\p{L})|الجمعيه/gu,
  /(?<!\p{L})(?:working|expert|contact) groups?(?!\p{L})|(?<!\p{L})groupes? (?:de travail|d'experts|de contact)|(?<!\p{L})grupos? de (?:trabajo|expertos|contacto)|рабоч\p{L}+ групп\p{L}+|(?:ال|لل)فريق العامل|工作组/gu,
  /(?<!\p{L})(?:forums?|foros?|форум\p{L}*)(?!\p{L})|(?:ال|لل)منتدي|论坛/gu,
];

const AR_COMMITTEE = 'لجنه';

/** The kinds of bodies that a text names, in order. */
const kindsIn = (text: string): number[] =>
  KINDS.flatMap((form, kind) => [...text.matchAll(form)].map(({ index }) => ({ kind, at: index })))
    .sort((a, b) => a.at - b.at)
    .map(({ kind }) => kind);

/** Who adopted something, behind the deed. Days between them are blank. */
const ADOPTED_BY: Partial<Record<Language, RegExp>> = {
  en: /\badopt\p{L}*(?: on)?\s+by (?:the |its )?(?<doer>[^,;.()]{3,60})/gu,
  fr: /\badopt\p{L}*,?(?: le)?[\s,]+par (?:le |la |l'|son |sa )?(?<doer>[^,;.()]{3,60})/gu,
  es: /(?<!\p{L})(?:aprob|adop)\p{L}*,?(?: el)?[\s,]+por (?:el |la |su )?(?<doer>[^,;.()]{3,60})/gu,
  ru: /(?<!\p{L})принят\p{L}*\s+(?<doer>[\p{L}-]+(?:ои|еи|ым|им|ом|ем)(?!\p{L})[^,;.()]{3,60})/gu,
};

/** Who did something at a meeting of its own, with which a sentence opens. */
const AT_ITS: Partial<Record<Language, RegExp>> = {
  en: /^[\s\d.]*(?:at|during) its [^,;.]{3,40}\bmeetings?\b[,\s]*(?:(?:on|of|held on) *(?:\d+ \p{L}+)?)?[,\s]*(?:the )?(?<doer>[^,;.]{3,60})/gu,
  fr: /^[\s\d.]*(?:a|lors de) sa [^,;.]{3,40}\b(?:seance|reunion)\b[,\s]*(?:(?:le|du|tenue le) *(?:\d+(?:er)? \p{L}+)?)?[,\s]*(?:le |la |l')?(?<doer>[^,;.]{3,60})/gu,
  es: /^[\s\d.]*en su [^,;.]{3,40}(?<!\p{L})(?:sesion|reunion)(?!\p{L})[,\s]*(?:(?:el|celebrada el) *(?:\d+ de \p{L}+)?)?[,\s]*(?:el |la )?(?<doer>[^,;.]{3,60})/gu,
  ru: /^[\s\d.]*на свое[мй] [^,;.]{3,40}заседании[,\s]*(?:\d+ \p{L}+)?[,\s]*(?<doer>[^,;.]{3,60})/gu,
};

/** It is asked when something was adopted, or met, in plain letters. */
const ADOPTS = /adopt|aprob|принят|принял/u;
const MEETS: Record<AnswerLanguage, RegExp> = {
  en: /\bmeetings?\b/u,
  fr: /\b(?:seance|reunion)\b/u,
  es: /(?<!\p{L})(?:sesion|reunion)(?!\p{L})/u,
  ru: /заседани/u,
  ar: /جلس/u,
  zh: /次会议/u,
};

/** Whose deed it is. */
export const ACTING_BODIES: readonly Rule[] = [
  {
    // "The adoption on 9 May 2014 by the Economic Commission … of resolution 682 (XXXV)" (E/RES/2014/32): no Council adopted that; nor is
    // "At its 348th meeting, the Commission elected … as Chair of Working Group I" a meeting of the group.
    name: 'is of a body of the kind that is asked about',
    keeps: ({ text, language }, { wanted, asked: { typed, language: asked } }) => {
      if (wanted !== 'date') return true;
      const question = plain(typed);
      const [kind, ...others] = new Set(kindsIn(question));
      if (kind === undefined || others.length > 0 || question.includes(AR_COMMITTEE)) return true;
      const words = withoutDates(text, language);
      const doers = [
        ...(ADOPTS.test(question) ? words.matchAll(ADOPTED_BY[language.code] ?? /(?!)/gu) : []),
        ...(MEETS[asked].test(question) ? words.matchAll(AT_ITS[language.code] ?? /(?!)/gu) : []),
      ].flatMap(({ groups }) => kindsIn(groups?.doer ?? '').slice(0, 1));
      return doers.length === 0 || doers.includes(kind);
    },
  },
];
