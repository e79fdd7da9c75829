/** Exit codes: 0 answered, 1 not answered (not in the records, unclear, out of scope), 2 the call was wrong. */
export const EXIT = { answered: 0, unanswered: 1, wrong: 2 } as const;
