import { useServices } from './services.ts';

/** The ladder that the case of this profile is judged by. */
export const useLadder = () => useServices().ladder;
