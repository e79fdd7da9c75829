import type { AnswerLanguage } from '../../../model.ts';
import type { Asked } from '../../asked.ts';
import { asksWhat } from '../../asks-what.ts';
import { asksWhichDocument } from '../../asks-which-document.ts';
import { draftNamed } from '../../drafts.ts';
import type { Cue } from '../../lexicon.ts';
import { asksPostponedTo } from '../days/postponed-to.ts';
import { asksYears } from '../days/years.ts';
import { asksRegionalGroup } from '../lands/regional-groups.ts';
import { namesEventAlone } from './event-alone.ts';
import { measureAsked } from './measures.ts';
import { textPartAsked } from './text-parts.ts';

/** What kind of thing a question asks for. */
export type Wanted = 'date' | 'place' | 'hour' | 'decision' | 'document' | 'session' | 'item' | 'words';

/** Questions that one sentence cannot answer, or that have answers of their own. */
export const OTHERWISE: Cue[] = ['why', 'negation', 'item', 'items', 'subitem', 'title', 'cancelled'];

/** Whether somebody is asked for: "who", or the holder of an office. */
export const asksPerson = ({ cues, typed }: Pick<Asked, 'cues' | 'typed'>): boolean =>
  cues.has('who') ||
  (cues.has('person') && !asksWhatDone({ typed }) && !asksRegionalGroup(typed)) ||
  (cues.has('absent') && WHO.test(typed)) ||
  WHICH_PERSON.test(typed);

/** "Which delegate of Argentina is quoted?" */
const WHICH_PERSON =
  /\b(?:which|what) (?:delegate|speaker|ambassador|judge|minister)\b|(?<!\p{L})quel(?:le)? (?:délégu|orat(?:eur|rice)|ambassad|juge|ministre(?!\p{L}))|qu[ée] (?:delegad[oa]|orador|embajador|juez|ministr[oa])(?!\p{L})|как(?:ой|ая|ого) (?:делегат|оратор|посол|судья|министр)(?!\p{L})|أي (?:مندوب|سفير|قاض|وزير)(?!\p{L})|哪(?:位|个|名)(?:代表|大使|法官|部长)/iu;

/**
 * Whether it is asked what somebody did or asked for, and not who.
 *
 * @example asksWhatDone of 'What did the SBI ask its Chair to release?' // true
 */
export const asksWhatDone = ({ typed }: Pick<Asked, 'typed'>): boolean => WHAT_DONE.test(typed);

/** "What did the SBI ask its Chair to release?": the holder of an office does it, or is asked to, and is not asked for. */
const WHAT_DONE =
  /^(?:and )?what (?:did|does|do|has|have|will|should|must|shall) |^(?:et )?(?:que |qu['’](?!el)|qu['’]est-ce qu)|^[¿\s]*qué (?:pid|solicit|decid|hizo|hace|debe|invit|encarg|recom|dijo|dice)\p{L}* |^что (?!за )|^(?:ماذا|ما الذي) |(?:做|说|要求|请|决定|提出|发布)(?:了|过)?(?:些)?什么/iu;

/** "Which countries hosted workshops?": each is told. */
export const asksAllLands = ({ typed, language }: Pick<Asked, 'typed' | 'language'>): boolean =>
  SEVERAL_LANDS[language].test(typed);

const SEVERAL_LANDS: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:which|what) (?:(?:other|new|two|three|four|five|\d) )?(?:countries|governments|states|parties)\b/iu,
  fr: /(?<!\p{L})quels (?:(?:autres|deux|trois|quatre|cinq|\d) )?(?:pays|gouvernements|[ée]tats)(?!\p{L})|(?<!\p{L})quelles parties(?!\p{L})/iu,
  es: /(?<!\p{L})(?:qu[ée]|cu[áa]les) (?:(?:otros|dos|tres|cuatro|cinco|\d) )?(?:pa[íi]ses|gobiernos|estados|partes)(?!\p{L})/iu,
  ru: /(?<!\p{L})какие (?:(?:другие|два|две|три|четыре|пять|\d) )?(?:стран[аы]|правительства|государства|стороны)(?!\p{L})/iu,
  ar: /(?:أي|اي|ما هي|ما) (?:ال)?(?:بلدان|دول|دولتين|حكومات|أطراف)(?!\p{L})|ما هما (?:الدولتان|البلدان)(?!\p{L})/u,
  zh: /哪(?:些|几个|[两二三四五六七八九十]+个)(?:国家|政府|缔约方|会员国)/u,
};

/** Whether a question begins with "who", or says it. */
export const asksWho = ({ cues, typed }: Pick<Asked, 'cues' | 'typed'>): boolean => cues.has('who') || WHO.test(typed);

