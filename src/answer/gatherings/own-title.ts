import type { DocumentRecord } from '../../model.ts';
import { literal } from '../../records/text.ts';
import { readOnce } from '../kept.ts';

/** A longer paragraph is no title. */
const LONGEST = 500;

/**
 * The title that a resolution of the General Assembly or of the Council has below its number, which is another than that of the item of
 * the agenda above it.
 *
 * @example ownTitle(record of A/RES/76/307) // 'Modalities for the Summit of the Future', under "Strengthening of the United Nations system"
 */
export const ownTitle: (record: DocumentRecord) => string | undefined = readOnce(
  ({ document: { symbol }, paragraphs }) => {
    const [, number] = /^[AE]\/RES\/(\d+\/\d+(?: [A-Z])?)$/u.exec(symbol ?? '') ?? [];
    if (number === undefined) return undefined;
    const below = new RegExp(`(?:^|\\s)${literal(number)}\\.?(?:\\s+(?<title>\\S.*))?$`, 'su');
    for (const [at, { text, part }] of paragraphs.entries()) {
      if (part !== 'head') return undefined;
      const found = below.exec(text);
      if (!found) continue;
      const title = found.groups?.title ?? paragraphs[at + 1]?.text ?? '';
      return title.length <= LONGEST ? title.replaceAll(/\s+/gu, ' ').trim() : undefined;
    }
    return undefined;
  },
);
