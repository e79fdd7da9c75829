import type { AnswerLanguage } from '../../model.ts';
import { plain } from '../../records/text.ts';
import { type Want, type WantWords, wantWordsOf } from './want-words.ts';

/** A question without what it asks beside the thing, and what that is. */
export type Wants = { head: string; beside: Want[] };

/**
 * What a question asks beside one thing, where that is a noun or a few words at its end, or behind another want at its beginning;
 * undefined where it asks one thing.
 *
 * @example wantsOf('Symbol of the SBI 43 report and its distribution date?', 'en') // { head: 'Symbol of the SBI 43 report?', beside: ['issued'] }
 * @example wantsOf('Когда и на каком заседании Совет принял резолюцию 2768?', 'ru') // { head: 'Когда Совет принял …', beside: ['sitting'] }
 */
export function wantsOf(typed: string, language: AnswerLanguage): Wants | undefined {
  const forms = formsOf(language);
  const beside: Want[] = [];
  let head = typed.trim();
  for (let cut = cutOf(head, forms); cut; cut = cutOf(head, forms)) {
    head = cut.head;
    beside.unshift(cut.want);
  }
  return beside.length > 0 ? { head, beside } : undefined;
}

/** How one want is asked for at the end, behind another in front, and anywhere. */
type Forms = { asks: RegExp; wants: { want: Want; last: RegExp; second: RegExp; any: RegExp }[] };

const made = new Map<AnswerLanguage, Forms>();

function formsOf(language: AnswerLanguage): Forms {
  const known = made.get(language);
  if (known) return known;
  const forms = makeForms(wantWordsOf(language));
  made.set(language, forms);
  return forms;
}

function makeForms({ joins, wants, frame, asks }: WantWords): Forms {
  const all = Object.entries(wants) as [Want, string][];
  const others = (want: Want) => all.flatMap(([other, said]) => (other === want ? [] : [said])).join('|');
  return {
    asks: new RegExp(asks, 'u'),
    wants: all.map(([want, said]) => ({
      want,
      last: new RegExp(String.raw`${joins}(?:${said})\s*[?？؟.!]*\s*$`, 'u'),
      second: new RegExp(String.raw`^(?<first>${frame}(?:${others(want)}))(?<cut>${joins}(?:${said}))(?=[\s的])`, 'u'),
      // Chinese has no spaces between words.
      any: new RegExp(String.raw`(?:(?<!\p{L})|(?=\p{Script=Han}))(?:${said})(?:(?!\p{L})|(?<=\p{Script=Han}))`, 'u'),
    })),
  };
}

/** A question without one of its wants, which stands at its end, or behind another at its beginning. */
function cutOf(text: string, forms: Forms): { head: string; want: Want } | undefined {
  const letters = plain(text);
  for (const { want, second } of forms.wants) {
    const { first = '', cut = '' } = second.exec(letters)?.groups ?? {};
    if (cut) return { head: `${text.slice(0, first.length)}${text.slice(first.length + cut.length)}`, want };
  }
  for (const { want, last } of forms.wants) {
    const end = last.exec(letters);
    if (end && asksElse(letters.slice(0, end.index), want, forms))
      return { head: `${text.slice(0, end.index)}${signOf(text)}`, want };
  }
  return undefined;
}

/** Whether what stands before a last want asks for something itself: a question has more than one want. */
const asksElse = (before: string, want: Want, { asks, wants }: Forms): boolean =>
  asks.test(before) || wants.some((other) => other.want !== want && other.any.test(before));

/**
 * Whether words ask for something by a noun: "Symbol of the SBI 43 report".
 *
 * @example namesWant('Symbol of the SBI 43 report', 'en') // true
 */
export const namesWant = (text: string, language: AnswerLanguage): boolean =>
  formsOf(language).wants.some(({ any }) => any.test(plain(text)));

/** The sign with which a question ends. */
const signOf = (text: string): string => /[?？؟]\s*$/u.exec(text)?.[0] ?? '';
