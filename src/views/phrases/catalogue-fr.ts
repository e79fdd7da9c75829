import type { CataloguePhrases } from './catalogue-shape.ts';

/** The words of the catalogue in French. */
export const fr: CataloguePhrases = {
  title: 'Catalogue',
  lead: 'Ce qui est conservé, ce qui manque et ce qu’une personne doit encore vérifier.',
  none: 'Aucun document n’est encore conservé.',
  held: (documents, languages) =>
    `${documents === 1 ? '1 document conservé' : `${documents} documents conservés`} : ${languages}.`,
  texts: (language, count) => `${language} ${count}`,
  of: (subject, said) => `${subject} : ${said}`,
  undated: 'Sans date',
  otherDocuments: 'Autres documents',
  noSymbol: 'cote inconnue',
  languages: (names) => `conservé en ${names}`,
  gaps: 'Non conservé',
  gapsLead: 'D’autres documents mentionnent ces sessions.',
  missing: { agenda: 'ordre du jour', report: 'rapport' },
  missingAs: (missing, symbol) => `${missing} (${symbol})`,
  toReview: 'À vérifier',
  toReviewLead: 'Laissé de côté dans les réponses tant qu’une personne ne l’a pas comparé au texte.',
  wholeRecord: 'toute la fiche',
  contradictions: 'Contradictions',
  contradictionsLead:
    'Les réponses donnent chacune de ces valeurs tant qu’une personne n’a pas choisi dans rulings.yml.',
  fields: {
    dates: 'Dates',
    place: 'Lieu',
    status: 'Tenue ou annulée',
    decision: 'Décision',
    words: 'Versions linguistiques qui diffèrent',
  },
  act: {
    created: 'création',
    'made-permanent': 'pérennisation',
    renewed: 'reconduction',
    merged: 'fusion',
    ended: 'fin',
  },
  status: { held: 'tenue', planned: 'prévue', cancelled: 'annulée' },
  decision: (id) => id.replace('decision', 'décision').replace('resolution', 'résolution'),
  aSession: 'une session',
};
