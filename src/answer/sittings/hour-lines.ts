import type { AnswerLanguage, DocumentRecord, Paragraph } from '../../model.ts';
import { plain } from '../../records/text.ts';
import type { Cue } from '../lexicon.ts';

/** How records of meetings say that a meeting began, and that it ended, in plain letters. */
const OPENED: Record<AnswerLanguage, RegExp> = {
  en: /\bmeeting (?:was|is) (?:called to order|opened|resumed)\b|\bmeeting (?:opened|began|started) at\b|^opened ?:/,
  fr: /\b(?:seance|reunion) (?:publique )?(?:est|etait|a ete) (?:ouverte|declaree ouverte)|^ouvert(?:e|ure) ?:/,
  es: /\bse (?:declara|declaro) abierta la (?:sesion|reunion)|\bse (?:abre|abrio|inicia|inicio) la (?:sesion|reunion)|\bcomienza la (?:sesion|reunion)|^apertura ?:/,
  ru: /заседание (?:открывается|открылось|было открыто|начал(?:ось|ся)|начинается|объявляется открытым)|^(?:открытие|начало) ?:/u,
  ar: /(?:افتتحت|افتتح|بدات|بدا|استونفت) (?:\p{L}+ ){0,3}(?:\(\p{L}+\) )?(?:من )?الجلسه/u,
  zh: /开会[。.]?$|会议(?:于.{0,14})?(?:开始|开幕)|^开始[:：]?/u,
};
const CLOSED: Record<AnswerLanguage, RegExp> = {
  en: /\bmeeting (?:rose|was (?:adjourned|closed|suspended)|closed|ended)\b|\bclosed ?:/,
  fr: /\b(?:seance|reunion) (?:publique )?(?:est|etait|a ete) (?:levee|close|suspendue)|\bcloture ?:/,
  es: /\bse (?:levanta|levanto|suspende|suspendio|clausura) la (?:sesion|reunion)|\bse (?:declara|declaro) (?:levantada|clausurada)|\bclausura ?:/,
  ru: /заседание (?:закрывается|закрылось|было закрыто|заканчивается|закончилось|завершилось|прерывается|объявляется закрытым)|(?:закрытие|окончание) ?:/u,
  ar: /(?:رفعت|اختتمت|انتهت|علقت) الجلسه/u,
  zh: /散会[。.]?$|会议(?:于.{0,14})?(?:结束|闭幕|休会)/u,
};

/** The line says no more than when that was. */
const LONGEST = 160;
/** `10`, `15/10`, `3.05`: an hour. */
const HOUR = /\d{1,2}/;

/** The line of a record that gives the hour at which its meeting was opened, or closed; undefined where several do. */
export function hourLine({ document, paragraphs }: DocumentRecord, cues: ReadonlySet<Cue>): Paragraph | undefined {
  const sought = [...(cues.has('open') ? [OPENED] : []), ...(cues.has('close') ? [CLOSED] : [])];
  const found = paragraphs.filter(({ text }) => {
    const words = plain(text);
    return text.length <= LONGEST && HOUR.test(words) && sought.every((said) => said[document.language].test(words));
  });
  return found.length === 1 ? found[0] : undefined;
}
