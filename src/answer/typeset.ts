import type { Answer } from '../model.ts';

const QUOTED = /(“[^”]*”)/;

/** Signs between parts of an answer, as Chinese writes them; what is quoted stays to the letter. */
function chinese(text: string): string {
  const set = text
    .split(QUOTED)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replaceAll(index === 0 ? /(?<=[\p{Script=Han}）]) : /gu : /^ : |(?<=[\p{Script=Han}）]) : /gu, '：')
            .replaceAll(index === 0 ? /(?<=[\p{Script=Han}）]) ; /gu : /^ ; |(?<=[\p{Script=Han}）]) ; /gu, '；')
            .replaceAll(/(?<=[。：；]) /g, ''),
    )
    .join('');
  return /^\p{Script=Han}/u.test(set) ? set.replace(/\.$/, '。') : set;
}

/**
 * An answer with the marks of its language: in Chinese no spaces around them.
 *
 * @example typeset({ ...answer, language: 'zh', lead: '是。 会议已取消。' }).lead //=> '是。会议已取消。'
 */
export const typeset = (answer: Answer): Answer =>
  answer.language === 'zh'
    ? { ...answer, lead: chinese(answer.lead), lines: answer.lines.map(chinese), notes: answer.notes.map(chinese) }
    : answer;
