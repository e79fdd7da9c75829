/** How a day stands to today: to come, past, or past and no more than planned as far as the records tell. */
export type Tense = 'coming' | 'past' | 'planned';
