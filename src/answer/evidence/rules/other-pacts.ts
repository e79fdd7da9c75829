import { plain } from '../../../records/text.ts';
import type { Cue } from '../../lexicon.ts';
import { holds, termsIn } from '../fit.ts';
import { asksInForce, type Kind, kindOfText, kindsIn } from '../texts/in-force.ts';
import type { Rule } from './rule.ts';

/** Questions of what somebody does at a gathering, or in a decision, are of those. */
const OF_OTHERS: readonly Cue[] = ['session', 'sessions', 'meet', 'sitting', 'resolution'];

/** What is done to a text on a day, in plain letters: it is adopted, or signed. */
const DONE =
  /\b(?:adopted|signed|concluded|opened? for signature|signature)\b|\b(?:adoptee?|signee?|conclue?|ouverte? a la signature)(?!\p{L})|\b(?:adoptad[oa]|aprobad[oa]|firmad[oa]|adopto|aprobo|firmo|abiert[oa] a la firma|abrio a la firma)(?!\p{L})|(?<!\p{L})(?:принят|подписан|открыт\p{L}* для подписания)|اعتمد|وقع|فتح باب التوقيع|通过|签署|开放供签/u;

/** Between a text and that to which it belongs: "Agreement under the", "Accord se rapportant à la". */
const BELONGS =
  /^[\p{L}\p{M}]* ?(?:(?:under|to|relating to|pursuant to|for the implementation of|se rapportant a|relatif a|au|a|de|du|en vertu de|en el marco|en virtud|relativo a|del?|al|на (?:базе|основе)|в рамках|к|об осуществлении) (?:[\p{L}-]+ ){0,7}|بموجب |الملحق ب|في اطار )$/u;

/** Whether a text of this kind is named as itself, and not only as that to which another one belongs. */
function isItself(text: string, kind: Kind): boolean {
  const all = kindsIn(text);
  return all.some(
    (found, at) =>
      found.kind === kind &&
      !all
        .slice(0, at)
        .some((other) => other.kind !== kind && BELONGS.test(plain(text).slice(other.at + other.length, found.at))),
  );
}

/** Of which text a sentence says when it was made. */
export const OTHER_PACTS: readonly Rule[] = [
  {
    // "The Agreement under the Convention on Reefs was adopted on 4 May 2012": when the Convention was, it does not say.
    name: 'is of a text of the kind that is asked about',
    keeps: ({ text }, { wanted, asked }) => {
      const kind = kindOfText(asked.typed);
      const isMade = asksInForce(asked.typed) || DONE.test(plain(asked.typed));
      const isOfOthers = OF_OTHERS.some((cue) => asked.cues.has(cue)) || asked.decisions.length > 0;
      if (wanted !== 'date' || kind === undefined || kind === 'amendment' || !isMade || isOfOthers) return true;
      if (!isItself(asked.typed, kind)) return true;
      return kindsIn(text).length === 0 || isItself(text, kind);
    },
  },
  {
    // "The Pelindaba Treaty, which it ratified on 11 February 1998" (NPT/CONF.2015/43): when the NPT was ratified, it does not say.
    name: 'names itself the text that is asked about, where it names one',
    keeps: ({ text, language: { code } }, { wanted, asked: { typed, language }, sought: { words } }) => {
      const question = plain(typed);
      if (wanted !== 'date' || !(RATIFIED.test(question) || DONE.test(question)) || !namesPact(text)) return true;
      const [kind] = kindsIn(typed);
      const behind = kind ? termsIn(question.slice(kind.at + kind.length), language) : undefined;
      const own = words.filter(
        (word) => word.names !== undefined || word.letters !== undefined || (behind && holds(word, behind, language)),
      );
      const said = termsIn(text, code);
      return own.length === 0 || own.some((word) => word.weight > 1 && holds(word, said, code));
    },
  },
];

/** What a country does to a text, in plain letters. */
const RATIFIED =
  /\b(?:ratif|acced|adher|accession)\p{L}*|(?<!\p{L})(?:ратифи|присоедин)\p{L}*|صد[قّ]ت?|تصديق|انضم\p{L}*|批准|加入/u;

/** A text by its name, and not by its kind alone: "the Pelindaba Treaty", "Traité sur", "《条约》", in plain letters but for capitals. */
const NAMED =
  /\p{Lu}[\p{L}-]+ (?:Treaty|Convention|Protocol|Agreement)|(?:Trait[ée]|Convention|Protocole|Accord|Tratado|Convención|Convenio|Protocolo|Acuerdo|Treaty|Protocol|Agreement) (?:sur|sobre|on|for|pour|para|de (?=\p{Lu})|relati)(?! \d)|(?:Договор|Конвенци|Протокол|Соглашени)\p{L}* о|Договор\p{L}*\)|(?:معاهدة|اتفاقية|بروتوكول) \p{L}{4}|《[^》]*(?:条约|公约|议定书)》/u;
const namesPact = (text: string): boolean => NAMED.test(text);
