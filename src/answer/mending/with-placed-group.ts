import { numberedGroups } from '../../records/numbered-groups.ts';
import type { Asked } from '../asked.ts';

const GROUP = /^(?:working|group|groupe|grupo)$/u;
const GATHERING = /^(?:session|meeting|sitting)s?$/u;

/**
 * A question that names a working group by its place, in scripts that have no Roman numbers: "الفريق العامل الأول" (A/CN.10/2015/L.2),
 * "第一工作组". Its number counts no session.
 *
 * @example withPlacedGroup(asked('متى انتخب رئيس الفريق العامل الأول؟')).ordinals // []
 */
export function withPlacedGroup(asked: Asked): Asked {
  const { typed, language, ordinals, tokens, matches } = asked;
  const groups = language === 'ar' || language === 'zh' ? numberedGroups(typed, language) : [];
  const isAt = (at: number, form: RegExp) => form.test(tokens[at]?.word ?? '');
  const isOfGroup = ({ value, from, to }: Asked['ordinals'][number]) =>
    groups.includes(value) && (isAt(from - 1, GROUP) || (isAt(to, GROUP) && !isAt(to + 2, GATHERING)));
  const placed = ordinals.filter(isOfGroup);
  if (placed.length === 0) return asked;
  const left = matches.filter(({ from }) => !placed.some((mention) => mention.from <= from && from < mention.to));
  const lost = matches.filter((match) => !left.includes(match)).map(({ cue }) => cue);
  return {
    ...asked,
    ordinals: ordinals.filter((mention) => !placed.includes(mention)),
    matches: left,
    cues: new Set([...asked.cues].filter((cue) => !lost.includes(cue) || left.some((match) => match.cue === cue))),
  };
}
