import type { Language } from '../../../model.ts';
import type { LanguageData } from '../../../records/languages/language.ts';
import { literal, plain, unpointed } from '../../../records/text.ts';
import type { Plan } from '../asked/plan.ts';
import { endsOf } from '../bodies/of-body.ts';
import { daysIn, withoutDates } from '../days/dates.ts';
import type { Weighed } from '../weighed.ts';
import type { Rule } from './rule.ts';

/** What else than a session is held somewhere on some days, in plain letters. */
export const GATHERINGS_NAMED: Record<Language, RegExp> = {
  en: /\b(?:workshops?|seminars?|expert (?:group )?meetings?|events?|expos?|exhibitions?|trainings?|dialogues?|round ?tables?|consultations?|symposi\p{L}+|summits?|forums?|fora|briefings?|courses?|webinars?|retreats?|conferences?)\b/gu,
  fr: /(?<!\p{L})(?:ateliers?|seminaires?|reunions? d(?:'experts|(?:e|'un|u) groupes? d'experts)|manifestations?|evenements?|expositions?|formations?|dialogues?|tables? rondes?|consultations?|colloques?|sommets?|forums?|stages?|conferences?)(?!\p{L})/gu,
  es: /(?<!\p{L})(?:talleres|taller|seminarios?|reuni(?:on|ones) de (?:(?:un |los )?grupos? de )?expertos|eventos?|actos? especial\p{L}*|exposicion\p{L}*|dialogos?|mesas? redondas?|consultas?|simposios?|cumbres?|foros?|cursos?|conferencias?)(?!\p{L})/gu,
  ru: /(?<!\p{L})(?:семинар|практикум|совещани\p{L}+ (?:групп\p{L}+ )?эксперт|мероприяти|выставк|диалог|круглы\p{L}+ стол|консультаци|симпозиум|саммит|встреч\p{L}+ на высшем|форум|брифинг|курс|конференци)\p{L}*/gu,
  ar: /(?<!\p{L})(?:ال|ل|لل|و|ب)*(?:حلقه عمل|حلقات عمل|حلقه دراسيه|ندو(?:ه|ات)|اجتماع(?:ات)? (?:ل?(?:ل|ال)?(?:فريق|افرقه) (?:من )?)?(?:ال)?خبراء|مناسب(?:ه|ات)|معرض|حوار\p{L}*|مايده مستديره|مشاورات|قمه|موتمر\p{L}*|منتدي|دور(?:ه|ات) تدريبيه)(?!\p{L})/gu,
  zh: /讲习班|研讨会|专家组?会议|活动|展览|培训|对话|圆桌会议|磋商|首脑会议|峰会|论坛|大会/gu,
};

/** That something takes place, where a language has no such words of its own. */
const HELD: Partial<Record<Language, RegExp>> = {
  ar: /(?:^|[^\p{L}])[وس]?(?:[يتن]?عقد|[يت]نعقد|انعقد|المعقود)\p{L}*/gu,
  zh: /举行|召开/gu,
};
/** "Should adopt the report of its second session at its closing meeting on 16 April" (A/CONF.226/PC.2/1): the day of one of its meetings. */
const LAST_SITTING: Record<Language, RegExp> = {
  en: /\b(?:closing|final|last|opening) (?:plenary )?meetings?\b/gu,
  fr: /(?<!\p{L})(?:derniere|premiere) (?:seance|reunion)|(?:seance|reunion) (?:pleniere )?(?:de cloture|d'ouverture|finale)/gu,
  es: /(?<!\p{L})(?:ultima|primera) sesion|(?:sesion|reunion) (?:plenaria )?(?:de clausura|de apertura|final)/gu,
  ru: /(?<!\p{L})(?:заключительн|последн|итогов)\p{L}+ (?:пленарн\p{L}+ )?(?:заседани|совещани)\p{L}*/gu,
  ar: /\p{L}*(?:جلس|اجتماع)\p{L}* (?:ال)?(?:ختامي|افتتاحي|اخير)\p{L}*/gu,
  zh: /(?:闭幕|开幕|最后一次|末次)(?:全体)?会议/gu,
};
export const MET: Record<Language, RegExp> = {
  en: /\b(?:met|meets?|convened?)\b/u,
  fr: /\b(?:reunie?s?|reunira?|siege)\b/u,
  es: /\breuni(?:o|eron|ra|ran|do)\b/u,
  ru: /(?<!\p{L})собра\p{L}+/u,
  ar: /(?<!\p{L})[وي]?(?:اجتمع|تجتمع|يجتمع)\p{L}*/u,
  zh: /开会|会晤/u,
};

/** So many characters may lie between a session and its verb or day, and the other way round. */
const BEHIND = 60;
const BEFORE = 70;

/** Words behind a session that go on with something else, and words before one at which something else was done. */
const ELSE = /^ (?:and|et|y|e|и|و|和|以及)(?!\p{L})|^، ?و/u;
const AT =
  /(?<!\p{L})(?:at|during|by|since|before|after|lors de|a|durant|pendant|en|durante|на|в|во|после|до|في|خلال|قبل|بعد) (?:the |its |this |their |la |sa |cette |el |su |este |это[йм] |сво\p{L}+ |ال)?[^,;]{0,30}$|在[^,，]{0,20}$/u;

/** Right before a meeting that was not spoken of before. */
const SOME = /(?<!\p{L})(?:an?|another|une|un autre|une autre|otra) (?:[\p{L}-]+ )?$/u;

/** "The workshop, which was requested at its 38th session, was held". */
const RELATIVE = /(?<!\p{L})(?:which|that|dont|que|qui|котор\p{L}+)(?!\p{L})/u;
const RELATED = 45;

/** Whether a question asks no more of a session of one body than when or where it is. */
const asksItself = ({ wanted, isBody, isDeadline, part, numbers, asked: { leftover, cues, typed } }: Plan): boolean =>
  (wanted === 'date' || wanted === 'place') &&
  isBody &&
  !isDeadline &&
  part === undefined &&
  !['open', 'close', 'adopt', 'sitting', 'decide', 'create', 'before', 'after'].some((cue) =>
    cues.has(cue as 'open'),
  ) &&
  leftover.every((word) => /^\d/u.test(word) || isPlace(word, typed)) &&
  numbers.every(({ isOrdinal }) => isOrdinal);

/** "When was SBSTA 50 held in Entebbe?" */
const isPlace = (word: string, typed: string): boolean =>
  [...plain(typed).matchAll(/(?<!\p{L})(?:in|at|a|en|в|на|في) (\p{L}+)/gu)].some(([, place]) => place === word);

/** Where the sessions stand that are meant: each place is the end of a number, or of a word for a session. */
function sessionsIn(text: string, plan: Plan, language: LanguageData): number[] {
  const { numbers, asked } = plan;
  const words = withoutDates(text, language);
  const counted = numbers.filter(({ isOrdinal }) => isOrdinal);
  const ends = counted
    .flatMap(({ value }) => endsOf(words, value, language))
    .filter((end) => !countsAnother(words.slice(end), plan, language));
  if (ends.length > 0 || counted.length > asked.ordinals.length) return ends;
  // The meeting of "an expert group meeting" is none of a Commission.
  const others = spansOf(words, [
    ...othersIn(words, plan, language),
    ...(words.match(LAST_SITTING[language.code]) ?? []),
  ]);
  return (
    [...words.matchAll(new RegExp(language.sessionNouns, 'gu'))]
      .map(({ 0: noun, index }) => ({ start: index, end: index + noun.length }))
      // "In December 2024, a meeting held in Chiang Mai", where the eighteenth session is asked about: another one (A/HRC/EMRIP/2025/1).
      .filter(({ start }) => asked.ordinals.length === 0 || !SOME.test(words.slice(0, start)))
      .filter(({ start, end }) => !others.some((other) => other.start <= start && end <= other.end))
      .map(({ end }) => end)
  );
}

/** "To hold the first conference to review the Treaty": the number right before another gathering counts that, and no Meeting of the Parties. */
function countsAnother(behind: string, { asked: { bodyIds, typed }, world }: Plan, { code }: LanguageData): boolean {
  const said = unpointed(behind);
  const [next] = [...said.matchAll(GATHERINGS_NAMED[code])];
  if (!next || !/^\p{L}{0,4}[\s-]*$/u.test(said.slice(0, next.index))) return false;
  const names = world.knowledge.bodies.filter(({ id }) => bodyIds.includes(id)).flatMap((body) => body.names);
  const asked = unpointed([typed, ...names.map((name) => name[code] ?? '')].join(' '));
  return !asked.includes(next[0].slice(0, SHORTEST));
}

type Span = { start: number; end: number };

/** Whether a text names another gathering, or the last meeting of a session. */
const namesOther = (text: string, plan: Plan, language: LanguageData): boolean =>
  othersIn(text, plan, language).length > 0 || unpointed(text).search(LAST_SITTING[language.code]) >= 0;

/** Whether a date or a verb of holding stands by a session that is meant, and no other gathering between them. */
function isTied({ text, language, dates, candidate: { record } }: Weighed, plan: Plan): boolean {
  const said = plain(text);
  const verbs = [...said.matchAll(HELD[language.code] ?? new RegExp(language.happens, 'gu'))].map(
    ({ 0: word, index }): Span => ({ start: index, end: index + word.length }),
  );
  const days = daysIn(text, language, record).filter(({ when }) => dates().includes(when));
  const isOther = (part: string) => namesOther(part, plan, language);
  // "The workshop requested at its 38th session was held": what was held stands before it.
  const isDoneAt = (at: number, between: string) =>
    (!/^[^,،，]{0,25}[,،，]/u.test(between) || RELATIVE.test(said.slice(Math.max(0, at - RELATED), at))) &&
    AT.test(said.slice(0, at)) &&
    isOther(said.slice(0, at));
  return sessionsIn(text, plan, language).some((at) =>
    [...verbs, ...days].some(({ start, end }) => {
      if (start >= at) {
        const between = withoutNames(said.slice(at, start), plan, language);
        return between.length <= BEHIND && !ELSE.test(between) && !isOther(between) && !isDoneAt(at, between);
      }
      const between = said.slice(end, at);
      return end <= at && between.length <= BEFORE && !AT.test(between) && !isOther(between);
    }),
  );
}

/**
 * "The fortieth session of the Subsidiary Body for Scientific and Technological Advice (SBSTA) was held": a long name takes no part of
 * the way, nor do its cases, "третья сессия Подготовительного комитета Конференции … (Хабитат III) будет проведена" (E/2015/72).
 */
function withoutNames(between: string, { asked: { bodyIds }, world }: Plan, { code }: LanguageData): string {
  const names = world.knowledge.bodies
    .filter(({ id }) => bodyIds.includes(id))
    .flatMap((body) => body.names.flatMap((name) => name[code] ?? []))
    .map(plain);
  if (code !== 'ru') return names.reduce((left, name) => left.replace(name, ''), between);
  return names.reduce((left, name) => {
    const cases = name.split(/[ -]/u).map((word) => `${literal(word.slice(0, CASED))}\\p{L}*\\)?`);
    return left.replace(new RegExp(cases.join('[ -]'), 'u'), '');
  }, between);
}
/** So many letters of a Russian word are the same in its cases. */
const CASED = 5;

/** Other gatherings that a text names, and the question does not. */
const othersIn = (text: string, { asked: { typed } }: Plan, { code }: LanguageData): string[] =>
  (unpointed(text).match(GATHERINGS_NAMED[code]) ?? []).filter(
    (word) => !unpointed(typed).includes(tellingOf(word).slice(0, SHORTEST)),
  );
const SHORTEST = 6;

/** Of "reunión de un grupo de expertos" the longest word that means no meeting, by which a question may call it. */
const tellingOf = (name: string): string => {
  const words = name.split(/[ '’]/u);
  const others = words.filter((word) => !/^(?:meeting|reunion|совещани|اجتماع)/u.test(word));
  return (others.length > 0 ? others : words).reduce((one, other) => (other.length > one.length ? other : one));
};

/** Where words stand in a text, all of them. */
const spansOf = (text: string, words: readonly string[]): Span[] =>
  [...new Set(words)].flatMap((word) =>
    [...text.matchAll(new RegExp(literal(word), 'gu'))].map(({ index }) => ({
      start: index,
      end: index + word.length,
    })),
  );

/** Of a session itself, and of nothing that was held for it or asked for at it. */
export const SESSION_ITSELF: readonly Rule[] = [
  {
    // "The workshop requested at the 38th session and held in Lima on 6 June": when that session was, it does not say.
    name: 'says when or where the session itself is, and no workshop',
    keeps: (sentence, plan) => {
      const { text, language } = sentence;
      // "RD 11, held on 20 June": what that is, a document of a session need not say.
      if (!asksItself(plan) || (!plan.isSession && !namesOther(text, plan, language))) return true;
      if (plan.numbers.length === 0 && MET[language.code].test(plain(text))) return true;
      return isTied(sentence, plan);
    },
  },
];
