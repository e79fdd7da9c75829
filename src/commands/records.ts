import { catalogueOf } from '../knowledge/catalogue.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import type { Review } from '../knowledge/review.ts';
import type { AnswerLanguage } from '../model.ts';
import { catalogueAsText } from '../views/catalogue-text.ts';

export type RecordsOptions = { language: AnswerLanguage; json?: boolean; review: Review; write(text: string): void };

/** Prints what a knowledge folder holds and lacks, as text or as one JSON object. Returns the exit code, 0. */
export function records(folder: string, { language, json = false, review, write }: RecordsOptions): number {
  const catalogue = catalogueOf(loadKnowledge(folder, review));
  write(json ? JSON.stringify(catalogue) : catalogueAsText(catalogue, language));
  return 0;
}
