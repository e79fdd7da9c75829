import type { Contradiction, GapKind, MandateAct } from '../../model.ts';

/** The words of the catalogue, in one language. */
export type CataloguePhrases = {
  title: string;
  lead: string;
  none: string;
  /** How many documents, and in which languages their texts are held. */
  held(documents: number, languages: string): string;
  texts(language: string, count: number): string;
  /** A subject and what is said of it. */
  of(subject: string, said: string): string;
  undated: string;
  otherDocuments: string;
  noSymbol: string;
  /** In which languages the texts of one document are held. */
  languages(names: string): string;
  gaps: string;
  gapsLead: string;
  missing: Record<GapKind, string>;
  /** A document that is missing, with the symbol by which others cite it. */
  missingAs(missing: string, symbol: string): string;
  toReview: string;
  toReviewLead: string;
  wholeRecord: string;
  contradictions: string;
  contradictionsLead: string;
  fields: Record<Contradiction['field'], string>;
  act: Record<MandateAct, string>;
  status: Record<string, string>;
  decision(id: string): string;
  /** A session without number or dates. */
  aSession: string;
};
