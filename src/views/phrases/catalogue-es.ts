import type { CataloguePhrases } from './catalogue-shape.ts';

/** The words of the catalogue in Spanish. */
export const es: CataloguePhrases = {
  title: 'Catálogo',
  lead: 'Lo que se conserva, lo que falta y lo que una persona debe examinar todavía.',
  none: 'Todavía no se conserva ningún documento.',
  held: (documents, languages) =>
    `${documents === 1 ? 'Se conserva 1 documento' : `Se conservan ${documents} documentos`}: ${languages}.`,
  texts: (language, count) => `${language} ${count}`,
  of: (subject, said) => `${subject}: ${said}`,
  undated: 'Sin fecha',
  otherDocuments: 'Otros documentos',
  noSymbol: 'signatura desconocida',
  languages: (names) => `se conserva en ${names}`,
  gaps: 'No se conserva',
  gapsLead: 'Otros documentos mencionan estas reuniones.',
  missing: { agenda: 'programa', report: 'informe' },
  missingAs: (missing, symbol) => `${missing} (${symbol})`,
  toReview: 'Por examinar',
  toReviewLead: 'No se usa en las respuestas hasta que una persona lo haya cotejado con el texto.',
  wholeRecord: 'toda la ficha',
  contradictions: 'Contradicciones',
  contradictionsLead: 'Las respuestas dan cada uno de estos valores hasta que una persona elija uno en rulings.yml.',
  fields: {
    dates: 'Fechas',
    place: 'Lugar',
    status: 'Celebración o cancelación',
    decision: 'Decisión',
    words: 'Versiones lingüísticas que difieren',
  },
  act: {
    created: 'creación',
    'made-permanent': 'conversión en elemento permanente',
    renewed: 'renovación',
    merged: 'fusión',
    ended: 'disolución',
  },
  status: { held: 'celebración', planned: 'previsión', cancelled: 'cancelación' },
  decision: (id) => id.replace('decision', 'decisión').replace('resolution', 'resolución'),
  aSession: 'una reunión',
};