/** Whether several persons are asked for, and not one of them. */
export const asksAllPersons = (asked: Pick<Asked, 'cues' | 'typed' | 'language'>): boolean =>
  asksPerson(asked) && SEVERAL_PERSONS[asked.language].test(asked.typed);

const SEVERAL_PERSONS: Record<AnswerLanguage, RegExp> = {
  en: /\bwho (?:are|were|chair|lead|head|facilitate)\b|\bwho (?:chairs|heads|leads|presides over) (?:the |its )?(?:\p{L}+ )?(?:bodies|groups|committees)\b/iu,
  fr: /\bqui (?:sont|étaient|etaient|président|president|dirigent|animent)\b|\bqui (?:préside|preside|dirige|anime) les\b/iu,
  es: /qui[eé]nes|qui[eé]n (?:preside|dirige|encabeza) (?:los|las)(?!\p{L})/iu,
  ru: /кто (?:являются|были|председательствуют|возглавляют|руководят)|кто (?:председательствует в|возглавляет|руководит) \p{L}+(?:ых|их|ые|ие|ыми) /iu,
  ar: /من هم/u,
  zh: /哪些人|分别(?:是|由)谁/u,
};

const WHO = /^[¿\s]*(?:who|qui|quién|quien|кто|من|谁)(?![\p{L}])/iu;

/** "Which department funded it?": who did it is asked, as with "who". */
export const asksWhichDid = ({ typed }: Pick<Asked, 'typed'>): boolean => WHICH_DID.test(typed);
const WHICH_DID =
  /\b(?:which|what) (?:(?!(?:did|do|does|is|was|were|are|has|have|time|day) )[\p{L}-]+ ){1,3}\p{Ll}{2,}ed\b|(?<!\p{L})quel(?:le)?s? (?:[\p{L}-]+ ){1,3}(?:a|ont) \p{L}+(?:é|i|u|it|is)(?!\p{L})/iu;

/** What kind of thing it is: "when" before "where", as a sentence that gives the days most often gives the place. */
export function wantedBy(asked: Asked): Wanted {
  const { cues, times, matches } = asked;
  // "In which annex is the agenda?"
  if (textPartAsked(asked)) return 'words';
  if (asksItem(asked)) return 'item';
  if (asksPostponedTo(asked.typed, asked.language)) return 'words';
  if (asksTopic(asked.typed) && !cues.has('when')) return 'words';
  if (measureAsked(asked.typed)) return 'words';
  if (PERIOD_ASKED.test(asked.typed) || asksYears(asked.typed) || namesEventAlone(asked)) return 'date';
  const at = (wanted: Cue) => matches.find(({ cue }) => cue === wanted)?.from ?? -1;
  // "Quand la liste est-elle close pour ceux qui …": who is not asked for behind "when".
  const isRelative = (['when', 'symbol'] as const).some((cue) => cues.has(cue) && at(cue) >= 0 && at(cue) < at('who'));
  if ((cues.has('who') && !isRelative) || cues.has('howmany')) return 'words';
  if (cues.has('hour')) return 'hour';
  if (cues.has('whichsession') && !cues.has('when')) return 'session';
  if (cues.has('deadline')) return 'date';
  // "What did the talks bring out?", "how many were released?": nothing of an issue is asked for by its day.
  const isIssue = cues.has('docdate') && (!asksWhat(asked.typed, asked.language) || DATE.test(asked.typed));
  const isDated = cues.has('when') || isIssue;
  // "What is the symbol of the decision by which the Conference set up its subsidiary bodies?"
  const asksSymbol = cues.has('symbol') && at('symbol') < Math.max(at('decision'), at('resolution'));
  if ((cues.has('decision') || cues.has('resolution')) && !isDated)
    return draftNamed(asked) || asksSymbol ? 'document' : 'decision';
  const isWhether = (cues.has('meet') || cues.has('session')) && times.some(({ when }) => when) && !cues.has('where');
  const isBeside = cues.has('sessions') && asked.ordinals.length > 0 && (cues.has('before') || cues.has('after'));
  const limits = ['before', 'after', 'since', 'until'].some((cue) => cues.has(cue)) && times.length > 0;
  if (limits || isBeside || isWhether || isDated || cues.has('owndays')) return 'date';
  // "Which document contains the final report?": which one is asked for, and not when it was.
  if ((cues.has('next') || cues.has('last')) && !cues.has('where') && !asksWhichDocument(asked)) return 'date';
  if (HOUSE_ASKED.test(asked.typed)) return 'place';
  if (cues.has('where') && !speaksOfCity(asked)) return asksLand(asked) || asksWhither(asked) ? 'words' : 'place';
  // "Which two States submitted their initial reports?"
  if (asksAllLands(asked) && !cues.has('symbol') && !cues.has('documents')) return 'words';
  // "En application de quelle mesure soumet-elle son rapport ?"
  if (PROVISION_ASKED.test(asked.typed)) return 'words';
  // "Which firm audited the accounts?": no document is asked for.
  if (FIRM_ASKED.test(asked.typed)) return 'words';
  // "What form will the final document take?" asks for none.
  const isOutcome = !cues.has('symbol') && OUTCOME_DOCUMENT.test(asked.typed);
  if ([...PAPERS, ...(isOutcome ? [] : DOCUMENTS)].some((cue) => cues.has(cue))) return 'document';
  return 'words';
}

