import { plain } from '../../records/text.ts';
import type { Asked } from '../asked.ts';
import { asksPerson } from '../evidence/asked/wanted.ts';
import type { OfficeNamed } from './officer-lines.ts';

/** Words for those who presided, and for those who reported, in plain letters. */
const CHAIR =
  /\bchair\p{L}*|\bpresid\p{L}*|председател\p{L}*|(?<!\p{L})(?:[وبل]?ال|ل)?رييس\p{L}*|(?<!\p{L})[تي]?[رت]راس\p{L}*|(?<!\p{L})[تي]?راس(?:ت?ها?|ت)?(?!\p{L})|主席|主持/u;
const RAPPORTEUR = /\brapporteu\p{L}*|\brelator\p{L}*|докладчи\p{L}*|(?<!\p{L})(?:[وبل]?ال|ل)?مقرر\p{L}*|报告员/u;
/** Other offices, and deeds that the head of a record does not tell. */
const OTHER =
  /\bvice|\bdeputy|\bco-?(?:chair|presid)|заместител|сопредседател|نايب|副主席|共同主席|\belect|\belu(?!\p{L})|\beleg|избра|избир|انتخ|选举|选出|当选|\bsecretar|секретар|امين|秘书|\b(?:special|specia[ul]x?|especial) |специальн/u;

/** The office whose holder a question asks for, where it is one that heads of records name. */
export function officeAsked(asked: Asked): OfficeNamed | undefined {
  const words = plain(asked.typed);
  if (!(asksPerson(asked) || asked.cues.has('chairing')) || OTHER.test(words)) return undefined;
  if (RAPPORTEUR.test(words)) return 'rapporteur';
  return CHAIR.test(words) ? 'chair' : undefined;
}
