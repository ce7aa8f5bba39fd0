/** Three ways to look at the same goals. The list is the usual one and needs no word in the address. */
export const goalViews = [
  { value: 'list', label: 'List' },
  { value: 'board', label: 'Board' },
  { value: 'timeline', label: 'Timeline' },
] as const;
export type GoalView = (typeof goalViews)[number]['value'];

/** Plans that are made in a dialog over the goals; each has its address, so that other screens can lead to it. */
const plans = ['milestones', 'ramp', 'back'] as const;
export type GoalPlan = (typeof plans)[number];

/** The view that the address names. */
export const viewOf = (search: URLSearchParams): GoalView =>
  goalViews.find(({ value }) => value === search.get('view'))?.value ?? 'list';

/** The plan that the address opens; `null` for none. */
export const planOf = (search: URLSearchParams): GoalPlan | null =>
  plans.find((plan) => plan === search.get('plan')) ?? null;
