import { plain } from '../../../records/text.ts';
import type { Asked } from '../../asked.ts';

/** Words of questions and of texts for having a session in one's country. */
const HOSTS =
  /(?<!\p{L})(?:host(?:s|ed|ing)?(?!\p{L})|accueill|acog|acoj|hospeda|anfitri)|(?<!\p{L})приним|(?:ا|ت|ي)?ستضاف|استضاف|主办|承办|东道/u;

/** "Where was COP 24 hosted?" asks for its place. */
const WHERE = /(?<!\p{L})(?:where|ou|donde|где|اين)(?!\p{L})|哪里|何地|在哪/u;

/** "Which countries hosted the regional training workshops?": what is hosted is no session, in plain letters. */
const OTHER =
  /(?<!\p{L})(?:hosts?|hosted|hosting|host of) (?:(?!(?:at|during|by|for)\b)[\p{L}\d'’()-]+ ){0,7}(?:workshops?|seminars?|trainings?|courses?|symposi\p{L}+|expos?|dialogues?|webinars?|retreats?|hackathons?)(?!\p{L})|(?<!\p{L})accueill\p{L}* (?:[\p{L}\d'’()-]+ ){0,5}(?:ateliers?|seminaires?|formations?|stages?|cours|colloques?|dialogues?|webinaires?)(?!\p{L})|(?<!\p{L})(?:acog|acoj|hosped|fue\p{L}* anfitri)\p{L}* (?:[\p{L}\d()-]+ ){0,5}(?:taller(?:es)?|seminarios?|cursos?|simposios?|dialogos?)(?!\p{L})|(?<!\p{L})приним\p{L}* (?:[\p{L}\d()-]+ ){0,5}(?:семинар|практикум|курс|симпозиум|тренинг)|ستضاف\p{L}* (?:[\p{L}\d()-]+ ){0,4}(?:ال)?(?:حلق|ورش|ندو|دورات تدريب)|(?:主办|承办)[^。？?]{0,20}(?:研讨会|讲习班|培训班|对话会)/u;

/**
 * Whether a question asks who hosts a session: a decision of an earlier one says so.
 *
 * @example asksHost(asked of 'Which Party offered to host COP 25?') // true
 */
export const asksHost = ({ typed }: Pick<Asked, 'typed'>): boolean =>
  HOSTS.test(plain(typed)) && !WHERE.test(plain(typed)) && !OTHER.test(plain(typed));
