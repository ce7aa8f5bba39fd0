import { temporaryFolder } from '../../temporary-folder.ts';
import type { Repository } from './repository-in.ts';
import { repositoryIn } from './repository-in.ts';

/** A real repository in a folder that goes away with the test; `git` runs a command in it and answers what it prints. */
export const makeRepository = (name = 'shop'): Repository => repositoryIn(temporaryFolder(), name);