const PAPERS: readonly Cue[] = ['symbol', 'report', 'note'];
const DOCUMENTS: readonly Cue[] = ['documents'];

/** The outcome of a gathering, of which something else is asked. */
const OUTCOME_DOCUMENT =
  /(?<!\b(?:which|what) )\b(?:final|outcome) documents?\b|(?<!(?<!\p{L})quel(?:le)?s? )documents? final(?:s|es)?(?!\p{L})|(?<!(?:qué|que|cuál) )documentos? final(?:es)?(?!\p{L})|(?<!как(?:ой|ие) )итогов\p{L}+ документ|(?:ال|لل)وثيقة الختامية|(?:最后|成果|最终)文件/iu;

/** By which part of a plan or of a text something is done. */
const PROVISION_ASKED =
  /\b(?:under|pursuant to|in accordance with|in implementation of|as part of) (?:which|what) (?:action|measure|provision|commitment|step)\b|(?:en application|en vertu|en exécution|au titre) de quel(?:le)? (?:mesure|action|disposition|engagement)(?!\p{L})|(?:en (?:aplicación|cumplimiento|virtud)|de conformidad con) (?:de )?qu[ée] (?:medida|acción|disposición|compromiso)(?!\p{L})|(?:во исполнение|в соответствии с|согласно) как(?:ой|ого|ому|им) (?:мер|действи|положени|обязательств)|(?:عملا|وفقا|تنفيذا) [بل]أي (?:إجراء|تدبير|حكم|التزام)|(?:根据|依照|按照)哪(?:项|一项|条)(?:行动|措施|规定|承诺)/iu;

/** "Which firm audited the accounts?" */
const FIRM_ASKED =
  /\b(?:which|what) (?:\p{L}+ )?(?:firm|company|consultant|auditor)s?\b|(?<!\p{L})quel(?:le)?s? (?:\p{L}+ )?(?:firme|soci[ée]t[ée]|cabinet|entreprise)s?(?!\p{L})|(?:qué|que) (?:empresa|firma|compañía)s?(?!\p{L})|как(?:ая|ие|ой) (?:\p{L}+ )?(?:фирм|компани|аудитор)\p{L}*|(?:أي|ما هي) (?:ال)?شركة|哪(?:家|个)?(?:公司|事务所)/iu;

/** "In which hotel": the house in which something was held. */
export const HOUSE_ASKED =
  /\b(?:which|what) (?:hotel|building|venue|hall|conference cent(?:re|er))\b|(?<!\p{L})quel(?:le)? (?:h[ôo]tel|b[âa]timent|palais|centre de conf[ée]rences)(?!\p{L})|(?:qué|que) (?:hotel|edificio|centro de conferencias)(?!\p{L})|как(?:ом|ой) (?:отел|гостиниц|здани)|(?:أي|اي) (?:فندق|مبنى)|(?:哪|什么)(?:家|个|座)?(?:酒店|饭店|宾馆|大楼)/iu;

/** "Quelle période couvre le rapport de la KFOR ?": its first and last days. */
const PERIOD_ASKED =
  /\b(?:what|which) (?:reporting )?(?:period|time ?span|timeframe)\b|\bperiod (?:covered|under review) (?:by|in)\b|\bp[ée]riode (?:couverte|vis[ée]e|consid[ée]r[ée]e) (?:par|dans)(?!\p{L})|\bper[ií]odo (?:que abarca|abarcado|cubierto|comprendido)(?!\p{L})|период,? (?:охватываем|охваченн|который охватыва)|(?:ال)?فترة (?:المشمولة|التي (?:يغطيها|يشملها))|(?<!\p{L})quelle (?:est la )?p[ée]riode(?!\p{L})|qu[ée] per[ií]odo (?!de sesiones)|cu[áa]l es el per[ií]odo|какой (?:отч[её]тный )?период|за какой период|(?:أي|ما هي|ما) (?:ال)?فترة|哪(?:段|个|一段)(?:时间|时期|期间)|什么(?:时期|期间|时间段)/iu;

