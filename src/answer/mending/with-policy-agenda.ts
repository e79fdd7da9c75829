import type { AnswerLanguage } from '../../model.ts';
import type { Asked } from '../asked.ts';
import { withoutCue } from '../asked.ts';

/** Agendas of which no meeting takes up the items: "the post-2015 development agenda", "Agenda 2063", the New Agenda Coalition. */
const POLICY: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:development|sustainability|urban|reform|research|policy|communication|cultural|political|security|peace|disarmament|climate|humanitarian|health|gender|equality|human rights|global|regional|national|international|common|transformative|universal|digital|industrial|trade|integration|post-?2015|2030|2063|new|addis ababa action) agendas?\b|\bagendas? (?:2030|2063|21|for (?:the )?(?:sustainable|development|humanity|change|peace|climate))\b/giu,
  fr: /\bagenda (?:2030|2063|21|commun|urbain|mondial|politique|de développement)(?!\p{L})|\bnouvel agenda\b|\bnouvel ordre du jour\b/giu,
  es: /(?<!\p{L})(?:agenda|programa) (?:2030|2063|21(?!\d)|posterior a|para el desarrollo|de desarrollo|urban[ao]|mundial|com[uú]n|de reformas?|pol[ií]tic[ao]|regional|nacional)(?!\p{L})|(?<!\p{L})nuev[oa] (?:agenda|programa)(?!\p{L})/giu,
  ru: /(?<!\p{L})(?:нов|глобальн|городск|политическ|национальн|региональн|международн)\p{L}+ повестк\p{L}+(?: дня)?(?!\p{L})|(?<!\p{L})повестк\p{L}+(?: дня)? (?:в области|на период|на 2030|2063|до 2030|2063|для)(?!\p{L})/giu,
  ar: /(?:جدول أعمال|أجندة|الأجندة) (?:القرن|التنمية|التنميه|الحضري|عام 2030|2063|2030|2063|الإصلاح)/gu,
  zh: /(?:发展|城市|改革|非洲|全球|共同|政策|政治|研究|国际|2030年?|2063年?|21世纪|二十一世纪|2015年后|新)(?:的)?议程/gu,
};

/** Words for an agenda of any sort. */
const AGENDA: Record<AnswerLanguage, RegExp> = {
  en: /\bagendas?\b/iu,
  fr: /\bordres? du jour\b|\bagenda\b|\bodj\b/iu,
  es: /(?<!\p{L})(?:agenda|programa|temario|orden del d[ií]a)(?!\p{L})/iu,
  ru: /повестк/iu,
  ar: /جدول أعمال|جدول الأعمال|أجندة/u,
  zh: /议程/u,
};

/**
 * A question that speaks of an agenda which is a policy, and of no agenda of a meeting: its words say what is sought.
 *
 * @example withPolicyAgenda('Who supports the post-2015 development agenda?').cues.has('agenda') // false
 */
export function withPolicyAgenda(asked: Asked): Asked {
  const { cues, typed, language, matches, tokens, leftover } = asked;
  if (!cues.has('agenda')) return asked;
  const rest = typed.replace(POLICY[language], ' ');
  if (rest === typed || AGENDA[language].test(rest)) return asked;
  const words = matches
    .filter(({ cue }) => cue === 'agenda')
    .flatMap(({ from, to }) => tokens.slice(from, to).map(({ word }) => word));
  return {
    ...withoutCue(asked, 'agenda'),
    matches: matches.filter(({ cue }) => cue !== 'agenda'),
    leftover: [...leftover, ...words],
  };
}
