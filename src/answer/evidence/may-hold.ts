import type { DocumentRecord, Paragraph } from '../../model.ts';
import { languageOf } from '../../records/languages/languages.ts';
import type { Plan } from './asked/plan.ts';
import { fitOfBody } from './bodies/fit-of-body.ts';
import type { OwnOf } from './bodies/own-bodies.ts';
import { mayBeNear } from './likely.ts';
import { withoutOtherOffices } from './persons/roles.ts';
import { holdsMost, lacksNone } from './rules/holds.ts';
import { aroundOf } from './words/around.ts';

/** Whether some sentence of a paragraph, below another one, may answer. */
export type MayHold = (record: DocumentRecord, paragraph: Paragraph, above: string) => boolean;

/**
 * Tells off the paragraphs of which no sentence can hold enough of what is sought, since not even the whole paragraph does: its
 * words are those of all its sentences. So few sentences have to be read one by one.
 */
export function mayHold(plan: Plan, own: OwnOf): MayHold {
  const { asked, isPerson, wanted, isNamed } = plan;
  return (record, paragraph, above) => {
    const { text } = paragraph;
    // Without the offices of others a sentence may have words of which the paragraph has only longer ones.
    if (isPerson && withoutOtherOffices(text, asked.typed) !== text) return true;
    const language = languageOf(record.document.language);
    const whole = fitOfBody(text, aroundOf(record, paragraph, above, asked, own, text), language, plan);
    if (mayBeNear(whole, plan)) return true;
    const lacksWords = wanted === 'words' && !isNamed && whole.missing.length > 0;
    return !lacksWords && holdsMost(whole, language, plan) && lacksNone(whole, language, plan);
  };
}
