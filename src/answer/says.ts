import type { DocumentRecord, Language } from '../model.ts';
import type { Phrases } from './phrases/fr.ts';
import type { World } from './world.ts';

/** A value as words, and the record that gives it. */
export type Said = { value: string; record: DocumentRecord };

/**
 * Says that documents disagree, with each value and who gives it. Of a document that is held in several languages, the
 * texts that agree are counted together.
 */
export function disagreement(said: Said[], { knowledge }: Pick<World, 'knowledge'>, say: Phrases): string {
  const documentOf = ({ id }: DocumentRecord) =>
    knowledge.versions.find((texts) => texts.some((text) => text.id === id))?.[0]?.id;
  const groups = Map.groupBy(said, ({ value, record }) => `${documentOf(record) ?? record.document.title} ${value}`);
  const values = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { title } = first.record.document;
    if (documentOf(first.record) === undefined) return [say.contradictionValue(first.value, title)];
    const languages: Language[] = [...new Set(group.map(({ record }) => record.document.language))];
    return [say.versionsValue(first.value, languages, title)];
  });
  return say.contradiction(say.list(values));
}
