import { isHan } from '../../../search/han.ts';

/** Words of one sign that only join others: what stands on both sides of one is two words. */
const LITTLE = new Set([
  ...'的了是在和与及对向由被遭把给从到为以之其该此那这哪几多里上下中内外前后也又还就都并而或且于用将已曾可会要想请问有个两些次位项名年月日号天吗呢吧啊么谁何第作叫来去起至则才再每各让使跟同因但若如',
]);

let segmenter: Intl.Segmenter | undefined;

/**
 * The pairs of signs of a Chinese text that stand on a border between two words, and nowhere inside one: a sentence that has both words
 * apart from each other need not have the pair. Signs of which no word is known are taken for a name, whose pairs are whole.
 *
 * @example [...bordersOf('停止敌对行动')] // ['止敌', '对行']
 */
export function bordersOf(text: string): ReadonlySet<string> {
  const borders = new Set<string>();
  const inside = new Set<string>();
  let before = '';
  for (const segment of segmentsOf(text)) {
    const signs = [...segment];
    for (const [i, sign] of signs.entries()) if (i > 0) inside.add(`${signs[i - 1]}${sign}`);
    const [first = ''] = signs;
    const last = [...before].at(-1) ?? '';
    if (isHan(first) && isHan(last)) {
      const isJoined = !isOneWord(before) && !isOneWord(segment);
      (isJoined || LITTLE.has(before) || LITTLE.has(segment) ? borders : inside).add(`${last}${first}`);
    }
    before = segment;
  }
  for (const pair of inside) borders.delete(pair);
  return borders;
}

/** Words of the field that the segmenter takes for signs without a word. */
const OF_FIELD = /(缔约国|缔约方|非缔约方|议定书|秘书处|附属机构|报告员|工作组|无核武器区|与会者|成员国)/u;

/** The words of a text, those of the field whole. */
function segmentsOf(text: string): string[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const words = segmenter;
  return text
    .split(OF_FIELD)
    .flatMap((part) => (OF_FIELD.test(part) ? [part] : [...words.segment(part)].map(({ segment }) => segment)));
}

const isOneWord = (segment: string): boolean => [...segment].length === 1;
