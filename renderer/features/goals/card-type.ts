/** What a dragged card carries, so that a dropped file or text is not taken for one. */
export const CARD_TYPE = 'application/x-rungbook-goal';
