import { CatalogueIdSchema } from '../catalogue/catalogue-row.ts';
import type { SkillKey } from './rating.ts';
import { skillKinds } from './rating.ts';

/** A skill as an address names it, taken apart; `null` for what cannot name one, so that no address is trusted as it came. */
export function readSkillKey(text: string | undefined) {
  const [kind, id, ...more] = (text ?? '').split(':');
  const skillKind = skillKinds.find((one) => one === kind);
  const skillId = CatalogueIdSchema.safeParse(id);
  if (!skillKind || !skillId.success || more.length > 0) return null;
  const key: SkillKey = `${skillKind}:${skillId.data}`;
  return { skillKind, skillId: skillId.data, key };
}
