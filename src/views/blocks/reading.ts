import type { AnswerLanguage } from '../../model.ts';

/** A city by its English name, or that by which the hours of a zone go: `Vienne` for `Vienna` or `Europe/Vienna`. */
export type CityOf = (zone: string, language: AnswerLanguage) => string;

/** What a view knows of its reader, and of where it stands. */
export type Reading = {
  /** Language of buttons and labels: that of the reader's Slack. What an answer says stays in its own language. */
  words: AnswerLanguage;
  /** Address under which the pages of documents stand, `https://…`; without it, passages open by button only. */
  pages?: string;
  /** Without it, the city of the zone's own name is given. */
  cities?: CityOf;
};

/** A city, or that of a zone, as the reading names it or as the zone itself does. */
export function cityOf(zone: string, language: AnswerLanguage, { cities }: Reading): string {
  return cities?.(zone, language) || (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
