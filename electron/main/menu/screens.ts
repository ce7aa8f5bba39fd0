/** The screens that the menu leads to, in the order of their numbers. */
export const screens = ['Today', 'Journal', 'Projects', 'People', 'Readiness', 'Packets'] as const;
