import type { Passage } from '../../src/search/index.ts';
import { pick, type Random, seededRandom } from './random.ts';

/** Questions of staff that need the full text, on the shipped documents. */
export const domainQuestions = [
  'Que disent les documents sur les enseignements à tirer de l’apport d’une assistance technique ?',
  'Qui doit élaborer des propositions d’activités d’assistance technique ?',
  'quelles ressources sont nécessaires pour l’assistance technique',
  'Quels sont les domaines prioritaires identifiés par le groupe de travail ?',
  'coordination entre les prestataires d’assistance technique',
  'Que recommande le groupe sur les indicateurs de performance ?',
  'rapports analytiques sur les deux premiers cycles de collecte d’informations',
  'services complets d’interprétation dans les langues officielles',
  'Comment les États parties communiquent-ils leurs renseignements ?',
  'à quoi servent les activités et programmes thématiques, nationaux et régionaux de l’ONUDC',
  'application de la Convention et des Protocoles s’y rapportant',
  'Pourquoi le programme de travail a-t-il été établi conformément aux décisions ?',
];

const frames = [
  (words: string[]) => `Que disent les documents sur ${words.join(' et sur ')} ?`,
  (words: string[]) => `quelle est la ${words.join(' des ')}`,
  (words: string[]) => `Dans quel document est-il question de ${words.join(' ou de la ')} pour le groupe de travail ?`,
  (words: string[]) => words.join(' '),
];

/** So many questions, every third on the domain, the others on words that stand in a passage. Same seed, same list. */
export function benchQuestions(passages: readonly Passage[], count: number, seed = 2): string[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, i) =>
    i % 3 === 0
      ? (domainQuestions[(i / 3) % domainQuestions.length] as string)
      : pick(random, frames)(someWords(pick(random, passages).text, random)),
  );
}

/** The same questions with a typing error in each long word: two letters exchanged. */
export function misspell(question: string): string {
  return question.replace(/(\p{L}{3})(\p{L})(\p{L})(\p{L}*)/gu, (_, start, a, b, rest) => start + b + a + rest);
}

function someWords(text: string, random: Random): string[] {
  const long = text.match(/\p{L}{5,}/gu) ?? ['groupe'];
  return Array.from({ length: 2 + Math.floor(random() * 4) }, () => pick(random, long));
}
