import { plain } from '../../records/text.ts';
import type { Asked } from '../asked.ts';

/** Words of questions and of texts for having a session in one's country. */
const HOSTS =
  /(?<!\p{L})(?:host(?:s|ed|ing)?(?!\p{L})|accueill|acog|acoj|hospeda|anfitri)|(?<!\p{L})приним|(?:ا|ت|ي)?ستضاف|استضاف|主办|承办|东道/u;

/** "Where was COP 24 hosted?" asks for its place. */
const WHERE = /(?<!\p{L})(?:where|ou|donde|где|اين)(?!\p{L})|哪里|何地|在哪/u;

/**
 * Whether a question asks who hosts a session: a decision of an earlier one says so.
 *
 * @example asksHost(asked of 'Which Party offered to host COP 25?') // true
 */
export const asksHost = ({ typed }: Pick<Asked, 'typed'>): boolean =>
  HOSTS.test(plain(typed)) && !WHERE.test(plain(typed));
