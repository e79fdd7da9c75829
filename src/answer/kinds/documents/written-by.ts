import { quoteWhole } from '../../../knowledge/quote.ts';
import type { AnswerLanguage, DocumentRecord, Paragraph } from '../../../model.ts';
import { languageOf } from '../../../records/languages/languages.ts';
import { OFFICE_LINES } from '../../../records/languages/office-lines.ts';
import { plain } from '../../../records/text.ts';
import { answered, type Handler, quoting } from '../../compose.ts';
import { asksSubmitter, saysSubmitter } from '../../submitters.ts';
import { heldAs } from './named-document.ts';

/** Who wrote a document, as questions ask it: nothing but these words stands beside its symbol. */
const ASKS: Record<AnswerLanguage, RegExp> = {
  en: /^(?:which|what) (?:country|state|delegation|group|countries|states|delegations) (?:submitted|proposed|presented|introduced|tabled|sponsored)$|^(?:is |was )?(?:submitted|proposed|presented|introduced|tabled|sponsored) by (?:whom|who|which (?:country|state|delegation|group))$|^who (?:wrote|proposed|tabled|introduced|sponsored|authored|prepared|submitted|issued|presented|drafted|is the author of|was the author of)$|^(?:by whom|who) (?:is|was) (?:it |this )?(?:written|prepared|submitted|issued|presented|drafted)(?: by)?$|^(?:by )?whom? (?:is|was) (?:written|prepared|submitted|issued|presented) by$/u,
  fr: /^quel(?:le)? (?:pays|etat|delegation|groupe) a (?:soumis|presente|propose|depose)$|^qui (?:a|est l'auteur|a bien pu)(?: (?:redige|ecrit|prepare|soumis|presente|propose|depose|etabli|publie))?(?: de| du)?$|^par qui (?:a ete|est) (?:redige|ecrit|prepare|soumis|presente|etabli)e?$|^(?:quel est l')?auteur (?:de|du)$/u,
  es: /^que (?:pais|estado|delegacion|grupo) (?:presento|propuso|sometio)$|^quien (?:escribio|redacto|preparo|presento|propuso|sometio|elaboro|es el autor del?)$|^por quien fue (?:escrito|redactado|preparado|presentado|elaborado)$|^(?:cual es el )?autor del?$/u,
  ru: /^как(?:ая|ое|ие) (?:страна|государство|делегация|группа) (?:представил[аои]|внес(?:ла|ло|ли)|предложил[аои])$|^кто (?:(?:написал|подготовил|представил|составил|внес|предложил)(?:а|и)?|автор)$|^(?:кем|кому) (?:написан|подготовлен|представлен|составлен)[оаы]?$/u,
  ar: /^(?:من|من الذي|من هو|ما هي الجهه التي) (?:اعد|كتب|قدم|حرر|وضع|مولف|صاحب)(?:ت|ه|ها)?$/u,
  zh: /^(?:由?谁(?:编写|提交|撰写|起草|提出)(?:了|的)?|是?(?:由)?谁(?:编写|提交|撰写|起草|提出)的?|的?(?:作者|编写者|提交者)是谁)$/u,
};

/** Little words beside the symbol that add nothing: "the document", "документ". */
const BESIDE =
  /(?<!\p{L})(?:the|le|la|les|el|du|de|of|document|documento|paper|report|rapport|informe|документ[ае]?|доклад|(?:ال)?وثيقه|(?:ال)?تقرير)(?!\p{L})|文件|报告/gu;

const LONGEST = 200;

/**
 * Who wrote a document that is named by its symbol: the line of its head that says so.
 *
 * @example 'Who wrote A/CONF.192/PC/L.3?' //=> “Working paper by the Chairman of the Preparatory Committee”
 */
export const writtenBy: Handler = (asked, world, say) => {
  const { cues, symbols, typed, language } = asked;
  const [symbol, ...others] = symbols;
  if (!(cues.has('who') || asksSubmitter(asked)) || !symbol || others.length > 0) return undefined;
  const beside = plain(typed).replace(plain(asked.text.slice(symbol.start, symbol.end)), ' ');
  if (!ASKS[language].test(bare(beside)) && !ASKS[language].test(bare(beside.replace(BESIDE, ' ')))) return undefined;
  const record = heldAs(asked, world);
  const found = record?.paragraphs.filter((paragraph) => saysWhose(paragraph, record)) ?? [];
  const [only, ...more] = found;
  if (!record || !only || more.length > 0) return undefined;
  const quote = quoteWhole(world.knowledge, record, only);
  return answered(asked, 'document', quoting(say, record, [{ key: only.key, quote }]));
};

const bare = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();

function saysWhose({ part, text }: Paragraph, { document }: DocumentRecord): boolean {
  const { code, masthead } = languageOf(document.language);
  const words = plain(text);
  return (
    part === 'head' &&
    text.length < LONGEST &&
    (saysSubmitter(text, code) ||
      [...masthead.kindLine, ...OFFICE_LINES[code]].some(([expression]) => expression.test(words)))
  );
}
