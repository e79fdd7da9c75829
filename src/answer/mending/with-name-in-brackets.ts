import { plain } from '../../records/text.ts';
import { analyse } from '../../search/analysis.ts';
import type { Asked } from '../asked.ts';
import { namedBodies } from '../slots/bodies.ts';
import type { World } from '../world.ts';

const BRACKETS = /[(（]([^()（）]{3,120})[)）]/gu;

/**
 * "The fourteenth session of the CMP (Kyoto Protocol)": words in brackets that are of the name of a body that is named say which it
 * is, and ask nothing more; so do those of the name of the body that it belongs to: "the CST (desertification)".
 *
 * @example withNameInBrackets(asked('когда была CMP 14 (Киотский протокол)'), world).leftover // []
 */
export function withNameInBrackets(asked: Asked, { knowledge }: World): Asked {
  const { typed, leftover, bodies, language } = asked;
  const ids = namedBodies(bodies);
  if (leftover.length === 0 || ids.length === 0 || !/[(（]/u.test(typed)) return asked;
  const parents = knowledge.bodies.flatMap(({ id, parent }) => (ids.includes(id) && parent ? [parent] : []));
  const names = knowledge.bodies
    .filter(({ id }) => ids.includes(id) || parents.includes(id))
    .flatMap((body) => body.names);
  const own = new Set(analyse(names.map((name) => name[language] ?? '').join(' '), language));
  const told = [...typed.matchAll(BRACKETS)].flatMap(([, inside = '']) => {
    const terms = analyse(inside, language);
    return terms.length > 0 && terms.every((term) => own.has(term)) ? [plain(inside)] : [];
  });
  const isTold = (word: string) =>
    told.some((inside) => analyse(inside, language).includes(analyse(word, language)[0] ?? ''));
  return told.length === 0 ? asked : { ...asked, leftover: leftover.filter((word) => !isTold(word)) };
}