const DATE = /\bdated?s?\b|fecha|(?<!\p{L})дат|تاريخ|日期/iu;

/** "Where does the money come from?", "куда внести": whence something comes and whither it goes is often no place. */
const WHITHER: Record<AnswerLanguage, RegExp> = {
  en: /\bwhere\b.{0,60}\b(?:from|to)\b|\bfrom where\b/iu,
  fr: /(?<!\p{L})d['’]où(?!\p{L})|(?<!\p{L})vers où(?!\p{L})/iu,
  es: /(?<!\p{L})(?:de d[óo]nde|a ?d[óo]nde|hacia d[óo]nde)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:куда|откуда)(?!\p{L})/iu,
  ar: /(?:من|إلى|الى) (?:أين|اين)/u,
  zh: /[从到向自往][哪何][里儿处]/u,
};
const asksWhither = ({ typed, language, cues }: Asked): boolean => !cues.has('meet') && WHITHER[language].test(typed);

/** "Which index takes a holistic view of the city?": the city is spoken of, and another thing is asked for. */
function speaksOfCity({ matches, tokens, leftover }: Asked): boolean {
  const word = (at: number) => tokens[at]?.word ?? '';
  const all = matches.filter(({ cue }) => cue === 'where');
  return (
    WHICH_THING.test(word(0)) &&
    !tokens.some((token) => NAME.test(token.word)) &&
    all.every(
      ({ from, to }) =>
        to - from === 1 &&
        CITY.test(word(from)) &&
        [word(from - 1), word(from - 2)].some((before) => OF.test(before)) &&
        tokens.slice(1, from - 1).some((token) => leftover.includes(token.word)),
    )
  );
}
const WHICH_THING = /^(?:what|which|quel(?:le)?s?)$/;
const NAME = /^(?:name|nom)s?$/;
const CITY = /^(?:city|town|ville)$/;
const OF = /^(?:of|de)$/;

/** "Which country proposed …?" asks who did it; "in which country" asks where. */
export const asksLand = ({ matches, tokens, cues }: Asked): boolean =>
  !cues.has('meet') &&
  matches.some(
    ({ cue, from, to }) =>
      cue === 'where' &&
      LAND.test(
        tokens
          .slice(from, to)
          .map(({ word }) => word)
          .join(' '),
      ),
  );

const LAND = /^(?:which|what|quel) (?:country|pays)$/;

/** "Under which agenda item was it taken up?": its number; "which topic" asks for none. */
const asksItem = ({ cues, items, matches, tokens, typed }: Asked): boolean =>
  items.length === 0 &&
  !TOPIC_ASKED.test(typed) &&
  !['when', 'hour', 'documents', 'symbol'].some((cue) => cues.has(cue)) &&
  matches.some(
    ({ cue, from, to }) =>
      cue === 'item' &&
      tokens.slice(from, to).some(({ word }) => ITEM.test(word)) &&
      tokens.slice(Math.max(0, from - WHICH_WITHIN), to).some(({ word }) => WHICH.test(word)),
  );

/** "¿Qué tema recomendó la Mesa?": in Spanish an item is called as a topic is. */
const TOPIC_ASKED =
  /(?<!en |bajo )qu[ée] temas? (?:especial |principal )?(?:\p{L}+(?:ó|aron|ieron|ía)|recomiendan?|proponen?|sugieren?|piden?)(?!\p{L})|(?<!\p{L})temas? (?:prioritario|general|principal|central)(?:es|s)?(?!\p{L})/iu;

/**
 * Whether a theme or topic is asked for, and no item.
 *
 * @example asksTopic('¿Cuál es el tema prioritario de la Comisión?') // true
 */
export const asksTopic = (typed: string): boolean => TOPIC_ASKED.test(typed);

/** So many words before an item ask which. */
const WHICH_WITHIN = 3;

const ITEM = /^(?:items?|points?)$/;
const WHICH = /^(?:which|what|quel|quelle|quels)$/;

/** "What dates are given for the situation in Cyprus?": all that stand beside it. */
const SEVERAL: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:what|which) (?:dates|days)\b/iu,
  fr: /quelles (?:sont les )?dates|quels (?:sont les )?jours/iu,
  es: /(?:qué|que|cuáles son las|cuales son las) fechas|qué días/iu,
  ru: /какие (?:даты|дни)/iu,
  ar: /ما (?:هي )?(?:ال)?(?:تواريخ|ايام|أيام)/u,
  zh: /哪些(?:日期|日子)|哪几[个天]/u,
};

/** Whether several dates are asked for. */
export const asksSeveral = ({ typed, language }: Pick<Asked, 'typed' | 'language'>): boolean =>
  SEVERAL[language].test(typed);
