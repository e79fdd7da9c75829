import type { AnswerLanguage, Language } from '../../../model.ts';
import { plain } from '../../../records/text.ts';
import { typedWithout } from '../../reading/as-typed.ts';
import { DONE_DEEDS, type DoneDeed } from '../words/deeds-done.ts';
import type { OfText } from './near-misses.ts';

/** Questions of what was done, in plain letters. */
const PAST: Record<AnswerLanguage, RegExp> = {
  en: /\bdid\b|\b(?:was|were|has|have|had)\b|\p{L}{3}ed\b/u,
  fr: /(?<!\p{L})(?:a|ont|ete|avait|avaient|fut|furent)(?!\p{L})/u,
  es: /(?<!\p{L})(?:fue|fueron|ha|han|habia|hizo|tuvo|dijo|dispuso|propuso|\p{L}{3,}(?:aron|ieron))(?!\p{L})/u,
  ru: /\p{L}(?:л|ла|ло|ли|лась|лись|лся|лось|ны|на|но|ен|ят|ята|яты)(?!\p{L})/u,
  ar: /./u,
  zh: /./u,
};
/** In Spanish an accent tells "presentó" from "Consejo"; people who type none may mean either. */
const ACCENT = /[áéíóú]/iu;
const isPast = (typed: string, language: AnswerLanguage): boolean =>
  PAST[language].test(plain(typed)) ||
  (language === 'es' && (ACCENT.test(typed) ? /\p{L}{2}ó(?!\p{L})/iu : /\p{L}{3}o(?!\p{L})/u).test(typed));

