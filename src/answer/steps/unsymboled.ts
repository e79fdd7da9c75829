import { findSymbols } from '../../records/symbol.ts';
import { plain } from '../../records/text.ts';
import type { Asked } from '../asked.ts';
import { notInRecords, type Reply } from '../compose.ts';
import { asksSpeakingDocument } from '../evidence/words/document-frames.ts';
import type { Cue } from '../lexicon.ts';
import type { Phrases } from '../phrases/fr.ts';
import type { World } from '../world.ts';

/** Other things that are asked, in words of which one may be that for a symbol: "la désertification de la côte". */
const OTHERWISE: readonly Cue[] = ['when', 'where', 'who', 'howmany', 'why', 'hour', 'deadline'];

/** "Quelle est la cote du document où il est question de l'aéroport ?": that of the document that is quoted. */
const maySpeak = (asked: Asked): boolean => REPORT.test(plain(asked.typed)) || asksSpeakingDocument(asked);

/** A report or a letter may be the very document that is quoted. */
const REPORT = /\b(?:reports?|rapports?|informes?|letters?|lettres?|cartas?)\b|доклад|письм|تقرير|رسال|报告|信/u;

/**
 * "What is the symbol of the technical paper on kelp?": a sentence that only speaks of that paper, and names no symbol, is no answer.
 *
 * @example sayUnsymboled(reply with “The paper on kelp was noted.”, asked, world, say).answer.status // 'not-in-records'
 */
export function sayUnsymboled(reply: Reply, asked: Asked, world: World, say: Phrases): Reply {
  const { answer, focus } = reply;
  const asksSymbol =
    asked.cues.has('symbol') && asked.symbols.length === 0 && !OTHERWISE.some((cue) => asked.cues.has(cue));
  if (!asksSymbol || answer.status !== 'answered' || answer.kind !== 'passage' || maySpeak(asked)) return reply;
  const isNamed = answer.sources.some(({ quote }) => findSymbols(quote).length > 0);
  return isNamed ? reply : notInRecords(asked, world, say, 'symbol', { lead: say.notInRecords }, focus);
}
