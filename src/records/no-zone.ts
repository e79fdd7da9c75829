/** Stands for the time zone of a body's seat where it is not known: no hours are told by it. */
export const NO_ZONE = 'UTC';
