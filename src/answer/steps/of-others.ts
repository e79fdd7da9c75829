import { languageOf } from '../../records/languages/languages.ts';
import { plain } from '../../records/text.ts';
import type { Asked } from '../asked.ts';
import { notInRecords, type Reply } from '../compose.ts';
import { wantedBy } from '../evidence/asked/wanted.ts';
import { namesPlace } from '../evidence/judge.ts';
import { isOfOthers } from '../evidence/rules/days-of-others.ts';
import { isSuperseded } from '../evidence/rules/superseded.ts';
import type { Phrases } from '../phrases/fr.ts';
import type { World } from '../world.ts';

/** How questions ask who was in the chair, in plain letters. */
const PRESIDED =
  /\bwho (?:chaired|presided)|\bqui (?:a |avait )?preside|(?<!\p{L})quien presidio|кто (?:председательствовал|вел)|من تراس|谁主持/u;
/** An election for a time to come, or thanks for one that is over, in plain letters. */
const OF_TERM =
  /(?:\b(?:select|elect|appoint)(?:s|ed)?\b|\b(?:elit|elu|nomme|designe)e?\b|(?<!\p{L})(?:elig|nombr)\p{L}+|избра\p{L}+|انتخب\p{L}*|选举|选出).*?(?:\byear term\b|-year term\b|\bfor the (?:next|coming)\b|\bstarting\b|prochaines annees|pour un mandat|por un (?:mandato|periodo)|proximos (?:\p{L}+ )?anos|сроком на|на следующ|لمده|任期)/u;

/**
 * When, where or under whom something was, a sentence on something else does not say: on the day of a paper or of an adoption, on a
 * plan that was changed, or on an election for years to come; nor does one in which no place is named.
 *
 * @example sayOfOthers(“ANT/IX/INF.15 Date: 28 September 1977”, asked, world, say).answer.status // 'not-in-records'
 */
export function sayOfOthers(reply: Reply, asked: Asked, world: World, say: Phrases): Reply {
  const { answer, focus } = reply;
  const [source] = answer.sources;
  if (answer.status !== 'answered' || answer.kind !== 'passage' || !source) return reply;
  const record = world.knowledge.records.find(({ id }) => id === source.record);
  if (!record) return reply;
  const language = languageOf(record.document.language);
  const text = source.quote;
  const wanted = asked.cues.has('deadline') ? 'words' : wantedBy(asked);
  const isOfElse =
    (answer.dates.length > 0 && isSuperseded(text, record, asked)) ||
    (wanted === 'date' && isOfOthers({ text, language, record, dates: answer.dates }, asked)) ||
    (wanted === 'place' && /\p{Lo}/u.test(text) && !namesPlace(text, language, world)) ||
    (PRESIDED.test(plain(asked.typed)) && OF_TERM.test(plain(text)));
  return isOfElse ? notInRecords(asked, world, say, answer.kind, { lead: say.notInRecords }, focus) : reply;
}
