/** So much of a beginning is read at a glance. */
const GLANCE = 160;

/**
 * The first words with which a text begins, to tell it from others in a list: cut behind a whole word, with a sign that it is.
 *
 * @example atAGlance('The provisional agenda and the proposed organization of work are contained in annexes I and II.')
 * //=> 'The provisional agenda and the proposed organization of work are contained in annexes I and II.'
 */
export function atAGlance(begins: string): string {
  if (begins.length <= GLANCE) return begins;
  const space = begins.lastIndexOf(' ', GLANCE);
  return `${begins.slice(0, space > GLANCE / 2 ? space : GLANCE)} …`;
}
