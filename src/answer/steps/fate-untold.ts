import type { AnswerLanguage, Language } from '../../model.ts';
import { plain } from '../../records/text.ts';
import type { Asked } from '../asked.ts';
import { notInRecords, type Reply } from '../compose.ts';
import type { Phrases } from '../phrases/fr.ts';
import type { World } from '../world.ts';

/** How questions ask how something ended, in plain letters. */
const ASKED: Record<AnswerLanguage, RegExp> = {
  en: /\b(?:what (?:became|has become) of|what(?:ever)? (?:has |have )?happened (?:to|with)|(?:the )?fate of)\b/u,
  fr: /qu'est (?:devenue?s?|advenu)|qu'est-(?:il|elle|ce qui est) (?:devenue?|advenu|arrive) |que (?:sont )?deven\p{L}+|quel sort|le sort d/u,
  es: /que (?:paso|ha pasado|ocurrio|sucedio) con|que fue de|en que quedo|que suerte/u,
  ru: /что (?:стало|случилось|произошло) с|какова судьба|чем закончил/u,
  ar: /ماذا (?:حدث|حل|جري) ل|ما مصير|ما الذي حدث ل/u,
  zh: /(?:结果如何|后来怎[么样]|怎么处理|如何处理|下场|结局)/u,
};

/** Verbs that say how a paper or a plan ended, in plain letters. */
const ENDS: Record<Language, RegExp> = {
  en: /\b(?:adopt|withdr[ae]w|reject|approv|defer|postpon|cancel|vot|fail|endors|amend|revis|replac|supersed|discontinu|abandon|drop|decid|agree|took no|no action|not acted|merg|end(?:ed|orsed)|transmit|forward|consensus|issued|publish|elect|nominat|remain)/u,
  fr: /(?<!\p{L})(?:adopt|retir|rejet|approuv|report|ajourn|annul|vot|echou|modifi|revis|remplac|abandonn|decid|conven|fusionn|transm|consensus|publi|elu|elir|election|candidat)/u,
  es: /(?<!\p{L})(?:aprob|adopt|retir|rechaz|aplaz|cancel|vot|fracas|enmend|revis|reemplaz|sustitu|abandon|decid|acord|convin|fusion|transmi|consenso|public|eleg|eligi|eleccion|candidat)/u,
  ru: /(?<!\p{L})(?:принял|принят|сня[лт]|отозва|отклон|утверд|одобр|отлож|отмен|голосов|измен|пересмотр|замен|реши|постанов|соглас|объедин|препровод|консенсус|опубликов|избр|избир|выдвин|кандидат)/u,
  ar: /(?:اعتم|سحب|رفض|اقر|وافق|ارج[اي]|الغ|صوت|تصويت|عدل|نقح|قرر|احال|توافق|نشر|انتخ|رشح|ترشيح)/u,
  zh: /通过|撤回|否决|核可|核准|推迟|取消|表决|修正|修订|决定|商定|同意|转交|协商一致|印发|选举|当选|提名/u,
};

/**
 * "What became of the draft A/C.1/1/L.2?": that it was introduced, or circulated, says not how it ended.
 *
 * @example sayFateUntold(reply with “The Chair introduced the text.”, asked, world, say).answer.status // 'not-in-records'
 */
export function sayFateUntold(reply: Reply, asked: Asked, world: World, say: Phrases): Reply {
  const { answer, focus } = reply;
  const isSentence = answer.kind === 'passage' || answer.kind === 'symbol';
  if (answer.status !== 'answered' || !isSentence || !ASKED[asked.language].test(plain(asked.typed))) return reply;
  return answer.sources.some(({ quote, language }) => ENDS[language].test(plain(quote)))
    ? reply
    : notInRecords(asked, world, say, 'passage', { lead: say.notInRecords }, focus);
}