/** Questions of what is to be done. */
const TO_BE: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:will|would|should|shall|must|to be|may|can|expected|invited|asked|requested|recommend\p{L}*|propos\p{L}*|(?:is|are|was|were|had|has|have) to|draft|plan\p{L}*|target|commit\p{L}*|aim\p{L}*)\b/u,
  fr: /\b(?:doi(?:t|vent)|dev(?:ra|ai)\p{L}*|sera|seront|invite\p{L}*|recommand\p{L}*|propos\p{L}*|projet|prevu\p{L}*|objectif|engage\p{L}*|(?:prie|charge)e?s? (?:de|d')|prie-t-\p{L}+|(?<!\b[ls]a )demand(?:e|ent)(?:-t-\p{L}+)? (?:aux?|a)\b|encouragee?s?|exhortee?s?)/u,
  es: /(?<!\p{L})(?:deb(?:e|ia)\p{L}*|esperaba\p{L}*|sera|seran|invit\p{L}*|recom\p{L}*|prop\p{L}*|proyecto|previst\p{L}*|objetivo|comprom\p{L}*|pide[n]?|solicita[n]?|insta[n]?|exhorta[n]?|alienta[n]?|encarg\p{L}+)(?!\p{L})/u,
  ru: /(?<!\p{L})(?:долж\p{L}+|будет|будут|следует|пригла\p{L}+|рекоменд\p{L}+|предл\p{L}+|проект\p{L}*|обяза\p{L}+|прос(?:ит|ят|или|ила)|призыва\p{L}+|поруч\p{L}+)(?!\p{L})/u,
  ar: /(?<!\p{L})(?:ينبغي|يجب|س[يت]\p{L}+|دعي\p{L}*|توصي\p{L}*|مشروع|اقتراح\p{L}*|الهدف|طلب\p{L}*|[يت]طلب|[يت]حث|[يت]شجع)(?!\p{L})/u,
  zh: /应|将|请|要求|促请|敦促|邀请|建议|草案|目标|承诺/u,
};
/** Whether it was done at all is asked. */
const WHETHER: Record<AnswerLanguage, RegExp> = {
  en: /^(?:did|was|were|has|have|had)\b/u,
  // "Comment le Comité a-t-il proposé de …" asks how.
  fr: /^est-ce que?|(?<!(?<!\p{L})(?:comment|quand|qui|qu[e']|quoi|quel\p{L}*|lequel|laquelle|combien|pourquoi) ?.*)-t-(?:il|elle|ils|elles|on)\b/u,
  es: /^¿(?:se )?(?!(?:que|cual|quien|cuando|donde|como|cuanto)(?!\p{L}))\p{L}+(?:o|aron|ieron)(?!\p{L})|^¿(?:fue|fueron|ha|han)(?!\p{L})/u,
  ru: /(?<!\p{L})ли(?!\p{L})/u,
  ar: /^هل(?!\p{L})/u,
  zh: /是否|吗|有没有/u,
};

/** What only wishes, plans or asks for what stands behind it in its clause. */
const GOVERNS: Record<Language, RegExp> = {
  en: /\b(?:recommend(?:s|ed|ing|ations?)?|invit(?:es?|ed|ing|ations?)|encourag\p{L}+|urg(?:es?|ed|ing)|request(?:s|ed|ing)?|call(?:s|ed|ing)? (?:up)?on|call(?:s|ed|ing)? for|propos\p{L}+|expected|with a view to|aim(?:s|ed|ing)?|commit(?:ments?|ted|s)|targets?|goals?|plan(?:s|ned|ning)?|intend\p{L}*|intention|wish\p{L}*|hope\p{L}*|should|would|shall|may|needs?|needed|for|pending|submitted to|forward\p{L}*|to be)\b[^.;]*$/u,
  fr: /(?<!\p{L})(?:recommand\p{L}+|invit\p{L}+|encourag\p{L}+|exhort\p{L}+|pri(?:e|é|ent|er)|demand\p{L}+|propos\p{L}+|en vue|pour|afin|vise\p{L}*|engage\p{L}*|objectifs?|prévo\p{L}+|souhait\p{L}*|devra\p{L}*|devrait|doit|doivent|il faut|soumis\p{L}*|transmi\p{L}+)(?!\p{L})[^.;]*$/u,
  es: /(?<!\p{L})(?:recom\p{L}+|invit\p{L}+|alent\p{L}+|inst(?:a|ó|an|aron)|pid\p{L}+|solicit\p{L}+|propon\p{L}+|propus\p{L}+|con miras|para|a fin|compromi\p{L}+|objetivos?|metas?|debe\p{L}*|prev\p{L}+|espera\p{L}*)(?!\p{L})[^.;]*$/u,
  ru: /(?<!\p{L})(?:рекоменд\p{L}+|приглас\p{L}+|приглаша\p{L}+|призыва\p{L}+|призвал\p{L}*|предл\p{L}+|прос(?:ит|ил\p{L}*)|для|с целью|в целях|чтобы|обязательств\p{L}+|цел\p{L}+|долж\p{L}+|следует|планир\p{L}+|ожида\p{L}+)(?!\p{L})[^.;]*$/u,
  ar: /(?<!\p{L})[وف]?(?:[أا]وص\p{L}+|[يت]وصي|دع[اتو]\p{L}*|[يت]دعو|[يت]شجع|شجع\p{L}*|[يت]حث|حث\p{L}*|طلب\p{L}*|[يت]طلب|بغية|بهدف|من [أا]جل|لغرض|توطئة|[إا]لتزام\p{L}*|هدف\p{L}*|ينبغي|يتوقع|من المتوقع|مشروع)(?!\p{L})[^.;؛]*$/u,
  zh: /(?:建议|邀请|鼓励|敦促|促请|请|要求|呼吁|以便|以期|供|目标|承诺|应|预计|拟|提交)[^。；]*$/u,
};
/** A verb with such words before it tells of what is to come, whatever its form: "to be adopted". */
const STILL =
  /(?:(?:to|should|would|shall|may|could|might|must|will) be|not (?:yet )?(?:been )?|(?:soit|être|sera|seront|serait|sea|sean|sería|será|ser|будет|быть) ) ?$/u;

const found = new Map<string, RegExp>();

function placesOf(source: string, text: string, code: Language): number[] {
  const key = `${code}:${source}`;
  const known = found.get(key) ?? new RegExp(code === 'zh' ? source : `(?<!\\p{L})(?:${source})(?!\\p{L})`, 'gu');
  found.set(key, known);
  return [...text.matchAll(known)].map(({ index }) => index);
}

/** The letters in which a deed is read: those of French and Spanish have accents that tell its forms, Arabic ones no vowel signs. */
const lettersOf = (text: string, code: Language): string =>
  code === 'ar' ? text.replace(/\p{M}+/gu, '') : text.toLowerCase();

const isAsked = (deed: DoneDeed, typed: string, language: AnswerLanguage): boolean => {
  const text = lettersOf(typed, language);
  const { done, other } = deed[language];
  return placesOf(done, text, language).length + placesOf(other, text, language).length > 0;
};

/** "Expresses gratitude to the Government of Japan for disbursing": what somebody is thanked for was done. */
const THANKED: Partial<Record<Language, RegExp>> = {
  en: /\b(?:gratitude|appreciation|thanks|thank(?:s|ed)?|commend(?:s|ed)?|congratulat(?:es|ed)) [^.;]{0,120}? for (?=\p{L}+ing\b)/gu,
  fr: /(?<!\p{L})(?:gratitude|remerci\p{L}+|reconnaissance|félicit\p{L}+) [^.;]{0,120}? (?:pour|d['’])(?= ?avoir )/gu,
  es: /(?<!\p{L})(?:gratitud|agradec\p{L}+|reconocimiento|felicit\p{L}+) [^.;]{0,120}? por (?=haber |\p{L}+r )/gu,
};

const NEVER = /(?!)/gu;

/** Whether a text says that a deed was done, only speaks of it as wished for, or has nothing of it. */
function saidOf(deed: DoneDeed, text: string, code: Language): 'done' | 'wished' | 'other' | undefined {
  const said = lettersOf(text, code).replace(THANKED[code] ?? NEVER, ' ');
  const { done, other } = deed[code];
  const told = placesOf(done, said, code);
  if (told.some((at) => !STILL.test(said.slice(0, at)))) return 'done';
  const spoken = placesOf(other, said, code).filter((at) => !told.includes(at));
  if (told.length + spoken.length === 0) return undefined;
  return spoken.every((at) => GOVERNS[code].test(said.slice(0, at))) ? 'wished' : 'other';
}

/** What was endorsed was not thereby adopted. */
const ENDORSED: Partial<Record<Language, RegExp>> = {
  en: /\bendors/u,
  fr: /\bsouscri|\bf(?:ait|it|ont) (?:siens?|siennes?)\b/u,
  es: /\bhi?zo suy|\bhicieron suy|\bsuscri/u,
};

/** What was done, and what is only asked for. */
export const DONE: readonly OfText[] = [
  {
    // "It recommended that the Conference approve a budget": which budget the Conference approved, it does not say.
    name: 'says that something was done, and not only that it is wished for',
    keeps: ({ text, language: { code } }, { asked }) => {
      const { language, cues } = asked;
      const question = plain(asked.typed);
      // By when something is to be done, somebody is invited or asked to do it.
      if (cues.has('deadline') || !isPast(asked.typed, language) || TO_BE[language].test(question)) return true;
      // "The Conference on Financing for Development": what its name says is no deed that is asked about.
      const typed = typedWithout(asked, asked.bodies);
      return DONE_DEEDS.filter((deed) => isAsked(deed, typed, language)).every(
        (deed) => saidOf(deed, text, code) !== 'wished',
      );
    },
  },
  {
    // "Several States said that a handbook would be needed": whether the Group decided on one, it does not say.
    name: 'says the deed, where it is asked whether it was done',
    keeps: ({ text, language: { code } }, { asked: { typed, language } }) =>
      !WHETHER[language].test(plain(typed)) ||
      DONE_DEEDS.filter((deed) => isAsked(deed, typed, language)).every(
        (deed) => saidOf(deed, text, code) !== undefined,
      ),
  },
  {
    // "Pursuant to its endorsement by the Conference": who adopted it, it does not say.
    name: 'says that something was adopted, and not only endorsed',
    keeps: ({ text, language: { code } }, { asked: { typed, language } }) => {
      const [adopt] = DONE_DEEDS;
      const question = plain(typed);
      if (!adopt || !isAsked(adopt, typed, language) || ENDORSED[language]?.test(question)) return true;
      return !ENDORSED[code]?.test(plain(text)) || saidOf(adopt, text, code) !== undefined;
    },
  },
];
