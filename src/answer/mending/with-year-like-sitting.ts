import type { Asked } from '../asked.ts';
import { sittingRecord } from '../sittings/sitting-records.ts';
import type { World } from '../world.ts';

/** A number right behind the word for a meeting that is no year: "الجلسة 2041", "meeting No. 2015". */
const BEHIND =
  /(?:(?<!\p{L})(?:[ولب]?ال|لل|ل)?جلسة (?:رقم )?|\bmeeting (?:no\.? ?|number )|\bs[ée]ance (?:n[o°º]\.? ?|num[ée]ro )|\bsesi[óo]n (?:n[o°º.]\.? ?|n[úu]m\.? ?|n[úu]mero )|(?<!\p{L})заседани\p{L}+ (?:№ ?|номер )|第 ?)((?:19|20)\d\d)(?!\d|年)/iu;

/**
 * A question about a meeting whose number looks like a year, of which the records hold the record.
 *
 * @example withYearLikeSitting(asked('من ترأس الجلسة 2041؟'), world).leftover // ['2041']
 */
export function withYearLikeSitting(asked: Asked, { knowledge }: World): Asked {
  const year = BEHIND.exec(asked.typed)?.[1];
  const isTime = asked.times.some(({ when }) => when === year);
  if (year === undefined || !isTime) return asked;
  if (!knowledge.records.some((record) => sittingRecord(record)?.number === Number(year))) return asked;
  return {
    ...asked,
    times: asked.times.filter(({ when }) => when !== year),
    leftover: [...asked.leftover, year],
  };
}
