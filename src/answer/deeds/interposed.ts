/** What stands between commas behind the verb with which a paragraph begins, before the article of what is done. */
const INTERPOSED =
  /(?<=^(?:\d{1,3}\.\s)?\p{L}+(?: \p{L}+){0,4}), [^,;:.]{3,120}, (?=(?:the|an?|le|la|les|une?|el|los|las|una) |l['’])/iu;

/**
 * The words of a paragraph without what stands between its verb and what is done: "Establishes, as part of the Mechanism, the Santiago
 * network" (FCCC/PA/CMA/2019/6/Add.1).
 *
 * @example withoutInterposed('Establishes, as part of the Fund, the reef network') // 'Establishes the reef network'
 */
export const withoutInterposed = (text: string): string => text.replace(INTERPOSED, ' ');
