import { bodyOf } from '../../../knowledge/knowledge.ts';
import type { Language } from '../../../model.ts';
import type { Asked } from '../../asked.ts';
import { namedBodies } from '../../slots/bodies.ts';
import type { World } from '../../world.ts';

/**
 * A question with what the bodies that it names are called in the language of a document, so that their letters are known there: "OSE" is
 * "SBI" in FCCC/SBI/2015/10.
 */
export function namedInLanguage(asked: Asked, { knowledge }: World, language: Language): Asked {
  if (language === asked.language) return asked;
  const names = namedBodies(asked.bodies).flatMap((id) => {
    const body = bodyOf(knowledge, id);
    return [...(body?.names ?? []).map((all) => all[language] ?? ''), ...(body?.also?.[language] ?? [])];
  });
  return names.length === 0 ? asked : { ...asked, typed: [asked.typed, ...names].join(' ') };
}
