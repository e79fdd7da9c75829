import type { AnswerLanguage } from '../model.ts';
import { plain } from '../records/text.ts';
import { typedAt } from './as-typed.ts';
import { isOfOrganization, organizationBeside } from './organizations.ts';
import type { Question } from './question.ts';
import type { BodyMention } from './slots/bodies.ts';
import type { World } from './world.ts';

/** Conferences and assemblies that are none of those which staff call "the Conference" and "the Assembly", in plain letters. */
const OTHERS: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:review|general|world|international|diplomatic|ministerial|donors?'?|pledging|regional|peace|press|revision|plenipotentiary|amendment|disarmament|labou?r) conference\b|\bconference (?:on (?!transnational|organi[sz]ed)\p{L}+|of ministers|of plenipotentiaries)\b|\b(?:health|radiocommunication|environment|parliamentary|plenary) assembly\b/u,
  fr: /\bconference (?:mondiale|internationale|generale|diplomatique|ministerielle|regionale|d'examen|de revision|d'annonces?|des? plenipotentiaires|des ministres|de (?:la )?paix|du desarmement|de presse|(?:des nations unies )?sur (?:l[ea']|les)? ?\p{L}+)\b|\bassemblee (?:mondiale|parlementaire|pleniere)\b/u,
  es: /(?<!\p{L})conferencia (?:mundial|internacional|general|diplomatica|ministerial|regional|de examen|de revision|de plenipotenciarios|de ministros|de paz|de desarme|de donantes|de prensa|(?:de las naciones unidas )?sobre (?:el |la |los |las )?\p{L}+)(?!\p{L})|(?<!\p{L})asamblea (?:mundial|parlamentaria|plenaria)(?!\p{L})/u,
  ru: /(?<!\p{L})(?:обзорн|всемирн|международн|генеральн|дипломатическ|министерск|региональн|полномочн)\p{L}+ конференц\p{L}+|(?<!\p{L})конференц\p{L}+ (?:по рассмотрению|полномочных|министров|доноров|(?:организации объединенных наций )?по \p{L}+)/u,
  ar: /(?:ال|لل?)?م[ؤو]تمر (?:ال)?(?:عام|عالمي|دولي|استعراضي|دبلوماسي|وزاري|اقليمي)(?!\p{L})|(?:ال|لل?)?م[ؤو]تمر (?:استعراض|المندوبين|نزع السلاح|المفوضين|(?:الامم المتحده )?المعني)/u,
  zh: /(?:审议|全权代表|裁军谈判|外交|审查|卫生|电信|无线电通信)(?:会议|大会)/u,
};

/** The word alone by which staff call a body of theirs. */
const ALONE =
  /^(?:the|la|le|l|el|of|de|du|del)?$|^(?:ال|لل?|ب)?(?:م[ؤو]تمر|جمعيه|عام)|^(?:general|generale|генеральн|conference|conferencia|assembl|asamblea|assemblee|конференц|ассамбле|会议|大会|缔约方会议)/u;

/**
 * A question without the bodies that it does not mean: "the second review conference" is not the second session of the Conference,
 * and the General Assembly of UNWTO is none of the United Nations. Their words are left as words.
 */
export function withoutOtherConferences(question: Question, text: string, { knowledge }: World): Question {
  const words = plain(text);
  const isOther = OTHERS[question.language].test(words);
  const organization = organizationBeside(text);
  const isMeant = (mention: BodyMention): boolean => {
    const typed = typedAt(question, [mention]).flatMap((words) => plain(words).split(/[\s'’]+/u));
    if (!typed.every((word) => ALONE.test(word))) return true;
    if (isOther) return false;
    const body = knowledge.bodies.find(({ id }) => id === mention.body);
    return organization === undefined || body === undefined || isOfOrganization(body, organization);
  };
  const bodies = question.bodies.filter(isMeant);
  if (bodies.length === question.bodies.length) return question;
  const left = question.bodies
    .filter((mention) => !isMeant(mention))
    .flatMap(({ from, to }) => question.tokens.slice(from, to).map(({ word }) => word));
  return { ...question, bodies, leftover: [...question.leftover, ...left] };
}
