import type { AnswerLanguage, BodyId } from '../../model.ts';
import { plain } from '../../records/text.ts';
import type { BodyMention } from '../slots/bodies.ts';
import type { World } from '../world.ts';
import { typedAt } from './as-typed.ts';
import { isOfOrganization, organizationBeside } from './organizations.ts';
import type { Question } from './question.ts';
import { isStopWord } from './reader.ts';

/** Conferences and assemblies that are none of those which staff call "the Conference" and "the Assembly", in plain letters. */
const OTHERS: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:review|general|world|international|diplomatic|ministerial|donors?'?|pledging|regional|peace|press|revision|plenipotentiary|amendment|disarmament|labou?r|annual|high-level|ocean) conference\b|\bconference (?:on (?!transnational|organi[sz]ed)\p{L}+|of ministers|of plenipotentiaries|of (?:the )?(?:high )?contracting parties|to support|for the review)\b|\b(?:health|radiocommunication|environment|parliamentary|plenary) assembly\b/u,
  fr: /\bconference (?:mondiale|internationale|generale|diplomatique|ministerielle|regionale|annuelle|de haut niveau|d'examen|de revision|d'annonces?|des? plenipotentiaires|des hautes parties contractantes|chargee d|visant a|des ministres|de (?:la )?paix|du desarmement|de presse|(?:des nations unies )?sur (?:l[ea']|les)? ?\p{L}+)\b|\bassemblee (?:mondiale|parlementaire|pleniere)\b/u,
  es: /(?<!\p{L})conferencia (?:mundial|internacional|general|diplomatica|ministerial|regional|anual|de alto nivel|de examen|de revision|de las altas partes contratantes|encargada de|de plenipotenciarios|de ministros|de paz|de desarme|de donantes|de prensa|(?:de las naciones unidas )?sobre (?:el |la |los |las )?\p{L}+)(?!\p{L})|(?<!\p{L})asamblea (?:mundial|parlamentaria|plenaria)(?!\p{L})/u,
  ru: /(?<!\p{L})(?:обзорн|всемирн|международн|генеральн|дипломатическ|министерск|региональн|полномочн|ежегодн)\p{L}+ конференц\p{L}+|(?<!\p{L})конференц\p{L}+ (?:высокого уровня|высоких договаривающихся|по рассмотрению|полномочных|министров|доноров|(?:организации объединенных наций )?по \p{L}+)/u,
  ar: /(?:ال|لل?)?م[ؤو]تمر (?:ال)?(?:عام|عالمي|دولي|استعراضي|دبلوماسي|وزاري|اقليمي|سنوي)(?!\p{L})|(?:ال|لل?)?م[ؤو]تمر (?:الرفيع|الاطراف (?:المتعاقده )?الساميه|استعراض|المندوبين|نزع السلاح|المفوضين|(?:الامم المتحده )?المعني)/u,
  zh: /(?:审议|全权代表|裁军谈判|外交|审查|卫生|电信|无线电通信)(?:会议|大会)/u,
};

/** The word alone by which staff call a body of theirs. */
const ALONE =
  /^(?:the|la|le|l|el|of|de|du|del)?$|^(?:ال|لل?|ب)?(?:م[ؤو]تمر|جمعيه|عام)|^(?:general|generale|генеральн|conference|conferencia|assembl|asamblea|assemblee|конференц|ассамбле|会议|大会|缔约方会议)/u;

/** The word alone for the officers of a body: "the Committee: who is on its Bureau?" */
const BUREAU = /^(?:bureau|(?:la )?mesa|бюро|(?:ال)?مكتب|主席团)$/u;

/** "The conference of the High Contracting Parties" is none of States Parties. */
const HIGH = /high contracting|hautes parties contractantes/u;

/** "La Conférence des Parties chargée d'examiner le Traité" is a review conference, and no session of a Conference of the Parties. */
const REVIEWING =
  /\bconference des parties chargee d'examiner|\bconference of the (?:states )?parties (?:charged with|to) review|\bconferencia de las partes encargada del? exam|(?<!\p{L})конференц\p{L}+ (?:государств-)?(?:сторон|участников) .{0,40}по рассмотрению действия|م[ؤو]تمر (?:ال)?(?:دول )?(?:ال)?اطراف (?:ل|في )?استعراض|缔约国审议大会/u;
const CONFERENCE = /^(?:conferenc|конференц|(?:ال|لل?|ب)?م[ؤو]تمر)|缔约国?方?.*大会/u;
/** A body that is named with its review is that conference itself. */
const REVIEW = /^(?:exam|review|рассмотр|(?:ل|ال)?استعراض)|审议/u;

/**
 * A question without the bodies that it does not mean: "the second review conference" is not the second session of the Conference,
 * the General Assembly of UNWTO is none of the United Nations, and the Bureau of the Committee is not that of the Conference. Their words are
 * left as words.
 */
export function withoutOtherConferences(question: Question, text: string, { knowledge, reader }: World): Question {
  const words = plain(text);
  const isOther = OTHERS[question.language].test(words);
  const isReviewing = REVIEWING.test(words);
  const organization = organizationBeside(text);
  const parentOf = (id: BodyId) => knowledge.bodies.find((body) => body.id === id)?.parent;
  const isBureauOfOther = ({ body }: BodyMention): boolean =>
    question.bodies.some((other) => !other.weak && other.body !== body && other.body !== parentOf(body));
  const isLittle = (word: string) => Object.values(reader.lexicons).some((lexicon) => isStopWord(lexicon, word));
  const isMeant = (mention: BodyMention): boolean => {
    const places = withoutNumbers(mention);
    const typed = typedAt(question, places).flatMap((words) => plain(words).split(/[\s'’]+/u));
    const telling = places.filter(({ from }) => !isLittle(question.tokens[from]?.word ?? ''));
    if (typedAt(question, telling).every((word) => BUREAU.test(plain(word)))) return !isBureauOfOther(mention);
    const isWhole = typed.some((word) => REVIEW.test(word));
    if (isReviewing && !isWhole && typed.some((word) => CONFERENCE.test(word))) return false;
    if (!typed.every((word) => ALONE.test(word))) return !HIGH.test(typed.join(' '));
    if (isOther) return false;
    const body = knowledge.bodies.find(({ id }) => id === mention.body);
    return organization === undefined || body === undefined || isOfOrganization(body, organization);
  };
  const bodies = question.bodies.filter(isMeant);
  if (bodies.length === question.bodies.length) return question;
  const left = question.bodies
    .filter((mention) => !isMeant(mention))
    .flatMap(withoutNumbers)
    .flatMap(({ from, to }) => question.tokens.slice(from, to).map(({ word }) => word))
    .filter((word) => !isLittle(word));
  return { ...question, bodies, leftover: [...question.leftover, ...left] };
}

/** Whether a question speaks of a conference that is none of ours: its word was left as a word. */
export const namesOtherConference = ({ matches, tokens, leftover }: Question): boolean =>
  matches.some(({ cue, from }) => cue === 'conference' && leftover.includes(tokens[from]?.word ?? ''));

/** The words of a name but for a number between them: "la deuxième Conférence". */
const withoutNumbers = ({ from, to, numbers = [] }: BodyMention): { from: number; to: number }[] =>
  Array.from({ length: to - from }, (_, at) => from + at)
    .filter((at) => !numbers.includes(at))
    .map((at) => ({ from: at, to: at + 1 }));
