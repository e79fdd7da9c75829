/** What two sides there are of a thing, of which a sentence about one says nothing of the other. */
export type Pair =
  | 'votes'
  | 'fate'
  | 'amount'
  | 'doors'
  | 'course'
  | 'luck'
  | 'rank'
  | 'limit'
  | 'extreme'
  | 'attendance'
  | 'money'
  | 'balance'
  | 'trade'
  | 'development'
  | 'sex'
  | 'office'
  | 'opinion'
  | 'burden'
  | 'custody'
  | 'harm'
  | 'life'
  | 'session'
  | 'land'
  | 'questions'
  | 'savings'
  | 'regions'
  | 'dues'
  | 'giving'
  | 'sector'
  | 'assets'
  | 'age'
  | 'force';

/**
 * The words of both sides in a language, in plain letters: "one, two | other, another". `*` stands for any ending. A word
 * that also says something else is left out.
 */
export type Opposites = Record<Pair, string>;
