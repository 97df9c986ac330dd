/** When digests are made where nobody said: 8:00, of a week on Monday. Minutes of the day; 0 is Sunday. */
export const MORNING = 8 * 60;
export const MONDAY = 1;
