import type { Answer, Distribution } from '../model.ts';
import type { Exchange } from '../store/store.ts';
import { answerAgain } from './converse.ts';
import type { Services } from './services.ts';
import { withLimits } from './wording.ts';

/** A question that was asked before, with its answer. */
export type Answered = { id: string; exchange: Exchange; answer: Answer };

/** Answers an earlier question again for readers of a level; undefined when it is no longer kept. */
export async function answeredAgain(
  services: Services,
  id: string,
  level: Distribution,
): Promise<Answered | undefined> {
  const exchange = await services.store.exchanges.get(id);
  if (!exchange) return undefined;
  return { id, exchange, answer: withLimits(services, answerAgain(services, exchange, level).answer, level) };
}
