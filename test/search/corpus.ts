import type { Passage } from '../../src/search/index.ts';

/** A few paragraphs of the shipped documents, shortened, and two in English. */
export const corpus: Passage[] = [
  { id: 'created', text: 'Le Groupe de travail a été créé en application de la décision 2/6.', parent: 'report' },
  { id: 'permanent', text: 'La Conférence a décidé, dans sa décision 4/3, qu’il serait permanent.', parent: 'report' },
  {
    id: 'seventh',
    text: 'Le Groupe de travail a tenu sa septième réunion à Vienne en octobre 2013.',
    parent: 'report',
  },
  { id: 'indicators', text: 'Examen d’indicateurs de performance pour l’assistance technique.', parent: 'agenda' },
  { id: 'resources', text: 'Mobilisation des ressources.', parent: 'agenda' },
  { id: 'providers', text: 'Coordination entre les prestataires d’assistance technique.', parent: 'agenda' },
  { id: 'opening', text: 'La réunion s’ouvrira le mercredi 3 octobre 2007 à 10 heures.', parent: 'agenda' },
].map((passage) => ({ ...passage, language: 'fr' }));

export const englishPassages: Passage[] = [
  { id: 'en-1', text: 'The Working Group held its seventh meeting in Vienna.', language: 'en', parent: 'english' },
  { id: 'en-2', text: 'Mobilization of resources for technical assistance.', language: 'en', parent: 'english' },
];
